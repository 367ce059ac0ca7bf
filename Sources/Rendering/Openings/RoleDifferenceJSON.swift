import CareerModel
import JSONText
import Planning

/// What two roles ask for beyond each other, as programs read it; `Docs/role-diff.schema.json`
/// describes every member.
package enum RoleDifferenceJSON {
  package static func text(_ report: RoleDifferenceReport) -> String {
    let writer = RoleSideJSON(report: report)
    let difference = report.difference
    var members: [(String, JSONOutput)] = [
      ("format", .string("cairn-role-diff/1")),
      ("outcome", .string(difference.isComplete ? "proved" : "bounded")),
    ]
    if let title = report.graph.title { members.append(("graph", .string(title))) }
    members += [
      (
        "roles",
        .array([
          writer.output(difference.one, from: difference.other),
          writer.output(difference.other, from: difference.one),
        ])
      ), ("shared", RequirementJSON(graph: report.graph).output(difference.shared)),
    ]
    if let salaries = report.salaries {
      members.append(("salaries", RoleSideJSON.output(salaries)))
    }
    return JSONOutput.object(members).text()
  }
}

private struct RoleSideJSON {
  let report: RoleDifferenceReport
  private var graph: CareerGraph { report.graph }

  func output(
    _ side: RoleDifference.Side, from other: RoleDifference.Side
  ) -> JSONOutput {
    let role = graph[side.role]
    let parts = role.needs.parts
    var members: [(String, JSONOutput)] = [
      ("role", .string(role.id)), ("title", .string(role.title)),
      (
        "beyond",
        RequirementJSON(graph: graph).output(side.beyond.map { (part: Int) in parts[part] })
      ),
    ]
    switch side.learning {
    case .found(let learning, let isLeast):
      members += [
        ("minutes", .integer(learning.study.count)), ("isLeast", .boolean(isLeast)),
        (
          "learning",
          .array(
            learning.map { (acquisition: CareerPlan.Acquisition) -> JSONOutput in
              .object(
                GraphJSON(graph).level(acquisition.competency)
                  + [("minutes", .integer(acquisition.cost.count))])
            })
        ),
      ]
    case .stopped(let least): members.append(("leastMinutes", .integer(least.count)))
    }
    if let demand = role.guide.demand { members.append(("demand", .string(demand.trend))) }
    members.append(("movesFromTheOther", .array(side.moves.map(output))))
    return .object(members)
  }

  private func output(_ index: MoveIndex) -> JSONOutput {
    let move = graph[index]
    let unit =
      switch move.tenure.unit {
      case .months: "months"
      case .weeks: "weeks"
      }
    return .object([
      ("kind", .string(move.kind.rawValue)),
      (unit, .number("\(move.tenure.estimate.likely)")),
      ("needs", RequirementJSON(graph: graph).output(move.needs.parts)),
    ])
  }

  static func output(_ salaries: SalaryBandComparison) -> JSONOutput {
    let rows = salaries.rows.map { (row: SalaryBandComparison.Row) -> JSONOutput in
      var members: [(String, JSONOutput)] = [("seniority", .string(row.seniority.rawValue))]
      if let one = row.one { members.append(("one", output(one))) }
      if let other = row.other { members.append(("other", output(other))) }
      if let difference = row.difference {
        var amounts: [(String, JSONOutput)] = [("low", .integer(difference.low))]
        if let high = difference.high { amounts.append(("high", .integer(high))) }
        members.append(("difference", .object(amounts)))
      }
      return .object(members)
    }
    return .object([
      ("currencies", .array([salaries.one, salaries.other].map(currency))),
      ("comparable", .boolean(salaries.isComparable)), ("bands", .array(rows)),
    ])
  }

  private static func currency(_ salary: Salary) -> JSONOutput {
    salary.currency.map(JSONOutput.string) ?? .null
  }

  private static func output(_ band: Salary.Band) -> JSONOutput {
    .object([
      ("low", .integer(band.low)), ("high", .integer(band.high)),
      ("openEnded", .boolean(band.openEnded)),
    ])
  }
}
