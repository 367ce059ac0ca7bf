import CareerModel
import Planning

/// What can be started today by how many of several roles it serves, as a person reads it.
package enum OptionStepsText {
  /// The whole answer; no line is wider than the options say.
  package static func text(_ report: OptionStepsReport, _ options: RenderingOptions) -> String {
    let layout = PlanLayout(width: options.width)
    let glyphs = options.glyphs
    let steps = OptionStepsBlock(report, layout, options)
    let title =
      StyledText(report.question.origin.title, .title) + StyledText(" \(glyphs.arrow) ", .dim)
      + StyledText(report.areNamed ? report.question.goal.title : "any other role", .title)
    let blocks = [
      title.wrapped(to: layout.width),
      OptionStepsVerdict(report).text.wrapped(to: layout.textWidth), steps.table, steps.details,
      NearStepBlock(report.steps.near, in: report.question.graph, layout, glyphs).lines,
      steps.notes, AssumptionBlock(report.question, layout, glyphs).lines,
      NextCommandBlock.lines(report.next, layout),
    ]
    return PlanWords.breakable(Block.joined(blocks).written(with: options))
  }
}

/// What to start with, and how sure that is.
private struct OptionStepsVerdict {
  let report: OptionStepsReport
  private var graph: CareerGraph { report.question.graph }

  init(_ report: OptionStepsReport) { self.report = report }

  var text: StyledText { answer + proof }

  private var answer: StyledText {
    let reached = report.steps.reached.count
    guard reached > 0 else {
      guard report.steps.isComplete else { return "" }
      return StyledText("There is nothing to start", .emphasis)
        + StyledText(report.areNamed ? ": there is no way to any of these roles. " : noOtherRole)
    }
    guard let first = report.steps.steps.first else {
      return StyledText("There is nothing to start", .emphasis)
        + StyledText(": no best way to a role learns anything that can be started today. ")
    }
    return StyledText("Start with ")
      + StyledText(graph.name(of: first.competency), .emphasis)
      + StyledText(" (\(PlanWords.hours(first.cost))): it serves ")
      + StyledText(Self.share(first.serves.count, of: reached), .emphasis)
      + StyledText(" that you can reach. ")
  }

  private var noOtherRole: String { ": no other role can be reached from here. " }

  /// `9 of the 17 roles`, `all 3 roles`, `the one role`.
  private static func share(_ count: Int, of all: Int) -> String {
    if all == 1 { return "the one role" }
    if count == all, all == 2 { return "both roles" }
    return count == all ? "all \(all) roles" : "\(count) of the \(all) roles"
  }

  private var proof: StyledText {
    let steps = report.steps
    guard !steps.isComplete else {
      guard !steps.reached.isEmpty else { return "" }
      let ways = steps.reached.count == 1 ? "The best way there is" : "The best way to each is"
      return StyledText(ways) + " " + StyledText("proved shortest", .good) + "."
    }
    let open = steps.options.filter { (option: OptionSteps.Option) -> Bool in !option.isProved }
    let stopped = open.count { (option: OptionSteps.Option) -> Bool in option.plan == nil }
    var parts: [String] = []
    if open.count > stopped {
      parts.append(
        "\(PlanWords.counted(open.count - stopped, "way")) may not be the shortest")
    }
    if stopped > 0 {
      parts.append("for \(PlanWords.counted(stopped, "role")) no way was found yet")
    }
    return StyledText("The search stopped early", .warning)
      + StyledText(": \(PlanWords.list(parts)).")
  }
}

/// The ranking, and what there is to say of the first.
private struct OptionStepsBlock {
  private let report: OptionStepsReport
  private let layout: PlanLayout
  private let options: RenderingOptions
  private var graph: CareerGraph { report.question.graph }
  private var steps: OptionSteps { report.steps }

  private static let mostShown = 12
  private static let mostDetails = 3
  private static let mostNamed = 4

  init(_ report: OptionStepsReport, _ layout: PlanLayout, _ options: RenderingOptions) {
    self.report = report
    self.layout = layout
    self.options = options
  }

  var table: Block {
    guard !steps.steps.isEmpty else { return [] }
    let rows = steps.steps.prefix(Self.mostShown).map { (step: OptionSteps.Step) -> [StyledText] in
      [
        StyledText(graph.id(of: step.competency), .code),
        StyledText(graph.name(of: step.competency), .skill),
        StyledText(PlanWords.hours(step.cost)), StyledText("\(step.serves.count)"),
        StyledText("\(step.following.count)"),
      ]
    }
    let table = Table(
      columns: [
        Table.Column(title: "start now"), .init(title: "name"),
        .init(title: "hours", alignment: .right), .init(title: "serves", alignment: .right),
        .init(title: "then", alignment: .right),
      ], groups: [Table.Group(heading: StyledText(), rows: Array(rows))], flexibleColumn: 1)
    let hidden = steps.steps.count - Self.mostShown
    let more = hidden > 0 ? " \(hidden) more are in --format json." : ""
    let key =
      "Serves: the roles whose best way learns it, of \(steps.reached.count). Then: the levels "
      + "that these ways could not learn without it.\(more)"
    return table.lines(width: layout.width).filter { (line: StyledText) -> Bool in !line.isEmpty }
      + StyledText(key, .dim).wrapped(to: layout.textWidth, indent: .blanks(2))
  }

  var details: Block {
    var lines: Block = []
    for (place, step) in steps.steps.prefix(Self.mostDetails).enumerated() {
      var text = StyledText(graph.name(of: step.competency), .skill)
      if let shows = graph[step.competency].shows { text.append(": \(shows)") }
      lines += text.wrapped(
        to: layout.textWidth, indent: StyledText(String(place + 1), .dim).padded(to: layout.margin))
      let titles = PlanWords.list(step.serves, atMost: Self.mostNamed) {
        (role: RoleIndex) -> String in graph[role].title
      }
      lines += layout.paragraph(StyledText("serves \(titles)", .dim))
    }
    return lines.isEmpty ? [] : [StyledText("What the first of these are", .heading)] + lines
  }

  /// What serves nothing, and what cannot be reached.
  var notes: Block {
    var lines: Block = []
    if !steps.unneeded.isEmpty, !steps.steps.isEmpty {
      let names = PlanWords.list(
        steps.unneeded, atMost: Self.mostNamed, name: graph.name(of:))
      lines += layout.paragraph(
        StyledText("Can be started as well, but none of these ways learns it: \(names)."))
    }
    let unreachable = steps.options.compactMap { (option: OptionSteps.Option) -> RoleIndex? in
      option.outcome == .impossible ? option.role : nil
    }
    if !unreachable.isEmpty, !steps.reached.isEmpty {
      let titles = PlanWords.list(unreachable, atMost: Self.mostNamed) {
        (role: RoleIndex) -> String in graph[role].title
      }
      lines += layout.paragraph(StyledText("No way leads from here to \(titles)."))
    }
    return lines.isEmpty ? [] : [StyledText("Beside these", .heading)] + lines
  }
}
