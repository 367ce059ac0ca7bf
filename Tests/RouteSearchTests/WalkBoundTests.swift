import TestSupport
import Testing

@testable import RouteSearch

/// Landmarks and the bounds on what is left of a walk.
@Suite struct WalkBoundTests {
  @Test func `whoever meets a condition holds its landmarks`() {
    for seed in 1...300 {
      guard let prepared = PreparedProblem(RandomProblem(seed: seed).problem) else { continue }
      let (compact, landmarks) = (prepared.compact, prepared.landmarks)
      for number in 0..<1 << compact.competencyCount {
        let held = set(number, compact)
        guard isDerivable(held, compact) else { continue }
        held.forEach { (competency: Int) -> Void in
          #expect(held.contains(allOf: landmarks.ofCompetency(competency)), "seed \(seed)")
        }
        for move in compact.moves.indices
        where compact.conditions.isMet(compact.condition(ofMove: move), by: held) {
          #expect(held.contains(allOf: landmarks.ofMove(move)), "seed \(seed)")
        }
      }
    }
  }

  @Test func `whoever holds something has paid for its landmarks and their choices`() {
    for seed in 1...300 {
      guard let prepared = PreparedProblem(RandomProblem(seed: seed).problem) else { continue }
      let (compact, landmarks) = (prepared.compact, prepared.landmarks)
      var choices = ChoiceBound(compact, landmarks)
      for number in 0..<1 << compact.competencyCount {
        let held = set(number, compact)
        guard isDerivable(held, compact) else { continue }
        let paid = leastCost(held, compact)
        #expect(choices.study(beside: held) == 0, "seed \(seed)")
        held.forEach { (competency: Int) -> Void in
          var needed = BitSet(capacity: compact.competencyCount)
          needed.insert(allOf: landmarks.ofCompetency(competency))
          let asked = leastCost(needed, compact) + choices.study(beside: needed)
          #expect(asked <= paid, "seed \(seed)")
        }
      }
    }
  }

  private func leastCost(_ set: BitSet, _ compact: CompactProblem) -> Int {
    var sum = 0
    set.forEach { (competency: Int) -> Void in sum += compact.leastCosts[competency] }
    return sum
  }

  @Test func `every walk asks for what all walks ask for`() {
    for seed in 1...300 {
      guard let prepared = PreparedProblem(RandomProblem(seed: seed).problem) else { continue }
      let (compact, landmarks) = (prepared.compact, prepared.landmarks)
      for node in 0..<compact.nodeCount {
        for walk in prepared.walks(from: node, upTo: 4) {
          var asked = BitSet(capacity: compact.competencyCount)
          for move in walk {
            if node == CompactProblem.startNode {
              #expect(asked.isSuperset(of: landmarks.before[compact.moves[move].tail]))
            }
            asked.insert(allOf: landmarks.ofMove(move))
          }
          #expect(asked.isSuperset(of: landmarks.onward[node]), "seed \(seed)")
        }
      }
    }
  }

  @Test func `nothing that all ask for is overlooked where nothing can be chosen`() {
    // 0 -> 1 asks for the competency 1, which needs 0; 1 -> 2 asks for one of 2 and 3.
    let problem = RouteProblem(
      competencies: [[], [0], [0], [1]].map { (needed: [Int]) -> RouteProblem.Competency in
        RouteProblem.Competency(
          cost: 1, onlyIn: nil,
          condition: Condition(
            needed.map { (item: Int) -> Clause in Clause(atLeast: 1, of: [item]) }))
      },
      moves: [(0, 1, [1]), (1, 2, [2, 3])].map { (from, to, any) -> RouteProblem.Move in
        RouteProblem.Move(
          from: from, to: to, tenure: 0, firstTenure: 0,
          condition: Condition([Clause(atLeast: 1, of: any)]))
      }, costsInRole: [[], [], []], start: 0, target: 2, held: BitSet(capacity: 4))
    guard let landmarks = PreparedProblem(problem)?.landmarks else {
      Issue.record("there is something to learn")
      return
    }
    #expect(landmarks.onward.map(\.members.count) == [2, 1, 0])
    #expect(landmarks.before.map(\.members.count) == [0, 2, 2])
  }

  @Test func `no bound on the rest is above what the best route takes`() throws {
    var count = 0
    for seed in 1...1200 {
      let problem = RandomProblem(seed: seed).problem
      guard let prepared = PreparedProblem(problem),
        case .proved(let route, statistics: _) = RouteSearch.bestRoute(for: problem)
      else { continue }
      var choices = ChoiceBound(prepared.compact, prepared.landmarks)
      var budget = SearchBudget(SearchLimits())
      let onward = try OnwardBound(
        prepared.compact, prepared.landmarks, &choices, &budget)
      var arrival = 0
      for (number, stay) in route.stays.enumerated() {
        let node =
          number == 0
          ? CompactProblem.startNode
          : prepared.compact.roleOfNode.dropFirst().firstIndex(of: stay.role) ?? 0
        #expect(onward.finish(from: node, arrival: arrival) <= route.cost.time, "seed \(seed)")
        #expect(onward.moves[node] <= route.stays.count - number, "seed \(seed)")
        arrival += max(stay.tenure, study(of: stay, problem))
        count += 1
      }
    }
    #expect(count > 500)
  }

  private func study(of stay: Route.Stay, _ problem: RouteProblem) -> Int {
    stay.acquired.reduce(0) { (sum: Int, competency: Int) -> Int in
      let own = problem.costsInRole[stay.role].first { $0.competency == competency }
      return sum + (own?.cost ?? problem.competencies[competency].cost)
    }
  }

  private func set(_ number: Int, _ compact: CompactProblem) -> BitSet {
    var set = BitSet(capacity: compact.competencyCount)
    for competency in 0..<compact.competencyCount where number & (1 << competency) != 0 {
      set.insert(competency)
    }
    return set
  }

  /// Whether each member has what it needs; as needs have no circle, there is an order then.
  private func isDerivable(_ set: BitSet, _ compact: CompactProblem) -> Bool {
    var isDerivable = true
    set.forEach { (competency: Int) -> Void in
      if !compact.conditions.isMet(competency, by: set) { isDerivable = false }
    }
    return isDerivable
  }
}
