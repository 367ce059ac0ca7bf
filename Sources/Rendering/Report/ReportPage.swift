import CareerModel
import Planning
import Timelines

/// A plan as a page to read, to print and to hand on.
package enum ReportPage {
  /// The whole page, one file in HTML: readable without scripts, and with nothing to load.
  package static func text(_ report: CareerReport) -> String {
    let plan = report.plan
    let hasPlan = !plan.timeline.phases.isEmpty
    return page(
      plan.question, today: report.today, answer: PageAnswer(plan).write,
      sections: (hasPlan ? PlanSections(report).all : [])
        + ClosingSections(
          plan.question,
          assumptions: hasPlan
            ? plan.question.assumptions
            : plan.question.standing.assumptionsWithoutPlan(to: plan.question.request.goal),
          guideOf: plan.question.request.goal.isRole ? [plan.timeline.lastRole] : [], plan.next
        ).all)
  }

  /// The same for a question that no plan answers: what stands in the way, and what would open one.
  package static func text(_ report: ImpossibilityReport, today: CivilDate) -> String {
    let question = report.obstruction.question
    let sections = ObstructionSections(report)
    return page(
      question, today: today, answer: sections.writeAnswer,
      sections: sections.all
        + ClosingSections(
          question, assumptions: question.assumptions, guideOf: question.request.goal.roles,
          report.obstruction.next
        ).all)
  }

  /// The same for conditions that no plan keeps to.
  package static func text(_ report: MissedDateReport, today: CivilDate) -> String {
    let question = report.conflict.question
    let sections = ConflictSections(report)
    return page(
      question, today: today, answer: sections.writeAnswer,
      sections: sections.all
        + ClosingSections(
          question, assumptions: question.assumptions, guideOf: question.request.goal.roles,
          report.conflict.next
        ).all)
  }

  private static func page(
    _ question: PlanQuestion, today: CivilDate, answer: @escaping (inout XMLWriter) -> Void,
    sections: [PageSection]
  ) -> String {
    HTMLPage(
      title: PlanHeading.title(question, .unicode).plainText,
      kicker: question.graph.title ?? "Career plan",
      today: today,
      writeHeading: { (writer: inout XMLWriter) -> Void in
        if question.request.goal.roles == [question.request.person.role] {
          writer.user(question.goal.title)
        } else {
          writer.way(from: question.origin.title, to: question.goal.title)
        }
      },
      writeAnswer: { (writer: inout XMLWriter) -> Void in
        writer.conditions(of: question)
        answer(&writer)
      }, sections: sections
    ).text
  }
}

/// The answer in a sentence or two, and in numbers.
struct PageAnswer {
  private let report: PlanReport

  init(_ report: PlanReport) { self.report = report }

  func write(_ writer: inout XMLWriter) {
    writer.paragraph(AnswerWords(report).sentences, "lead")
    guard !report.timeline.phases.isEmpty else { return }
    writer.element("dl", [("class", "figures")]) { (writer: inout XMLWriter) -> Void in
      for (name, value) in figures {
        writer.element("div") { (writer: inout XMLWriter) -> Void in
          writer.element("dt", [], name)
          writer.element("dd", [], value)
        }
      }
    }
  }

  private var figures: [(String, String)] {
    let timeline = report.timeline
    return [
      ("Arrival", "\(timeline.arrival)"), ("Time", PlanWords.duration(timeline.span)),
      ("Moves", String(timeline.totals.moves)),
      ("Learning", PlanWords.hours(timeline.totals.study)),
    ]
  }
}
