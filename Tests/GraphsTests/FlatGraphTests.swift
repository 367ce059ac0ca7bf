import BuiltInGraphs
import CareerModel
import TestSupport
import Testing

struct FlatGraphTests {
  @Test(arguments: 0..<300)
  func `a random graph is read as it was written`(seed: Int) {
    let graph = RandomGraph.question(seed: seed).graph
    #expect(FlatGraphWriter(graph).flatGraph.graph() == graph)
  }

  @Test(arguments: 0..<300)
  func `a graph with any texts, amounts and omissions is read as it was written`(seed: Int) {
    var random = RandomContent(seed: seed)
    let graph = random.graph()
    #expect(FlatGraphWriter(graph).flatGraph.graph() == graph)
  }

  @Test func `the random graphs both have and lack whatever can be left out`() {
    var given: Set<String> = []
    for seed in 0..<300 {
      var random = RandomContent(seed: seed)
      for (name, isGiven) in Self.omissions(in: random.graph()) {
        given.insert("\(name) \(isGiven)")
      }
    }
    #expect(given.count == 2 * 22, "\(given.sorted())")
  }

  @Test func `a graph without anything is read as it was written`() {
    let graph = CareerGraph(
      title: nil, about: nil, start: nil, skills: [], roles: [], moves: [])
    #expect(FlatGraphWriter(graph).flatGraph.graph() == graph)
  }

  @Test func `every byte is printable, and none ends the literal that it stands in`() {
    for seed in 0..<50 {
      var random = RandomContent(seed: seed)
      let bytes = FlatGraphWriter(random.graph()).lines.joined().utf8
      #expect(bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "o")).contains($0) })
    }
  }

  /// What can be left out, and whether it is there, everywhere in a graph.
  private static func omissions(in graph: CareerGraph) -> [(String, Bool)] {
    var found = [
      ("title", graph.title != nil), ("about", graph.about != nil), ("start", graph.start != nil),
    ]
    for skill in graph.skills {
      found += [("area", skill.area != nil), ("about a skill", skill.about != nil)]
      for level in skill.levels {
        found += [
          ("shows", level.shows != nil), ("onlyIn", level.onlyIn != nil),
          ("basis of hours", level.hours.basis != nil),
          ("because", level.needs.because != nil),
        ]
      }
    }
    for role in graph.roles {
      found += [
        ("track", role.track != nil), ("about a role", role.about != nil),
        ("guide", !role.guide.isEmpty), ("salary", role.guide.salary != nil),
        ("demand", role.guide.demand != nil),
      ]
      for practice in role.practises {
        found += [("level", practice.level != nil), ("basis of practice", practice.basis != nil)]
      }
      if let salary = role.guide.salary {
        found += [
          ("currency", salary.currency != nil), ("entry", salary.entry != nil),
          ("mid", salary.mid != nil), ("senior", salary.senior != nil),
        ]
      }
    }
    for move in graph.moves {
      found += [
        ("about a move", move.about != nil), ("basis of tenure", move.tenure.estimate.basis != nil),
      ]
    }
    return found
  }
}
