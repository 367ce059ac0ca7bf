import CareerModel
import Planning

/// What to give up so that there is a plan, each with the option that says so.
struct ConflictRemedies {
  private let report: ConflictReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let words: ConstraintWords

  init(_ report: ConflictReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
    words = ConstraintWords(question: report.question)
  }

  var lines: Block {
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    var lines = remedies.isEmpty ? [] : heading.wrapped(to: layout.textWidth)
    for remedy in remedies { lines += remedy.wrapped(to: layout.textWidth, indent: bullet) }
    if let remark { lines += layout.paragraph(remark) }
    return lines
  }

  /// A sentence or phrase each.
  var remedies: [StyledText] {
    report.conflict.remedies.map(remedy) + [pace].compactMap(\.self)
  }

  /// That there may be more, where that is so.
  var remark: StyledText? {
    guard !report.conflict.isComplete else { return nil }
    return "The search stopped before all was known: there may be more that would do."
  }

  var heading: StyledText {
    let choice = remedies.count == 1 ? "" : ": one of"
    return StyledText(
      report.conflict.oneIsEnough
        ? "What would do\(choice)" : "What would do if the other conditions went too\(choice)",
      .heading)
  }

  private func remedy(_ remedy: ConstraintConflict.Remedy) -> StyledText {
    let enough = remedy.isLeast ? "" : " or fewer, as the search stopped early"
    switch remedy.instead ?? remedy.constraint {
    case .via(let role):
      return StyledText("A way that need not pass through \(words.title(role)).")
    case .avoidsRole(let role):
      return StyledText("A way that may pass through \(words.title(role)).")
    case .avoidsKind(let kind): return StyledText("A way with a \(ConstraintWords.words(kind)).")
    case .mostMoves(let count):
      return StyledText("\(PlanWords.counted(count, "move"))\(enough): ")
        + option("--max-moves \(count)")
    case .mostStudy(let minutes):
      return StyledText("\(PlanWords.hours(minutes)) of learning\(enough): ")
        + option("--max-study \(minutes.inHours)")
    case .mostDays(let days):
      let earlier = remedy.isLeast ? "" : " or earlier, as the search stopped early"
      return StyledText("Arriving on \(words.date(days))\(earlier): ")
        + option("--by \(words.date(days))")
    }
  }

  private var pace: StyledText? {
    guard case .enough(let pace, let arrival) = report.pace else { return nil }
    return StyledText(
      "\(PlanWords.pace(pace)), the least that is enough, to the quarter hour; you arrive on "
        + "\(arrival): ") + option("--hours \(pace.hoursPerWeek)")
  }

  private func option(_ text: String) -> StyledText { StyledText(PlanWords.unbroken(text), .code) }
}
