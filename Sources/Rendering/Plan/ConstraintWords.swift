import CareerModel
import Planning

/// What a plan has to keep to, in words.
struct ConstraintWords {
  let question: PlanQuestion

  /// `via Staff Engineer · no step-down · by 2030-01-01`; empty where there is nothing to keep to.
  func line(_ glyphs: Glyphs) -> String {
    PlanWords.joined(
      question.request.constraints.each.map(note), by: " " + String(glyphs.middleDot) + " ")
  }

  /// By itself, as short as can be.
  private func note(_ constraint: PlanConstraint) -> String {
    switch constraint {
    case .via, .mostDays: PlanWords.unbroken(inSentence(constraint))
    case .avoidsRole(let role): PlanWords.unbroken("not \(title(role))")
    case .avoidsKind(let kind): PlanWords.unbroken("no \(Self.words(kind))")
    case .mostMoves(let count): PlanWords.unbroken("at most \(PlanWords.counted(count, "move"))")
    case .mostStudy(let minutes):
      PlanWords.unbroken("at most \(PlanWords.hours(minutes)) of learning")
    }
  }

  /// After `a way from here to there`.
  func inSentence(_ constraint: PlanConstraint) -> String {
    switch constraint {
    case .via(let role): "via \(title(role))"
    case .avoidsRole(let role): "without \(title(role))"
    case .avoidsKind(let kind): "without a \(Self.words(kind))"
    case .mostMoves(let count): "with at most \(PlanWords.counted(count, "move"))"
    case .mostStudy(let minutes): "with at most \(PlanWords.hours(minutes)) of learning"
    case .mostDays(let days): "by \(date(days))"
    }
  }

  func date(_ days: Int) -> CivilDate { question.start.adding(days: days) }

  func title(_ role: RoleIndex) -> String { question.graph[role].title }

  static func words(_ kind: MoveKind) -> String {
    switch kind {
    case .progression: "progression"
    case .transition: "transition"
    case .lateral: "lateral move"
    case .stepDown: "step-down"
    }
  }
}

/// How long before the date asked for a plan arrives, in a sentence.
enum SpareWords {
  static func sentence(_ report: PlanReport) -> String? {
    guard let by = report.question.by else { return nil }
    let days = by.days(since: report.timeline.arrival)
    return days == 0
      ? "That is on \(by), with no day to spare."
      : "That leaves \(PlanWords.counted(days, "day")) to spare before \(by)."
  }
}
