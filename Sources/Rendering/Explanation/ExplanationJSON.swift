import CareerModel
import JSONText
import Planning
import Timelines

/// An explanation as programs read it; `Docs/explanation.schema.json` describes every member.
package enum ExplanationJSON {
  private static let format = "cairn-explanation/1"

  package static func text(_ report: ExplanationReport) -> String {
    let question = report.question
    var members = PlanJSON.found(
      question, report.timeline, report.explanation.proof, format: format)
    if let pace = report.pace {
      members.append(("pace", ConstraintJSON(question: question).pace(pace)))
    }
    members += self.members(report)
    return PlanJSON.text(members, question)
  }

  package static func text(_ report: ImpossibilityReport) -> String {
    let question = report.obstruction.question
    let graph = question.graph
    return PlanJSON.text(
      PlanJSON.head("impossible", question, format: format) + [
        (
          "obstruction",
          ObstructionJSON(graph: graph).output(report.obstruction.obstruction)
        ), ("holding", HoldingJSON(graph: graph).output(report.holding)),
      ], question)
  }

  package static func text(_ report: MissedDateReport) -> String {
    let question = report.conflict.question
    var members = PlanJSON.head("excluded", question, format: format)
    members.append(
      (
        "conflict",
        ConstraintJSON(question: question).output(report.conflict.conflict, report.conflict.pace)
      ))
    if let undated = report.undated {
      members.append(
        (
          "undated",
          .object(
            [
              ("total", PlanJSON.totals(undated.timeline.totals)),
              ("arrive", .string("\(undated.timeline.arrival)")),
              ("stays", PlanJSON.stays(of: undated.timeline, in: question.graph)),
            ] + self.members(undated))
        ))
    }
    return PlanJSON.text(members, question)
  }

  package static func text(_ report: WhyReport) -> String {
    let question = report.question
    var members = PlanJSON.found(question, report.timeline, report.proof, format: format)
    let words = WhyJSON(question: question)
    if !report.whyNot.isEmpty {
      members.append(
        (
          "whyNot",
          .array(
            report.whyNot.map { (role: RoleIndex, detour: RoleDetour) -> JSONOutput in
              words.output(role, detour)
            })
        ))
    }
    if !report.why.isEmpty {
      members.append(("why", .array(report.why.map(words.output))))
    }
    return PlanJSON.text(members, question)
  }

  /// The answer to someone who is there already.
  package static func text(_ question: PlanQuestion, there timeline: Timeline) -> String {
    PlanJSON.text(PlanJSON.found(question, timeline, .proved, format: format), question)
  }

  /// The answer of a search that stopped before it found a plan.
  package static func text(_ question: PlanQuestion, stoppedAt lowerBound: PlanTotals) -> String {
    PlanJSON.text(
      PlanJSON.head("stopped", question, format: format)
        + [("lowerBound", PlanJSON.totals(lowerBound))], question)
  }

  /// What explains a plan, beside the plan.
  private static func members(_ report: ExplanationReport) -> [(String, JSONOutput)] {
    let words = ExplanationWords(question: report.question, explanation: report.explanation)
    return [
      ("complete", .boolean(report.explanation.isComplete)),
      ("floors", words.floors), ("otherWays", words.otherWays), ("reasons", words.reasons),
      ("shortenings", words.shortenings),
    ]
  }
}

/// The parts of an explanation.
private struct ExplanationWords {
  let question: PlanQuestion
  let explanation: PlanExplanation
  private var graph: CareerGraph { question.graph }

  var floors: JSONOutput {
    var members: [(String, JSONOutput)] = []
    if let tenure = explanation.floors.tenure {
      members.append(("tenureMinutes", .integer(tenure.count)))
    }
    if let study = explanation.floors.study {
      members.append(("studyMinutes", .integer(study.count)))
      members.append(("studyIsLeast", .boolean(explanation.floors.isStudyExact)))
    }
    return .object(members)
  }

  var otherWays: JSONOutput {
    let ranking = explanation.otherWays
    let words = WhyJSON(question: question)
    return .object(
      [
        ("found", .array(explanation.detours.map(words.output))),
        ("impossible", .array(ranking.withoutAnswer.map(words.output))),
      ] + rest(ranking))
  }

  var reasons: JSONOutput {
    let words = WhyJSON(question: question)
    return .array(
      explanation.reasons.acquired.map { (competency: Competency) -> JSONOutput in
        .object([
          ("competency", .string(graph.id(of: competency))),
          (
            "askedForBy",
            .array(explanation.reasons.reasons(for: competency).map(words.output))
          ),
        ])
      })
  }

  var shortenings: JSONOutput {
    .object([
      ("found", .array(explanation.shortenings.map(output))),
      ("skills", .object(rest(explanation.held))),
      ("requirements", .object(rest(explanation.waived))),
      ("tenures", .object(rest(explanation.shorterTenures))),
    ])
  }

  private func output(_ shortening: Shortening) -> JSONOutput {
    .object(
      change(shortening.change) + [
        ("total", PlanJSON.totals(shortening.plan.totals)),
        ("hoursPerWeek", .number("\(shortening.pace.hoursPerWeek)")),
        ("daysSooner", .integer(shortening.days)),
        ("via", .array(shortening.plan.rolesEntered(in: graph).dropLast().map(role))),
        (
          "text",
          .string(
            PlanWords.breakable(ShorteningWords(question).clause(shortening).plainText))
        ),
      ])
  }

  private func change(_ change: PlanChange) -> [(String, JSONOutput)] {
    switch change {
    case .moreHours: [("change", .string("more-hours"))]
    case .held(let competency):
      [("change", .string("held")), ("competency", .string(graph.id(of: competency)))]
    case .waived(let fact):
      [("change", .string("waived")), ("fact", ObstructionJSON(graph: graph).output(fact))]
    case .shorterTenure(let move):
      [
        ("change", .string("shorter-tenure")), ("from", role(graph[move].from)),
        ("to", role(graph[move].to)),
      ]
    }
  }

  private func role(_ role: RoleIndex) -> JSONOutput { .string(graph[role].id) }

  /// What is known of what a ranking does not show.
  private func rest<Question, Answer>(
    _ ranking: Ranking<Question, Answer>
  ) -> [(String, JSONOutput)] {
    var members: [(String, JSONOutput)] = [
      ("complete", .boolean(ranking.isComplete)), ("more", .integer(ranking.restCount)),
    ]
    if ranking.restCount > 0 {
      members.append(("moreTakeAtLeastMinutes", .integer(ranking.restBound.count)))
    }
    return members
  }
}
