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
      try checkMove(stay, number, held)
      role = graph[stay.move].to
    }
    guard role == request.target else { throw .endsInAnotherRole(role) }
    try checkConstraints(plan)
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
    _ stay: CareerPlan.Stay, _ number: Int, _ held: HeldLevels
  ) throws(Fault) {
    let move = graph[stay.move]
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
