import CareerModel
import JSONText
import Planning

/// What one plan takes more than another, for programs.
struct DifferenceJSON {
  let graph: CareerGraph

  func output(_ difference: PlanDifference) -> JSONOutput {
    .object([
      ("minutes", .integer(difference.time.count)),
      ("tenureMinutes", .integer(difference.tenure.count)),
      ("learningBeyondTenureMinutes", .integer(difference.learningBeyondTenure.count)),
      ("studyMinutes", .integer(difference.study.count)), ("moves", .integer(difference.moves)),
      ("rolesAdded", roles(difference.rolesAdded)),
      ("rolesLeftOut", roles(difference.rolesLeftOut)),
      ("learned", acquisitions(difference.learned)),
      ("notLearned", acquisitions(difference.notLearned)),
      (
        "costChanges",
        .array(
          difference.costChanges.map { (change: PlanDifference.CostChange) -> JSONOutput in
            cost(of: change.competency, change.minutes)
          })
      ),
    ])
  }

  private func roles(_ roles: [RoleIndex]) -> JSONOutput {
    .array(
      roles.map { (role: RoleIndex) -> JSONOutput in .string(graph[role].id) })
  }

  private func acquisitions(_ acquisitions: [CareerPlan.Acquisition]) -> JSONOutput {
    .array(
      acquisitions.map { (acquisition: CareerPlan.Acquisition) -> JSONOutput in
        cost(of: acquisition.competency, acquisition.cost)
      })
  }

  private func cost(of competency: Competency, _ minutes: StudyMinutes) -> JSONOutput {
    .object([
      ("competency", .string(graph.id(of: competency))),
      ("minutes", .integer(minutes.count)),
    ])
  }
}
