import CareerModel

extension ExhaustiveSearch {
  /// The least time of a plan to one other role that begins in a certain way; `nil` where there is
  /// none.
  ///
  /// The first move enters a certain role, or any, and some competencies are held when it is made.
  package mutating func leastTime(entering entered: RoleIndex?, learning learned: [Competency])
    -> Int?
  {
    var held = 0
    var asked = 0
    for (bit, competency) in competencies.enumerated() {
      if question.held.contains(competency) { held |= 1 << bit }
      if learned.contains(competency) { asked |= 1 << bit }
    }
    let width = competencies.count
    var best: [Int: Int] = [:]
    var queue = Heap()
    forEachStep(in: graph.roles.count + question.role.rawValue, holding: held) {
      (step: Cost, next: Int) -> Void in
      guard entered == nil || next >> width == entered?.rawValue, next & asked == asked else {
        return
      }
      queue.insert(step, next)
    }
    while let (cost, state) = queue.popLeast() {
      if state >> width == question.target.rawValue { return cost.time }
      guard best[state] == nil else { continue }
      best[state] = cost.time
      forEachStep(in: state >> width, holding: state & (1 << width - 1)) {
        (step: Cost, next: Int) -> Void in
        queue.insert(
          Cost(time: cost.time + step.time, study: 0, moves: 0), next)
      }
    }
    return nil
  }
}
