import CareerModel
import JSONText
import Planning
import Timelines

/// What can be started today, as programs read it; `Docs/next.schema.json` describes every member.
package enum StepsJSON {
  private static let format = "cairn-next/1"

  package static func text(_ report: PlanStepsReport) -> String {
    let question = report.question
    let steps = StepJSON(report)
    return PlanJSON.text(
      PlanJSON.totals(question, report.timeline, report.proof, format: format) + [
        ("steps", .array(report.steps.now.map(steps.output))),
        ("early", .array(report.steps.early.map(steps.output))),
        near(report.steps.near, question.graph),
      ], question)
  }

  package static func text(_ report: OptionStepsReport) -> String {
    let (question, steps) = (report.question, report.steps)
    let graph = GraphJSON(question.graph)
    let options = steps.options.map { (option: OptionSteps.Option) -> JSONOutput in
      output(option, report)
    }
    return PlanJSON.text(
      PlanJSON.head(steps.isComplete ? "proved" : "bounded", question, format: format) + [
        ("options", .array(options)),
        (
          "steps",
          .array(
            steps.steps.map { (step: OptionSteps.Step) -> JSONOutput in
              .object(
                graph.level(step.competency) + [
                  ("minutes", .integer(step.cost.count)), ("serves", graph.ids(step.serves)),
                  ("following", graph.ids(step.following)),
                ])
            })
        ), ("unneeded", graph.ids(steps.unneeded)), near(steps.near, question.graph),
      ], question)
  }

  package static func text(_ report: ObstructionReport) -> String {
    let obstruction = ObstructionJSON(graph: report.question.graph).output(report.obstruction)
    return PlanJSON.text(
      PlanJSON.head("impossible", report.question, format: format)
        + [("obstruction", obstruction)], report.question)
  }

  /// The answer of a search that stopped before it found a plan.
  package static func text(_ question: PlanQuestion, stoppedAt lowerBound: PlanTotals) -> String {
    PlanJSON.text(
      PlanJSON.head("stopped", question, format: format)
        + [("lowerBound", PlanJSON.totals(lowerBound))], question)
  }

  private static func output(
    _ option: OptionSteps.Option, _ report: OptionStepsReport
  ) -> JSONOutput {
    let question = report.question
    var members: [(String, JSONOutput)] = [("role", .string(question.graph[option.role].id))]
    switch option.outcome {
    case .found(let plan, let proof):
      let days = question.request.person.pace.days(in: plan.totals.time)
      members += [
        ("outcome", .string(proof == .proved ? "proved" : "bounded")),
        ("total", PlanJSON.totals(plan.totals)),
        ("arrive", .string("\(question.start.adding(days: days))")),
      ]
    case .impossible: members.append(("outcome", .string("impossible")))
    case .stopped: members.append(("outcome", .string("stopped")))
    }
    return .object(members)
  }

  private static func near(_ near: [NearStep], _ graph: CareerGraph) -> (String, JSONOutput) {
    let words = GraphJSON(graph)
    let steps = near.map { (step: NearStep) -> JSONOutput in
      let want: (String, JSONOutput) =
        switch step.want {
        case .oneOf(let competencies): ("afterOneOf", words.ids(competencies))
        case .role(let roles): ("onlyIn", words.ids(roles))
        }
      return .object(words.level(step.competency) + [want])
    }
    return ("near", .array(steps))
  }
}

/// A step of a plan.
private struct StepJSON {
  private let report: PlanStepsReport
  private var graph: CareerGraph { report.question.graph }

  init(_ report: PlanStepsReport) { self.report = report }

  func output(_ step: PlanSteps.Step) -> JSONOutput {
    let words = GraphJSON(graph)
    let dependence = step.dependence
    var members =
      words.level(step.competency) + [
        ("minutes", .integer(step.cost.count)),
        ("plannedIn", .string(graph[report.timeline.phases[step.stay].role].id)),
        ("plannedMinutes", .integer(step.plannedCost.count)),
        ("dependentMinutes", .integer(dependence.study.count)),
        (
          "following",
          words.ids(dependence.following.map(\.competency))
        ),
      ]
    if let stay = dependence.firstMove, let milestone = report.timeline.phases[stay].milestone {
      members.append(
        (
          "neededBy",
          .object([
            ("to", .string(graph[milestone.role].id)), ("date", .string("\(milestone.date)")),
          ])
        ))
    }
    members.append(("neededForGoal", .boolean(dependence.isForGoal)))
    return .object(members)
  }
}
