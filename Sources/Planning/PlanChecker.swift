import CareerModel

/// Replays a plan on the graph, step by step, with none of the search's code.
///
/// It accepts exactly the plans that the model calls valid, whose tenures and costs are the
/// graph's, and that keep to the request's constraints. Every plan that the program shows has passed it.
package struct PlanChecker {
  /// What is wrong with a plan, at the first place where it goes wrong.
  package enum Fault: Error, Hashable, Sendable {
    case startsInAnotherRole(RoleIndex)
    case endsInAnotherRole(RoleIndex)
    /// It ends before all that was asked for is held.
    case goalNotHeld
    /// A stay without a move that is not the last, or where the goal is a role.
    case endsWithoutMove(stay: Int)
    /// Nothing is learned in a last stay without a move, so that it is none.
    case emptyLastStay
    case moveLeavesAnotherRole(stay: Int)
    case wrongTenure(stay: Int, expected: StudyMinutes)
    case alreadyHeld(Competency, stay: Int)
    case notGainedHere(Competency, stay: Int)
    case needsNotHeld(Competency, stay: Int)
    case wrongCost(Competency, stay: Int, expected: StudyMinutes)
    case moveNeedsNotHeld(stay: Int)
    case roleNeedsNotHeld(RoleIndex, stay: Int)
    case passesBy(RoleIndex)
    case entersAvoidedRole(RoleIndex, stay: Int)
    case makesAvoidedMove(MoveKind, stay: Int)
    case tooManyMoves(Int)
    case tooMuchStudy(StudyMinutes)
    case tooLate(days: Int)
  }

  let graph: CareerGraph
  let request: PlanRequest

  package init(_ graph: CareerGraph, _ request: PlanRequest) {
    self.graph = graph
    self.request = request
  }

  /// Throws the first fault of a plan; returns when it has none.
  package func check(_ plan: CareerPlan) throws(Fault) {
    var role = request.person.role
    var held = request.person.held
    for (number, stay) in plan.stays.enumerated() {
      guard stay.role == role else {
        throw number == 0 ? .startsInAnotherRole(stay.role) : .moveLeavesAnotherRole(stay: number)
      }
      for acquisition in stay.acquisitions {
        try acquire(acquisition, in: role, stay: number, &held)
      }
      if let move = stay.move {
        try checkMove(graph[move], stay, number, held)
        role = graph[move].to
      } else {
        try checkEnd(stay, number, of: plan)
      }
    }
    guard request.goal.isReached(in: role, holding: held) else {
      throw request.goal.isRole ? .endsInAnotherRole(role) : .goalNotHeld
    }
    try checkConstraints(plan)
  }

  /// Checks a stay without a move.
  private func checkEnd(
    _ stay: CareerPlan.Stay, _ number: Int, of plan: CareerPlan
  ) throws(Fault) {
    guard number == plan.stays.count - 1, !request.goal.isRole else {
      throw .endsWithoutMove(stay: number)
    }
    guard !stay.acquisitions.isEmpty else { throw .emptyLastStay }
    guard stay.tenure == .zero else { throw .wrongTenure(stay: number, expected: .zero) }
  }

  private func acquire(
    _ acquisition: CareerPlan.Acquisition, in role: RoleIndex, stay: Int, _ held: inout HeldLevels
  ) throws(Fault) {
    let competency = acquisition.competency
    let level = held.level(of: competency.skill)
    guard level < competency.level else { throw .alreadyHeld(competency, stay: stay) }
    guard level == competency.level - 1, graph[competency].needs.isMet(by: held) else {
      throw .needsNotHeld(competency, stay: stay)
    }
    guard let cost = graph.cost(of: competency, in: role) else {
      throw .notGainedHere(competency, stay: stay)
    }
    guard cost == acquisition.cost else {
      throw .wrongCost(competency, stay: stay, expected: cost)
    }
    held.insert(competency)
  }

  private func checkMove(
    _ move: Move, _ stay: CareerPlan.Stay, _ number: Int, _ held: HeldLevels
  ) throws(Fault) {
    guard move.from == stay.role else { throw .moveLeavesAnotherRole(stay: number) }
    // What was served before the plan's first day counts in the first stay only.
    let served = number == 0 ? request.person.daysInRole : 0
    let tenure = request.person.pace.studyMinutes(of: move.tenure, lessDaysServed: served)
    guard stay.tenure == tenure else { throw .wrongTenure(stay: number, expected: tenure) }
    guard move.needs.isMet(by: held) else { throw .moveNeedsNotHeld(stay: number) }
    guard graph[move.to].needs.isMet(by: held) else {
      throw .roleNeedsNotHeld(move.to, stay: number)
    }
  }
}
