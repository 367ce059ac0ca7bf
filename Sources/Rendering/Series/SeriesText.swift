import CareerModel
import Planning
import Timelines

/// Several plans in a table, as a person reads it.
package enum SeriesText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: SeriesReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let rows = SeriesRows(report, layout, glyphs)
    let blocks =
      [
        PlanHeading.lines(report.question, layout.width, glyphs),
        SeriesVerdict(report).text.wrapped(to: layout.textWidth),
      ] + rows.blocks + [
        AssumptionBlock(report.question, layout, glyphs).lines
          + layout.paragraph(AssumptionBlock.caution),
        NextCommandBlock.lines(report.next, layout),
      ]
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }
}

/// What the table holds, and how sure that is.
struct SeriesVerdict {
  private let report: SeriesReport
  private let span: SpanWords
  private var count: Int { report.series.plans.count }

  init(_ report: SeriesReport) {
    self.report = report
    span = SpanWords(report.question)
  }

  var text: StyledText {
    guard let bound = report.series.lowerBound else { return whole }
    return StyledText("The search stopped early", .warning) + ". " + StyledText(known(bound))
  }

  private var whole: StyledText {
    let proved = StyledText("Proved", .good)
    switch report.kind {
    case .alternatives(let asked):
      if count < asked {
        return count == 1
          ? proved + ": this is the only way, as any other comes back to a role."
          : proved
            + ": there are only these \(count) ways through different roles; any other comes back "
            + "to a role. The quickest comes first."
      }
      return count == 1
        ? StyledText("The best way. ") + proved + ": no other is quicker."
        : StyledText("The \(count) best ways through different roles, the quickest first. ")
          + proved + ": no other is quicker than these."
    case .tradeOffs:
      return count == 1
        ? StyledText("The quickest way is the one with the least to learn, too. ") + proved
          + ": there is nothing to trade."
        : StyledText("Each of these \(count) ways takes longer than the one before and asks for ")
          + "less learning. " + proved + ": no other way beats one of them in either without "
          + "being worse in the other."
    }
  }

  /// After the limit.
  private func known(_ bound: PlanTotals) -> String {
    let proved = report.series.provedCount
    let least = span.words(bound.time)
    guard proved > 0 else { return "None of this is proved: the quickest way may take \(least)." }
    let first = proved == 1 ? "The first way is" : "The first \(proved) ways are"
    switch report.kind {
    case .alternatives: return "\(first) proved; any that is missing takes at least \(least)."
    case .tradeOffs:
      return "\(first) proved; any other with still less learning takes at least \(least)."
    }
  }
}

/// Minutes as a time on the calendar, from the plan's first day.
struct SpanWords {
  private let question: PlanQuestion

  init(_ question: PlanQuestion) { self.question = question }

  /// The span that `minutes`, 0 or more, take.
  func words(_ minutes: StudyMinutes) -> String {
    let days = question.request.person.pace.days(in: minutes)
    guard days > 0 else { return PlanWords.unbroken("less than a day") }
    return PlanWords.duration(
      CalendarSpan(from: question.start, to: question.start.adding(days: days)))
  }

  /// The same whichever of two is more.
  func words(apart minutes: StudyMinutes) -> String {
    words(minutes < .zero ? .zero - minutes : minutes)
  }
}
