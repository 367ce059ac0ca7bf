import CareerModel

/// What one plan takes more than another, and what it does otherwise.
///
/// All amounts are this plan's less the other's, so that they may be negative.
package struct PlanDifference: Hashable, Sendable {
  /// Always `tenure` and `learningBeyondTenure` together.
  package let time: StudyMinutes
  /// What the moves ask for: of the sum of all tenures.
  package let tenure: StudyMinutes
  /// What learning takes where it goes on for longer than the tenure of its stay.
  package let learningBeyondTenure: StudyMinutes
  /// Always what `learned`, `notLearned` and `costChanges` come to.
  package let study: StudyMinutes
  package let moves: Int
  /// The roles that only this plan enters, in order.
  package let rolesAdded: [RoleIndex]
  /// The roles that only the other enters.
  package let rolesLeftOut: [RoleIndex]
  /// What only this plan acquires, in order.
  package let learned: [CareerPlan.Acquisition]
  /// What only the other acquires.
  package let notLearned: [CareerPlan.Acquisition]
  /// What both acquire, but at another cost, as it is in another role.
  package let costChanges: [CostChange]

  package struct CostChange: Hashable, Sendable {
    package let competency: Competency
    /// This plan's minutes less the other's, never 0.
    package let minutes: StudyMinutes
  }
}

extension CareerPlan {
  /// What this plan takes more than another one for the same request, and does otherwise.
  package func difference(from other: CareerPlan, in graph: CareerGraph) -> PlanDifference {
    let (mine, theirs) = (acquisitions, other.acquisitions)
    let costs = Dictionary(
      uniqueKeysWithValues: theirs.map { (acquisition: Acquisition) -> (Competency, StudyMinutes) in
        (acquisition.competency, acquisition.cost)
      })
    let competencies = Set(mine.map(\.competency))
    let (entered, enteredByOther) = (rolesEntered(in: graph), other.rolesEntered(in: graph))
    return PlanDifference(
      time: totals.time - other.totals.time, tenure: tenures - other.tenures,
      learningBeyondTenure: (totals.time - tenures) - (other.totals.time - other.tenures),
      study: totals.study - other.totals.study, moves: totals.moves - other.totals.moves,
      rolesAdded: entered.filter { (role: RoleIndex) -> Bool in !enteredByOther.contains(role) },
      rolesLeftOut: enteredByOther.filter { (role: RoleIndex) -> Bool in !entered.contains(role) },
      learned: mine.filter { (acquisition: Acquisition) -> Bool in
        costs[acquisition.competency] == nil
      },
      notLearned: theirs.filter { (acquisition: Acquisition) -> Bool in
        !competencies.contains(acquisition.competency)
      },
      costChanges: mine.compactMap { (acquisition: Acquisition) -> PlanDifference.CostChange? in
        guard let cost = costs[acquisition.competency], cost != acquisition.cost else { return nil }
        return PlanDifference.CostChange(
          competency: acquisition.competency, minutes: acquisition.cost - cost)
      })
  }

  /// The roles that its moves enter, in order; the last one is where it leads.
  package func rolesEntered(in graph: CareerGraph) -> [RoleIndex] {
    stays.compactMap { (stay: Stay) -> RoleIndex? in
      stay.move.map { (move: MoveIndex) -> RoleIndex in graph[move].to }
    }
  }

  private var acquisitions: [Acquisition] { stays.flatMap(\.acquisitions) }

  /// The tenures of all stays together.
  private var tenures: StudyMinutes {
    stays.reduce(.zero) { (sum: StudyMinutes, stay: Stay) -> StudyMinutes in sum + stay.tenure }
  }
}
