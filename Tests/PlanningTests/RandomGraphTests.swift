import CareerModel
import GraphFiles
import Planning
import TestSupport
import Testing

/// The random questions have to be worth asking.
@Suite struct RandomGraphTests {
  @Test func `the seeds of the tests hold enough of everything`() {
    var counts: [String: Int] = [:]
    for seed in 1...2400 {
      for feature in features(of: RandomGraph.question(seed: seed)) {
        counts[feature, default: 0] += 1
      }
    }
    let least = [
      "any of": 1000, "at least k": 1000, "all in any": 120, "any in at least": 300,
      "repeated alternative": 400, "practice below 100 %": 1000, "practice above 100 %": 800,
      "practice of one level": 1000, "role-only": 1000, "zero tenure": 1500, "days served": 600,
      "cycle of moves": 1000, "months": 1500, "weeks": 2000, "decimal hours": 1800,
      "decimal pace": 700, "target is start": 50, "held": 1000, "held with holes": 300,
      "solvable": 1500, "impossible": 300, "tied": 120, "no chain": 100, "requirements": 100,
      "order": 40, "several moves": 800, "back in a role": 5,
    ]
    for (feature, minimum) in least.sorted(by: { (one, other) -> Bool in one.key < other.key }) {
      #expect(counts[feature, default: 0] >= minimum, "\(feature)")
    }
  }

  @Test func `the loader reads the same graphs from their files`() throws {
    for seed in 1...150 {
      let graph = RandomGraph.question(seed: seed).graph
      switch loadGraph([SourceFile(name: "\(seed).json", text: graph.json)]) {
      case .loaded(let loaded, _):
        // Compared first: nobody can read these values printed out.
        let isSame =
          loaded.skills == graph.skills && loaded.roles == graph.roles
          && loaded.moves == graph.moves
        #expect(isSame, "seed \(seed)")
      case .invalid(let findings): Issue.record("seed \(seed): \(findings)")
      }
    }
  }

  private func features(of question: RouteQuestion) -> Set<String> {
    var features: Set<String> = []
    let graph = question.graph
    for requirement in graph.requirements { add(requirement, inside: nil, to: &features) }
    for practice in graph.roles.flatMap(\.practises) {
      if practice.hoursPercent != 100 {
        features.insert("practice \(practice.hoursPercent < 100 ? "below" : "above") 100 %")
      }
      if practice.level != nil { features.insert("practice of one level") }
    }
    for level in graph.skills.flatMap(\.levels) {
      if level.onlyIn != nil { features.insert("role-only") }
      if level.hours.likely.millionths % ExactDecimal.scale != 0 {
        features.insert("decimal hours")
      }
    }
    for move in graph.moves {
      features.insert(move.tenure.unit == .weeks ? "weeks" : "months")
      if move.tenure.estimate.likely == .zero { features.insert("zero tenure") }
      if GenerousReach.rolesByMoves(from: move.to, in: graph).contains(move.from) {
        features.insert("cycle of moves")
      }
    }
    if question.daysInRole > 0 { features.insert("days served") }
    if question.pace.hoursPerWeek.millionths % ExactDecimal.scale != 0 {
      features.insert("decimal pace")
    }
    if question.role == question.target { features.insert("target is start") }
    if !question.held.isEmpty { features.insert("held") }
    if hasHoles(question.held, graph) { features.insert("held with holes") }
    addAnswer(to: question, &features)
    return features
  }

  private func add(
    _ requirement: Requirement, inside outer: String?, to features: inout Set<String>
  ) {
    let (name, parts): (String, [Requirement]) =
      switch requirement.formula {
      case .competency: ("competency", [])
      case .all(let parts): ("all", parts)
      case .any(let parts): ("any of", parts)
      case .atLeast(_, let parts): ("at least k", parts)
      }
    features.insert(name)
    if name == "all", outer == "any of" { features.insert("all in any") }
    if name == "any of", outer == "at least k" { features.insert("any in at least") }
    if name != "all", Set(parts).count < parts.count { features.insert("repeated alternative") }
    for part in parts { add(part, inside: name, to: &features) }
  }

  private func hasHoles(_ held: HeldLevels, _ graph: CareerGraph) -> Bool {
    held.highest.contains { (highest: Competency) -> Bool in
      (1...highest.level).contains { (level: Int) -> Bool in
        !graph[Competency(skill: highest.skill, level: level)].needs.isMet(by: held)
      }
    }
  }

  private func addAnswer(to question: RouteQuestion, _ features: inout Set<String>) {
    var reference = ExhaustiveSearch(question)
    if let answer = reference.answer() {
      features.insert("solvable")
      if answer.ways > 1 { features.insert("tied") }
      if answer.cost.moves > 1 { features.insert("several moves") }
      // No role twice is possible in this many moves.
      if answer.cost.moves >= question.graph.roles.count { features.insert("back in a role") }
    } else {
      features.insert("impossible")
      let chain = GenerousReach.rolesByMoves(from: question.role, in: question.graph)
      if !chain.contains(question.target) {
        features.insert("no chain")
      } else {
        let isOrder = GenerousReach(question).roles.contains(question.target)
        features.insert(isOrder ? "order" : "requirements")
      }
    }
  }
}

extension CareerGraph {
  /// Every requirement of the graph.
  fileprivate var requirements: [Requirement] {
    skills.flatMap(\.levels).map(\.needs) + roles.map(\.needs) + moves.map(\.needs)
  }
}
