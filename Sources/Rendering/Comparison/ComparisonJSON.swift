import CareerModel
import JSONText
import Planning
import Timelines

/// Options side by side as programs read them; `Docs/comparison.schema.json` describes every member.
package enum ComparisonJSON {
  static let format = "cairn-comparison/1"

  package static func text(_ report: ComparisonReport) -> String {
    let words = ComparisonJSONWords(report: report)
    let comparison = report.comparison
    var members = PlanJSON.head(outcome(report), report.question, format: format)
    members += [
      ("compares", .string(compares(report.kind))),
      ("complete", .boolean(comparison.isComplete)),
    ]
    if let bound = comparison.lowerBoundOfMissing {
      members.append(("lowerBoundOfMissing", PlanJSON.totals(bound)))
    }
    members.append(("options", .array(report.rows.map(words.option))))
    members.append(("withoutPlan", words.roles(comparison.withoutPlan)))
    members.append(("notSettled", .array(comparison.open.map(words.open))))
    if let shared = comparison.shared { members.append(("shared", words.output(shared))) }
    if let step = comparison.firstStep { members.append(("firstStep", words.output(step))) }
    return PlanJSON.text(members, report.question)
  }

  private static func outcome(_ report: ComparisonReport) -> String {
    let comparison = report.comparison
    let isProved =
      comparison.open.isEmpty && comparison.lowerBoundOfMissing == nil
      && comparison.options.allSatisfy { (option: ComparedOption) -> Bool in
        option.proof == .proved
      }
    guard !comparison.options.isEmpty else { return isProved ? "impossible" : "stopped" }
    return isProved ? "proved" : "bounded"
  }

  private static func compares(_ kind: ComparisonReport.Kind) -> String {
    switch kind {
    case .namedRoles: "named-roles"
    case .reachableRoles: "reachable-roles"
    case .ways(.alternatives): "alternatives"
    case .ways(.tradeOffs): "trade-offs"
    }
  }
}

/// The parts of a comparison.
private struct ComparisonJSONWords {
  let report: ComparisonReport
  private var graph: CareerGraph { report.graph }
  private var pace: Pace { report.question.request.person.pace }

  func roles(_ roles: [RoleIndex]) -> JSONOutput {
    .array(roles.map { (role: RoleIndex) -> JSONOutput in .string(graph[role].id) })
  }

  func open(_ open: Comparison.OpenTarget) -> JSONOutput {
    .object([
      ("to", .string(graph[open.target].id)), ("lowerBound", PlanJSON.totals(open.lowerBound)),
    ])
  }

  // MARK: An option

  func option(_ row: ComparisonReport.Row) -> JSONOutput {
    let (option, risk) = (row.option, row.option.risk)
    let role = graph[option.target]
    var members: [(String, JSONOutput)] = [
      ("number", .integer(row.number)), ("to", .string(role.id)), ("title", .string(role.title)),
      ("kind", .string(option.kind.rawValue)),
    ]
    switch option.proof {
    case .proved:
      members += [
        ("outcome", .string("proved")), ("total", PlanJSON.totals(row.timeline.totals)),
        ("lowerBound", PlanJSON.totals(row.timeline.totals)),
      ]
    case .bounded(let lowerBound):
      members += [
        ("outcome", .string("bounded")), ("total", PlanJSON.totals(row.timeline.totals)),
        ("lowerBound", PlanJSON.totals(lowerBound)),
      ]
    }
    members += [
      ("arrive", .string("\(row.timeline.arrival)")), ("days", .integer(row.timeline.span.days)),
      ("via", roles(Array(option.plan.rolesEntered(in: graph).dropLast()))),
    ]
    if let salary = row.salary { members.append(("salary", output(salary))) }
    if let demand = role.guide.demand { members.append(("demand", .string(demand.trend))) }
    members += [
      ("learns", .array(option.gap.map(output))),
      ("largest", .array(option.largestGaps(3).map(output))),
      ("sharedCount", .integer(row.sharedCount)),
      (
        "risk",
        .object([
          ("tenureBoundMinutes", .integer(risk.tenureBound.count)),
          ("learningBoundMinutes", .integer(risk.learningBound.count)),
          ("bothBoundMinutes", .integer(risk.bothBound.count)),
          ("slackMinutes", .integer(risk.slack.count)),
        ])
      ),
    ]
    let point = report.chart?.points.first { (point: ComparisonChart.Point) -> Bool in
      point.row.place == row.place
    }
    if let point { members.append(("unbeaten", .boolean(point.isUnbeaten))) }
    return .object(members)
  }

  private func output(_ salary: SalaryComparison) -> JSONOutput {
    var members: [(String, JSONOutput)] = []
    if let currency = salary.currency { members.append(("currency", .string(currency))) }
    members += [
      ("band", .string(salary.level.rawValue)), ("low", .integer(salary.band.low)),
      ("high", .integer(salary.band.high)), ("openEnded", .boolean(salary.band.openEnded)),
    ]
    switch salary.change {
    case .by(let low, let high):
      members.append(("change", .object([("low", .integer(low)), ("high", .integer(high))])))
    case .otherCurrency: members.append(("otherCurrencyHere", .boolean(true)))
    case .unknown: break
    }
    return .object(members)
  }

  private func output(_ acquisition: CareerPlan.Acquisition) -> JSONOutput {
    .object([
      ("competency", .string(graph.id(of: acquisition.competency))),
      ("minutes", .integer(acquisition.cost.count)),
    ])
  }

  // MARK: All together

  func output(_ shared: SharedLearning) -> JSONOutput {
    .object([
      ("learns", .array(shared.competencies.map(output))),
      (
        "options",
        numbers { (row: ComparisonReport.Row) -> Bool in
          shared.options.contains(row.place)
        }
      ),
    ])
  }

  private func numbers(_ isMeant: (ComparisonReport.Row) -> Bool) -> JSONOutput {
    .array(report.rows.filter(isMeant).map { (row: ComparisonReport.Row) in .integer(row.number) })
  }

  func output(_ step: FirstStep) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("complete", .boolean(step.isComplete)),
      (
        "skills",
        .array(
          step.skills.map { (skill: FirstStep.Skill) -> JSONOutput in
            .object([
              ("competency", .string(graph.id(of: skill.competency))),
              ("minutes", .integer(skill.cost.count)), ("serves", .integer(skill.served)),
              ("losses", losses(skill.losses)),
            ])
          })
      ),
    ]
    if let move = step.move {
      members.append(
        (
          "move",
          .object([
            ("to", .string(graph[graph[move.move].to].id)),
            ("kind", .string(graph[move.move].kind.rawValue)), ("losses", losses(move.losses)),
          ])
        ))
    }
    return .object(members)
  }

  private func losses(_ losses: [FirstStep.Loss]) -> JSONOutput {
    .array(
      report.rows.map { (row: ComparisonReport.Row) -> JSONOutput in
        let option = ("option", JSONOutput.integer(row.number))
        switch losses[row.place] {
        case .closed: return .object([option, ("closed", .boolean(true))])
        case .time(let time):
          return .object([
            option, ("minutes", .integer(time.count)), ("days", .integer(pace.days(in: time))),
          ])
        }
      })
  }
}
