import CareerModel
import Planning
import Timelines

/// Why a plan is the best one, as a person reads it.
package enum ExplanationText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: ExplanationReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    return written(
      [
        PlanHeading.lines(report.question, layout.width, glyphs),
        ExplanationVerdict(report, glyphs).text.wrapped(to: layout.textWidth),
        DetourBlock(report, layout, glyphs).lines,
        CriticalChainBlock(report, layout).lines,
        ShorteningBlock(report, layout, glyphs).lines,
        AssumptionBlock(report.question, layout, glyphs).lines,
        NextCommandBlock.lines(report.next, layout),
      ], options)
  }

  /// Why there is no plan, and what would open a way.
  package static func text(_ report: ImpossibilityReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let obstruction = report.obstruction
    let reasons = ObstructionReasons(obstruction, layout, glyphs)
    return written(
      [
        PlanHeading.lines(obstruction.question, layout.width, glyphs),
        reasons.verdict, reasons.facts, reasons.weight,
        ObstructionRemedies(obstruction, layout, glyphs).lines,
        HoldingBlock(report, layout, glyphs).lines,
        AssumptionBlock(obstruction.question, layout, glyphs).lines,
        NextCommandBlock.lines(obstruction.next, layout),
      ], options)
  }

  /// Why no plan keeps to the conditions, and what would bring the best one nearer to the date.
  package static func text(_ report: MissedDateReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let conflict = report.conflict
    var blocks = [
      PlanHeading.lines(conflict.question, layout.width, glyphs),
      ConflictText.verdict(conflict).wrapped(to: layout.textWidth),
      ConflictRemedies(conflict, layout, glyphs).lines,
      PaceReasons(conflict, layout, glyphs).lines,
    ]
    if let undated = report.undated {
      blocks += [
        CriticalChainBlock(undated, layout).lines, ShorteningBlock(undated, layout, glyphs).lines,
      ]
    }
    return written(
      blocks + [
        AssumptionBlock(conflict.question, layout, glyphs).lines,
        NextCommandBlock.lines(conflict.next, layout),
      ], options)
  }

  /// The answers to single questions.
  package static func text(_ report: WhyReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let whyNot = report.whyNot.flatMap { (role: RoleIndex, detour: RoleDetour) -> [Block] in
      RoleDetourBlock(report, role, detour, layout, glyphs).blocks
    }
    let why = report.why.map { (reason: SkillReason) -> Block in
      SkillReasonBlock(report, reason, layout, glyphs).lines
    }
    return written(
      [PlanHeading.lines(report.question, layout.width, glyphs)] + whyNot + why
        + [NextCommandBlock.lines(report.next, layout)], options)
  }

  private static func written(_ blocks: [Block], _ options: RenderingOptions) -> String {
    PlanWords.breakable(Block.joined(blocks).written(with: options))
  }
}

/// The answer in a sentence or two: how long, along which roles, and how sure that is.
struct ExplanationVerdict {
  private let report: ExplanationReport
  private let glyphs: Glyphs

  init(_ report: ExplanationReport, _ glyphs: Glyphs) {
    self.report = report
    self.glyphs = glyphs
  }

  var text: StyledText {
    let timeline = report.timeline
    let totals = timeline.totals
    let study =
      totals.study > .zero
      ? "\(PlanWords.hours(totals.study)) of learning at "
        + PlanWords.pace(report.question.request.person.pace) : "nothing to learn"
    let moves = totals.moves == 0 ? "" : "\(PlanWords.counted(totals.moves, "move")) and "
    let claim =
      report.explanation.proof == .proved ? "The shortest way takes " : "The best way found takes "
    return StyledText(claim)
      + StyledText(PlanWords.duration(timeline.span), .emphasis)
      + ", until \(timeline.arrival), with \(moves)\(study)\(way). " + proof + date
  }

  /// `, by way of Staff Engineer`.
  private var way: String {
    let roles = report.timeline.phases.dropFirst().map { (phase: Timeline.Phase) -> String in
      report.question.graph[phase.role].title
    }
    guard !roles.isEmpty else { return "" }
    return ", by way of \(roles.joined(separator: " \(glyphs.arrow) "))"
  }

  private var proof: StyledText {
    switch report.explanation.proof {
    case .proved:
      let isFree = report.question.request.constraints.isEmpty
      return StyledText("Proved shortest", .good)
        + (isFree
          ? ": no other way through this graph is quicker."
          : ": no other way that keeps to these conditions is quicker.")
    case .bounded(let lowerBound):
      return StyledText(
        GapWords.sentence(of: report.timeline.totals, above: lowerBound), .warning)
    }
  }

  /// What the date takes, where one was named.
  private var date: StyledText {
    guard let by = report.question.by else { return "" }
    let days = by.days(since: report.timeline.arrival)
    let spare =
      days == 0 ? "no day to spare" : "\(PlanWords.counted(days, "day")) to spare"
    var text: StyledText = " Arriving by \(by) leaves \(spare)."
    switch report.pace {
    case .enough(let pace, let arrival):
      text +=
        " It takes at least " + StyledText(PlanWords.pace(pace), .emphasis)
        + ", to the quarter hour; that arrives on \(arrival)."
    case .unknown: text += " How few hours a week would do was not found out in time."
    case .noneIsEnough, nil: break
    }
    return text
  }
}
