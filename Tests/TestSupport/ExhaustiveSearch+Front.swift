import CareerModel

extension ExhaustiveSearch {
  /// What plans through some roles cost, as far as no other beats it in time, study and moves.
  ///
  /// So the best plan within any limits on the three is among them. The state has a bit for each
  /// role to pass through, too. Labels come in order of time, so that one is news at its state
  /// unless some other there has no more study and no more moves.
  package mutating func front(via: [RoleIndex] = []) -> [Cost] {
    var held = 0
    for (bit, competency) in competencies.enumerated() where question.held.contains(competency) {
      held |= 1 << bit
    }
    var ends = [question.role]
    if case .role(let target) = question.goal { ends.append(target) }
    let via = Set(via).subtracting(ends).sorted()
    let everyVia = 1 << via.count - 1
    let roleCount = graph.roles.count
    let width = competencies.count
    let layer = (2 * roleCount) << width
    var labels: [Int: [Cost]] = [:]
    var front: [Cost] = []
    var queue = Heap()
    queue.insert(
      Cost(time: 0, study: 0, moves: 0),
      (roleCount + question.role.rawValue) << width | held)
    while let (cost, state) = queue.popLeast() {
      if state == Self.end {
        if Self.isNews(cost, among: front) { front.append(cost) }
        continue
      }
      let (visited, rest) = state.quotientAndRemainder(dividingBy: layer)
      let place = rest >> width
      let role = place >= roleCount ? place - roleCount : place
      if visited == everyVia, isEnd(RoleIndex(role), holding: rest & (1 << width - 1)) {
        if Self.isNews(cost, among: front) { front.append(cost) }
        continue
      }
      guard Self.isNews(cost, among: labels[state, default: []]) else { continue }
      labels[state, default: []].append(cost)
      if visited == everyVia {
        for study in studyToEnd(in: RoleIndex(role), holding: rest & (1 << width - 1)) {
          queue.insert(
            Cost(time: cost.time + study, study: cost.study + study, moves: cost.moves), Self.end)
        }
      }
      forEachStep(in: place, holding: rest & (1 << width - 1)) {
        (step: Cost, next: Int) -> Void in
        let entered = RoleIndex(next >> width)
        let seen = via.firstIndex(of: entered).map { (bit: Int) -> Int in 1 << bit } ?? 0
        let total = Cost(
          time: cost.time + step.time, study: cost.study + step.study, moves: cost.moves + 1)
        let state = (visited | seen) * layer + next
        if Self.isNews(total, among: labels[state, default: []]) { queue.insert(total, state) }
      }
    }
    return front
  }

  /// Stands for a plan that ends in the middle of a stay.
  private static let end = -1

  /// Whether a plan may end on arrival.
  private func isEnd(_ role: RoleIndex, holding set: Int) -> Bool {
    switch question.goal {
    case .role(let target): role == target
    case .anyRole(let targets): targets.contains(role)
    case .competencies(let requirement): isMet(requirement, by: set)
    }
  }

  /// The minutes of learning in a role with which a plan may end there without a move.
  private mutating func studyToEnd(in role: RoleIndex, holding set: Int) -> [Int] {
    guard case .competencies(let requirement) = question.goal else { return [] }
    return stays(in: role, holding: set).filter { (held: Int, _: Int) -> Bool in
      isMet(requirement, by: held)
    }.map(\.study)
  }

  /// Whether none of some costs, of no more time, has no more study and no more moves.
  private static func isNews(_ cost: Cost, among others: [Cost]) -> Bool {
    !others.contains { (other: Cost) -> Bool in
      other.time <= cost.time && other.study <= cost.study && other.moves <= cost.moves
    }
  }
}
