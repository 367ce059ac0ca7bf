import CareerModel

/// A planner that tries everything, to compare the real one with: plain, slow, and without a
/// line of its code.
///
/// What matters at the beginning of a stay is the role, what is held, and whether it is the
/// first stay. One step is a whole stay: anything that can be learned in the role, in any
/// order, and then a move. What a set of competencies costs in one role does not depend on the
/// order, so a step costs (max(tenure, study), study, 1 move), and Dijkstra's algorithm over
/// these states with costs compared in that order is exact.
package struct ExhaustiveSearch {
  package struct Cost: Hashable, Comparable, Sendable {
    package var time: Int
    package var study: Int
    package var moves: Int

    package init(time: Int, study: Int, moves: Int) {
      self.time = time
      self.study = study
      self.moves = moves
    }

    package static func < (left: Cost, right: Cost) -> Bool {
      if left.time != right.time { return left.time < right.time }
      if left.study != right.study { return left.study < right.study }
      return left.moves < right.moves
    }
  }

  package struct Answer: Sendable {
    package let cost: Cost
    /// How many plans cost that little, where the order within a stay makes no other plan.
    package let ways: Int
  }

  let question: RouteQuestion
  let graph: CareerGraph
  let competencies: [Competency]
  /// A set of competencies is a number with one bit for each; these are worked out when asked.
  private var readyBySet: [Int?]
  private var openMovesBySet: [Int?]
  private let costs: [[Int?]]
  private let tenures: [Int]
  private let firstTenures: [Int]

  package init(_ question: RouteQuestion) {
    self.question = question
    let graph = question.graph
    self.graph = graph
    let competencies = graph.skillIndices.flatMap { (skill: SkillIndex) -> [Competency] in
      graph[skill].levels.indices.map { (level: Int) -> Competency in
        Competency(skill: skill, level: level + 1)
      }
    }
    self.competencies = competencies
    readyBySet = Array(repeating: nil, count: 1 << competencies.count)
    openMovesBySet = readyBySet
    costs = graph.roleIndices.map { (role: RoleIndex) -> [Int?] in
      competencies.map { (competency: Competency) -> Int? in
        graph.cost(of: competency, in: role)?.count
      }
    }
    tenures = graph.moves.map { (move: Move) -> Int in
      question.pace.studyMinutes(of: move.tenure).count
    }
    firstTenures = graph.moves.map { (move: Move) -> Int in
      question.pace.studyMinutes(of: move.tenure, lessDaysServed: question.daysInRole).count
    }
  }

  /// What the best plan to one role costs; `nil` when there is no plan.
  package mutating func answer() -> Answer? {
    guard question.role != question.target else {
      return Answer(cost: Cost(time: 0, study: 0, moves: 0), ways: 1)
    }
    var held = 0
    for (bit, competency) in competencies.enumerated() where question.held.contains(competency) {
      held |= 1 << bit
    }
    // State: the set held, the role, and a bit for the first stay, which no later one is.
    let roleCount = graph.roles.count
    let start = (roleCount + question.role.rawValue) << competencies.count | held
    var best: [Cost?] = Array(repeating: nil, count: (2 * roleCount) << competencies.count)
    var ways = Array(repeating: 0, count: best.count)
    var queue = Heap()
    best[start] = Cost(time: 0, study: 0, moves: 0)
    ways[start] = 1
    queue.insert(Cost(time: 0, study: 0, moves: 0), start)
    var answer: Answer?
    while let (cost, state) = queue.popLeast() {
      if let answer, answer.cost < cost { break }
      guard best[state] == cost else { continue }
      let place = state >> competencies.count
      if place == question.target.rawValue {
        answer = Answer(cost: cost, ways: ways[state] + (answer?.ways ?? 0))
        continue
      }
      forEachStep(in: place, holding: state & (1 << competencies.count - 1)) {
        (step: Cost, next: Int) -> Void in
        let total = Cost(
          time: cost.time + step.time, study: cost.study + step.study, moves: cost.moves + 1)
        if let known = best[next], known <= total {
          if known == total { ways[next] += ways[state] }
          return
        }
        best[next] = total
        ways[next] = ways[state]
        queue.insert(total, next)
      }
    }
    return answer
  }

  mutating func forEachStep(
    in place: Int, holding entry: Int, _ body: (_ cost: Cost, _ next: Int) -> Void
  ) {
    let isFirst = place >= graph.roles.count
    let role = RoleIndex(isFirst ? place - graph.roles.count : place)
    for (set, study) in stays(in: role, holding: entry) {
      let openMoves = openMoves(holding: set)
      for move in graph.moves(from: role) where openMoves & (1 << move.rawValue) != 0 {
        let tenure = (isFirst ? firstTenures : tenures)[move.rawValue]
        let next = graph[move].to.rawValue << competencies.count | set
        body(Cost(time: max(tenure, study), study: study, moves: 1), next)
      }
    }
  }

  /// Every set that can be held at the end of a stay, with the minutes learned for it.
  mutating func stays(in role: RoleIndex, holding entry: Int) -> [(set: Int, study: Int)] {
    let offered = costs[role.rawValue]
    var seen: Set<Int> = [entry]
    var found = [(set: entry, study: 0)]
    var next = 0
    while next < found.count {
      let (set, study) = found[next]
      next += 1
      let ready = ready(holding: set)
      for bit in competencies.indices where ready & (1 << bit) != 0 {
        guard let cost = offered[bit], seen.insert(set | 1 << bit).inserted else { continue }
        found.append((set | 1 << bit, study + cost))
      }
    }
    return found
  }

  /// The competencies not in a set whose needs it meets.
  private mutating func ready(holding set: Int) -> Int {
    if let known = readyBySet[set] { return known }
    var ready = 0
    for (bit, competency) in competencies.enumerated() where set & (1 << bit) == 0 {
      let hasLevelBelow = competency.level == 1 || set & (1 << (bit - 1)) != 0
      if hasLevelBelow, isMet(graph[competency].needs, by: set) { ready |= 1 << bit }
    }
    readyBySet[set] = ready
    return ready
  }

  /// The moves whose needs, and those of the role that they enter, a set meets.
  private mutating func openMoves(holding set: Int) -> Int {
    if let known = openMovesBySet[set] { return known }
    var open = 0
    for (bit, move) in graph.moves.enumerated()
    where isMet(move.needs, by: set) && isMet(graph[move.to].needs, by: set) {
      open |= 1 << bit
    }
    openMovesBySet[set] = open
    return open
  }

  func isMet(_ requirement: Requirement, by set: Int) -> Bool {
    switch requirement.formula {
    case .competency(let competency):
      return competencies.firstIndex(of: competency).map { (bit: Int) -> Bool in
        set & (1 << bit) != 0
      } ?? false
    case .all(let parts): return count(parts, set) == parts.count
    case .any(let parts): return count(parts, set) > 0
    case .atLeast(let number, let parts): return count(parts, set) >= number
    }
  }

  private func count(_ parts: [Requirement], _ set: Int) -> Int {
    var count = 0
    for part in parts where isMet(part, by: set) { count += 1 }
    return count
  }
}

/// A binary heap of states by cost.
struct Heap {
  private var entries: [(cost: ExhaustiveSearch.Cost, state: Int)] = []

  mutating func insert(_ cost: ExhaustiveSearch.Cost, _ state: Int) {
    entries.append((cost, state))
    var index = entries.count - 1
    while index > 0, entries[index].cost < entries[(index - 1) / 2].cost {
      entries.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func popLeast() -> (cost: ExhaustiveSearch.Cost, state: Int)? {
    guard !entries.isEmpty else { return nil }
    entries.swapAt(0, entries.count - 1)
    let least = entries.removeLast()
    var index = 0
    while true {
      let children = (2 * index + 1..<2 * index + 3).clamped(to: 0..<entries.count)
      guard
        let child = children.min(by: { (one: Int, other: Int) -> Bool in
          entries[one].cost < entries[other].cost
        }), entries[child].cost < entries[index].cost
      else { return least }
      entries.swapAt(index, child)
      index = child
    }
  }
}
