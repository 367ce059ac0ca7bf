import CareerModel
import Planning
import Timelines

/// What would shorten a plan most, each change by itself, the greatest saving first.
struct ShorteningBlock {
  private let report: ExplanationReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private var explanation: PlanExplanation { report.explanation }
  private var graph: CareerGraph { report.question.graph }

  init(_ report: ExplanationReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block {
    var lines = [StyledText("What would shorten it, each by itself", .heading)]
    let rows = explanation.shortenings.map { (shortening: Shortening) -> (String, StyledText) in
      (saving(shortening), sentence(shortening))
    }
    let width = rows.map { (row) -> Int in row.0.displayWidth }.max() ?? 0
    for (saving, sentence) in rows {
      let indent =
        layout.marginBlanks + StyledText(saving, .emphasis).padded(to: width, .right) + "  "
      lines += sentence.wrapped(to: layout.textWidth, indent: indent)
    }
    if let nothing { lines += layout.paragraph(StyledText(nothing)) }
    let more = more.map { (more: String) -> String in more + Self.whereAllAre }
    for sentence in [noFaster, more, unknown].compactMap(\.self) {
      lines += layout.paragraph(StyledText(sentence, .dim))
    }
    return lines
  }

  static let whereAllAre = "; all with --all"

  func sentence(_ shortening: Shortening) -> StyledText {
    ShorteningWords(report.question).clause(shortening) + way(shortening) + "."
  }

  /// That no change shortens it, where that is known.
  var nothing: String? {
    let isAll = [explanation.held, explanation.waived, explanation.shorterTenures].allSatisfy {
      (ranking: Ranking<PlanChange, Shortening>) -> Bool in ranking.isComplete
    }
    return explanation.shortenings.isEmpty && isAll ? "Nothing does by itself." : nil
  }

  /// How much sooner.
  func saving(_ shortening: Shortening) -> String {
    guard shortening.days > 0 else { return PlanWords.unbroken("under a day") }
    let arrival = report.timeline.arrival
    return PlanWords.duration(
      CalendarSpan(from: arrival.adding(days: -shortening.days), to: arrival))
  }

  /// The roles of the changed plan, where they are others.
  private func way(_ shortening: Shortening) -> StyledText {
    let roles = shortening.plan.rolesEntered(in: graph)
    guard roles != explanation.plan.rolesEntered(in: graph) else { return "" }
    guard roles.count > 1 else { return StyledText(", then straight there", .dim) }
    let titles = roles.dropLast().map { (role: RoleIndex) -> String in graph[role].title }
    return StyledText(", then via \(titles.joined(separator: " \(glyphs.arrow) "))", .dim)
  }

  // MARK: What is not shown

  /// That more hours save nothing, where that is so.
  var noFaster: String? {
    guard let hours = explanation.moreHours, hours.days <= 0 else { return nil }
    return "An hour of learning a week more saves nothing: time in roles decides."
  }

  /// How many more changes there are, and what they save at most.
  var more: String? {
    let parts = kinds.filter { (_, ranking) -> Bool in ranking.isComplete && ranking.restCount > 0 }
      .map { (noun: String, ranking) -> String in
        let most = explanation.plan.totals.time - ranking.restBound
        return "\(PlanWords.counted(ranking.restCount, "\(noun)")) "
          + "(\(SpanWords(report.question).words(most)) at most)"
      }
    return parts.isEmpty ? nil : "and up to \(PlanWords.list(parts)) more"
  }

  /// What a limit kept from being found out.
  var unknown: String? {
    let parts = kinds.filter { (_, ranking) -> Bool in !ranking.isComplete }
      .map { (noun: String, ranking) -> String in PlanWords.counted(ranking.restCount, noun) }
    return parts.isEmpty ? nil : "A limit came first: \(PlanWords.list(parts)) not examined."
  }

  private var kinds: [(String, Ranking<PlanChange, Shortening>)] {
    [
      ("skill", explanation.held), ("requirement", explanation.waived),
      ("tenure", explanation.shorterTenures),
    ]
  }
}

/// Changes in words.
struct ShorteningWords {
  private let question: PlanQuestion
  private var graph: CareerGraph { question.graph }

  init(_ question: PlanQuestion) { self.question = question }

  /// A clause without a full stop, with the option that says the same where there is one.
  func clause(_ shortening: Shortening) -> StyledText {
    let words = FactWords(graph: graph, givesReasons: false)
    switch shortening.change {
    case .moreHours:
      return StyledText("You learn \(PlanWords.pace(shortening.pace))")
        + option("--hours \(shortening.pace.hoursPerWeek)")
    case .held(let competency):
      return "You can do " + words.name(competency) + " already"
        + option("--has \(graph.id(of: competency))")
    case .waived(let fact): return words.withoutIt(fact)
    case .shorterTenure(let move):
      return "The move from " + words.title(graph[move].from) + " to "
        + words.title(graph[move].to)
        + " asks for a month less than \(PlanWords.tenure(graph[move].tenure))"
    }
  }

  private func option(_ text: String) -> StyledText {
    " (" + StyledText(PlanWords.unbroken(text), .code) + ")"
  }
}
