import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// What one role asks for beyond another, against trying every set of levels.
struct RoleDifferenceTests {
  /// The least minutes with which a requirement is met, over all sets that can be learned.
  private func least(
    _ needs: Requirement, _ graph: CareerGraph, holding held: HeldLevels
  ) -> Int? {
    var best: Int?
    var costs: [HeldLevels: Int] = [held: 0]
    var pending = [held]
    while let here = pending.popLast() {
      guard let cost = costs[here] else { continue }
      if needs.isMet(by: here) { best = min(best ?? cost, cost) }
      for skill in graph.skillIndices where here.level(of: skill) < graph[skill].levels.count {
        let next = Competency(skill: skill, level: here.level(of: skill) + 1)
        guard graph[next].needs.isMet(by: here) else { continue }
        var more = here
        more.insert(next)
        // What a set costs does not depend on the order.
        if costs[more] == nil {
          costs[more] = cost + graph.cost(of: next, hoursPercent: 100).count
          pending.append(more)
        }
      }
    }
    return best
  }

  @Test func `the learning is the least that will do, and can be learned in its order`() throws {
    var counts: [String: Int] = [:]
    for seed in 1...250 {
      let graph = RandomGraph.question(seed: seed).graph
      for (one, other) in [(0, 1), (1, 2), (2, 0)].map({ (RoleIndex($0), RoleIndex($1)) }) {
        let words = Comment(rawValue: "seed \(seed), \(one) and \(other)")
        let difference = try graph.difference(of: one, from: other)
        #expect(difference.isComplete, words)
        for (side, from) in [(difference.one, other), (difference.other, one)] {
          var held = graph.assumedHoldings(in: from)
          let needs = graph[side.role].needs
          for (place, part) in needs.parts.enumerated() {
            #expect(side.beyond.contains(place) == !part.isMet(by: held), words)
          }
          guard case .found(let learning, true) = side.learning else {
            Issue.record("nothing found, \(words)")
            continue
          }
          let sum = learning.reduce(0) { $0 + $1.cost.count }
          #expect(sum == least(needs, graph, holding: held), words)
          for acquisition in learning {
            let competency = acquisition.competency
            #expect(held.level(of: competency.skill) + 1 == competency.level, words)
            #expect(graph[competency].needs.isMet(by: held), words)
            #expect(acquisition.cost == graph.cost(of: competency, hoursPercent: 100), words)
            held.insert(competency)
          }
          #expect(needs.isMet(by: held), words)
          #expect(learning.isEmpty == side.beyond.isEmpty, words)
          counts[learning.isEmpty ? "nothing" : "something", default: 0] += 1
          let moves = graph.moveIndices.filter {
            graph[$0].from == from && graph[$0].to == side.role
          }
          #expect(side.moves == moves, words)
        }
      }
    }
    #expect(counts.count == 2 && counts.values.allSatisfy { $0 > 100 }, "\(counts)")
  }

  @Test func `what is asked for both ways is the same from either side`() throws {
    for seed in 1...150 {
      let graph = RandomGraph.question(seed: seed).graph
      let (one, other) = (RoleIndex(0), RoleIndex(1))
      let there = try graph.difference(of: one, from: other)
      let back = try graph.difference(of: other, from: one)
      #expect(there.one == back.other && there.other == back.one, "seed \(seed)")
      #expect(
        Set(there.shared.map(\.formula)) == Set(back.shared.map(\.formula)), "seed \(seed)")
    }
  }

  @Test func `what both ask for is met by whoever holds what either asks for`() throws {
    var count = 0
    for seed in 1...600 {
      let graph = RandomGraph.question(seed: seed).graph
      let shared = try graph.difference(of: RoleIndex(0), from: RoleIndex(1)).shared
      for role in [RoleIndex(0), RoleIndex(1)] {
        let held = graph.assumedHoldings(in: role)
        #expect(shared.allSatisfy { $0.isMet(by: held) }, "seed \(seed)")
      }
      count += shared.count
    }
    #expect(count > 10)
  }

  @Test func `a limit leaves a bound`() throws {
    let graph = try TinyGraph(
      """
      skill go 10 20
      skill aws 8
      skill gcp 30
      role junior [go]
      role lead [go:2 aws|gcp]
      """
    ).graph
    let stopped = try graph.difference(
      of: RoleIndex(1), from: RoleIndex(0), limits: SearchLimits(shouldStop: { true }))
    #expect(!stopped.one.learning.isLeast)
    #expect(stopped.other.learning.isLeast)
  }
}
