import CareerModel
import Planning

/// What to begin with as long as nothing is decided, and what that costs each option.
struct FirstStepWords {
  /// One thing to begin with.
  struct Advice {
    let text: StyledText
    /// The options by what they lose, from nothing to most; empty where none loses anything.
    let losses: [(label: String, options: String)]
  }

  private let report: ComparisonReport
  private let cells: ComparisonCells
  private var graph: CareerGraph { report.graph }

  static let heading = "While you have not decided"

  init(_ report: ComparisonReport, _ glyphs: Glyphs) {
    self.report = report
    cells = ComparisonCells(report, glyphs)
  }

  /// What is learned first, and the first move; empty where neither is known.
  var advice: [Advice] {
    guard let step = report.comparison.firstStep else { return [] }
    return [learning(step), move(step)].compactMap(\.self)
  }

  /// That it was not worked out, or not all of it.
  var warning: StyledText? {
    guard let step = report.comparison.firstStep else {
      return isForTooMany
        ? StyledText(
          "What to begin with can be told of \(FirstStep.mostOptions) options at most: name yours.")
        : nil
    }
    guard !step.isComplete else { return nil }
    return StyledText("The search stopped before it was known what costs least.", .warning)
  }

  private var isForTooMany: Bool {
    switch report.kind {
    case .namedRoles, .reachableRoles: report.comparison.options.count > FirstStep.mostOptions
    case .ways: false
    }
  }

  private func learning(_ step: FirstStep) -> Advice? {
    guard let last = step.skills.last else { return nil }
    let names = step.skills.map { (skill: FirstStep.Skill) -> String in
      let use = "\(PlanWords.hours(skill.cost)), in \(skill.served)"
      return "\(graph.name(of: skill.competency)) " + PlanWords.unbroken("(\(use) of the plans)")
    }
    let rest = names.count > 1 ? ", then \(PlanWords.list(Array(names.dropFirst())))" : ""
    return Advice(
      text: StyledText("Learn first: ") + StyledText(names[0], .emphasis) + StyledText(rest)
        + StyledText(". \(worst(last.losses, of: "lesson"))"),
      losses: table(last.losses))
  }

  private func move(_ step: FirstStep) -> Advice? {
    guard let move = step.move else { return nil }
    let open = move.losses.count { (loss: FirstStep.Loss) -> Bool in loss != .closed }
    guard open > 1 else {
      return Advice(
        text: "To move is to choose: any first move leaves one option at most.", losses: [])
    }
    return Advice(
      text: StyledText("If you have to move before that: to ")
        + StyledText(graph[graph[move.move].to].title, .emphasis)
        + StyledText(". \(worst(move.losses, of: "move"))"),
      losses: table(move.losses))
  }

  // MARK: What it costs

  /// How bad it gets, in a sentence.
  private func worst(_ losses: [FirstStep.Loss], of beginning: String) -> String {
    let closed = losses.count { (loss: FirstStep.Loss) -> Bool in loss == .closed }
    let greatest = losses.compactMap { (loss: FirstStep.Loss) -> StudyMinutes? in
      if case .time(let time) = loss { time } else { nil }
    }.max()
    guard closed == 0 else {
      let options = closed == 1 ? "option" : "options"
      return "No first \(beginning) keeps all options open; this one closes the fewest, "
        + "\(closed)\u{A0}\(options)."
    }
    guard let greatest, greatest > .zero else { return "That delays none of the options." }
    return "No other first \(beginning) has a better worst case: no option is delayed by more than "
      + "\(cells.words(.time(greatest)))."
  }

  private func table(_ losses: [FirstStep.Loss]) -> [(label: String, options: String)] {
    let isFree = losses.allSatisfy { (loss: FirstStep.Loss) -> Bool in loss == .time(.zero) }
    guard !isFree else { return [] }
    let rows = report.rows.sorted { (one: ComparisonReport.Row, other: ComparisonReport.Row) in
      let ranks = (rank(losses[one.place]), rank(losses[other.place]))
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : one.number < other.number
    }
    var groups: [(label: String, options: [String])] = []
    for row in rows {
      let label = label(losses[row.place])
      if groups.last?.label == label {
        groups[groups.count - 1].options.append(cells.name(of: row))
      } else {
        groups.append((label, [cells.name(of: row)]))
      }
    }
    return groups.map { (group: (label: String, options: [String])) in
      (group.label, PlanWords.joined(group.options, by: ", "))
    }
  }

  private func label(_ loss: FirstStep.Loss) -> String {
    switch loss {
    case .closed: cells.words(loss)
    case .time(.zero): "no later"
    case .time: "\(cells.words(loss)) later"
    }
  }

  private func rank(_ loss: FirstStep.Loss) -> Int {
    switch loss {
    case .closed: .max
    case .time(let time): time.count
    }
  }
}

/// The same in lines of text.
enum FirstStepBlock {
  static func lines(_ words: FirstStepWords, _ layout: PlanLayout) -> Block {
    let lines = words.advice.flatMap { (advice: FirstStepWords.Advice) -> Block in
      let width = advice.losses.map { (loss: (label: String, options: String)) -> Int in
        loss.label.displayWidth
      }.max()
      return layout.paragraph(advice.text)
        + advice.losses.flatMap { (loss: (label: String, options: String)) -> Block in
          StyledText(loss.options).wrapped(
            to: layout.textWidth,
            indent: layout.marginBlanks + .blanks(2)
              + StyledText(loss.label, .emphasis).padded(to: width ?? 0, .right) + "  ")
        }
    }
    let warning = words.warning.map(layout.paragraph) ?? []
    guard !lines.isEmpty || !warning.isEmpty else { return [] }
    return [StyledText(FirstStepWords.heading, .heading)] + lines + warning
  }
}
