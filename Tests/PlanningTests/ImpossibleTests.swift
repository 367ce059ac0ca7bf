import CareerModel
import Planning
import TestSupport
import Testing

/// What the planner says on random questions that have no plan, against a search that shares no code with it.
@Suite struct ImpossibleTests {
  /// The seeds from 1 to 4,000, in parts that can run at the same time.
  static let parts = (0..<8).map { (part: Int) -> ClosedRange<Int> in
    part * 500 + 1...(part + 1) * 500
  }

  @Test(arguments: parts)
  func `the kind of an obstruction is what really stands in the way`(
    seeds: ClosedRange<Int>
  ) throws {
    try forEachObstruction(seeds) { (seed, question, obstruction) in
      let graph = question.graph
      let chain = GenerousReach.rolesByMoves(from: question.role, in: graph)
      let reach = GenerousReach(question)
      #expect(obstruction.reachableRoles.contains(question.role), "seed \(seed)")
      #expect(!obstruction.reachableRoles.contains(question.target), "seed \(seed)")
      switch obstruction.cause {
      case .noChainOfMoves(let gap):
        #expect(!chain.contains(question.target), "seed \(seed)")
        #expect(gap.rolesReached == graph.roleIndices.filter(chain.contains), "seed \(seed)")
        let before = graph.roleIndices.filter { (role: RoleIndex) -> Bool in
          role != question.target
            && GenerousReach.rolesByMoves(from: role, in: graph).contains(question.target)
        }
        #expect(gap.rolesBeforeTarget == before, "seed \(seed)")
      case .facts(let blocking):
        #expect(chain.contains(question.target), "seed \(seed)")
        let isOrder = reach.roles.contains(question.target)
        #expect(blocking.kind == (isOrder ? .order : .requirements), "seed \(seed)")
        if !isOrder { #expect(Set(obstruction.reachableRoles) == reach.roles, "seed \(seed)") }
      }
    }
  }

  @Test(arguments: parts)
  func `blocking facts block alone, and each of them counts`(seeds: ClosedRange<Int>) throws {
    try forEachBlocked(seeds) { (seed, question, blocking) in
      #expect(blocking.isIrreducible, "seed \(seed)")
      let facts = blocking.facts.map(\.fact)
      #expect(Set(facts).count == facts.count, "seed \(seed)")
      #expect(!question.keepingOnly(facts).isPossible, "seed \(seed)")
      for fact in facts {
        let others = facts.filter { (other: GraphFact) -> Bool in other != fact }
        #expect(
          question.keepingOnly(others).isPossible, "seed \(seed): \(question.words(fact))")
      }
    }
  }

  @Test(arguments: parts)
  func `what is said to open a way does, and nothing in it can be left out`(
    seeds: ClosedRange<Int>
  ) throws {
    try forEachBlocked(seeds) { (seed, question, blocking) in
      func opens(_ waived: [GraphFact]) -> Bool { question.waiving(waived.contains).isPossible }
      switch blocking.openings {
      case .anyOf(let openings):
        for fact in blocking.facts.map(\.fact) {
          #expect(opens([fact]) == openings.contains(fact), "seed \(seed)")
        }
      case .together(let openings):
        #expect(opens(openings), "seed \(seed)")
        for fact in openings {
          let others = openings.filter { (other: GraphFact) -> Bool in other != fact }
          #expect(!opens(others), "seed \(seed): \(question.words(fact))")
        }
      }
    }
  }

  @Test(arguments: parts)
  func `the order of a file changes no obstruction`(seeds: ClosedRange<Int>) throws {
    var random = SplitMix64(seed: seeds.lowerBound)
    try forEachBlocked(seeds) { (seed, question, blocking) in
      let shuffled = question.shuffled(&random)
      guard case .impossible(let other) = try shuffled.outcome(),
        case .facts(let again) = other.cause
      else {
        Issue.record("seed \(seed): another answer")
        return
      }
      func words(_ question: RouteQuestion, _ blocking: BlockingFacts) -> [String] {
        let openings =
          switch blocking.openings {
          case .anyOf(let facts): ["any of"] + facts.map(question.words)
          case .together(let facts): ["together"] + facts.map(question.words)
          }
        return blocking.facts.map(\.fact).map(question.words) + openings
      }
      #expect(words(question, blocking) == words(shuffled, again), "seed \(seed)")
    }
  }

  @Test func `random questions are blocked in every manner`() throws {
    var manners: Set<String> = []
    try forEachBlocked(1...1500) { (_, _, blocking) in
      manners.insert("\(blocking.kind)")
      manners.insert(blocking.facts.count > 3 ? "many" : "few")
      switch blocking.openings {
      case .anyOf: manners.insert("any of")
      case .together: manners.insert("together")
      }
      for blocked in blocking.facts {
        switch blocked.fact {
        case .need(of: .role, _): manners.insert("role")
        case .need(of: .move, _): manners.insert("move")
        case .need(of: .level, _): manners.insert("level")
        case .onlyIn: manners.insert("only in")
        case .tenure, .learning: Issue.record("such a fact makes nothing impossible")
        }
      }
    }
    #expect(
      manners == [
        "requirements", "order", "many", "few", "any of", "together", "role", "move",
        "level", "only in",
      ])
  }

  private func forEachBlocked(
    _ seeds: ClosedRange<Int>,
    _ body: (_ seed: Int, _ question: RouteQuestion, _ blocking: BlockingFacts) throws -> Void
  ) throws {
    try forEachObstruction(seeds) { (seed, question, obstruction) in
      if case .facts(let blocking) = obstruction.cause { try body(seed, question, blocking) }
    }
  }

  private func forEachObstruction(
    _ seeds: ClosedRange<Int>,
    _ body: (_ seed: Int, _ question: RouteQuestion, _ obstruction: Obstruction) throws -> Void
  ) throws {
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard !EagerReach.isPossible(question) else { continue }
      if case .impossible(let obstruction) = try question.outcome() {
        try body(seed, question, obstruction)
      }
    }
  }
}
