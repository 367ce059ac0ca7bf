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
    let remedies = items
    var lines: Block =
      remedies.isEmpty ? [] : StyledText(heading, .heading).wrapped(to: layout.textWidth)
    for remedy in remedies { lines += remedy.wrapped(to: layout.textWidth, indent: bullet) }
    if let unknown { lines += layout.paragraph(StyledText(unknown)) }
    return lines
  }

  /// Each by itself, as a sentence.
  var items: [StyledText] {
    report.conflict.remedies.map(remedy) + [pace].compactMap(\.self)
  }

  var heading: String {
    let choice = items.count == 1 ? "" : ": one of"
    return report.conflict.oneIsEnough
      ? "What would do\(choice)" : "What would do if the other conditions went too\(choice)"
  }

  /// That a limit kept some from being found.
  var unknown: String? {
    report.conflict.isComplete
      ? nil : "The search stopped before all was known: there may be more that would do."
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
