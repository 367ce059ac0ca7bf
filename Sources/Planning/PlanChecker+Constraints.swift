import CareerModel

extension PlanChecker {
  /// Throws the first of the request's constraints that a plan does not keep to.
  func checkConstraints(_ plan: CareerPlan) throws(Fault) {
    let constraints = request.constraints
    var passed: Set<RoleIndex> = [request.person.role]
    for (number, stay) in plan.stays.enumerated() {
      guard let index = stay.move else { continue }
      let move = graph[index]
      passed.insert(move.to)
      guard !constraints.avoidedRoles.contains(move.to) else {
        throw .entersAvoidedRole(move.to, stay: number)
      }
      guard !constraints.avoidedKinds.contains(move.kind) else {
        throw .makesAvoidedMove(move.kind, stay: number)
      }
    }
    for role in constraints.via {
      guard passed.contains(role) else { throw .passesBy(role) }
    }
    let totals = plan.totals
    if let most = constraints.mostMoves {
      guard totals.moves <= most else { throw .tooManyMoves(totals.moves) }
    }
    if let most = constraints.mostStudy {
      guard totals.study <= most else { throw .tooMuchStudy(totals.study) }
    }
    if let most = constraints.mostDays {
      let days = request.person.pace.days(in: totals.time)
      guard days <= most else { throw .tooLate(days: days) }
    }
  }
}
