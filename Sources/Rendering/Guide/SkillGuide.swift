import CareerModel

/// A skill level by level, with all that it builds on and all that it is good for, as a page.
package struct SkillGuide {
  let graph: CareerGraph
  let index: SkillIndex
  /// The one level that is shown, or `nil` for all.
  let level: Int?
  let graphArguments: String
  var page: GuidePage

  var skill: Skill { graph[index] }

  /// Writes the page.
  ///
  /// - Parameters:
  ///   - index: the skill.
  ///   - level: one of its levels, to be shown alone; all are shown if `nil`.
  ///   - graph: the graph that the skill is in.
  ///   - graphArguments: what commands on the page end with, so that they use the same graph.
  ///   - options: the width of a line counts up to 100 columns; longer ones are hard to read.
  /// - Returns: the lines of the page, none wider than the options allow.
  package static func lines(
    for index: SkillIndex, level: Int?, in graph: CareerGraph, graphArguments: String,
    _ options: RenderingOptions
  ) -> [StyledText] {
    var guide = SkillGuide(
      graph: graph, index: index, level: level, graphArguments: graphArguments,
      page: GuidePage(options))
    guide.write()
    return guide.page.lines
  }

  /// Those that are shown, lowest first.
  var levels: [Int] {
    level.map { (level: Int) -> [Int] in [level] } ?? Array(1...skill.levels.count)
  }

  private mutating func write() {
    writeHead()
    writeLevels()
    writeTree()
    writeUses()
    writePractices()
    writeNextCommand()
  }

  private mutating func writeHead() {
    let dot = " \(page.glyphs.middleDot) "
    var subtitle = StyledText(skill.id, .code)
    if let area = skill.area { subtitle.append("\(dot)\(area)", .dim) }
    let count = skill.levels.count
    let total = skill.levels.reduce(0) { (sum: Int, level: ProficiencyLevel) -> Int in
      sum + level.hours.likely.millionths
    }
    subtitle.append(
      "\(dot)\(count) level\(count == 1 ? "" : "s")\(dot)\(ExactDecimal(millionths: total)) h in all",
      .dim)
    page.addTitle(skill.name, below: subtitle)
    guard let about = skill.about else { return }
    page.addBlankLine()
    page.addParagraph(StyledText(about), indent: 0)
  }

  private mutating func writeLevels() {
    page.startSection(level == nil ? "Levels" : "Level \(levels[0]) of \(skill.levels.count)")
    for level in levels { write(Competency(skill: index, level: level)) }
    if levels.contains(where: { (level: Int) -> Bool in skill.levels[level - 1].hours.basis == nil }
    ) {
      page.addParagraph(
        StyledText("Hours without a basis are \(EstimateText.basis(nil)).", .dim))
    }
  }

  private mutating func write(_ competency: Competency) {
    let level = graph[competency]
    page.addParagraph(
      StyledText(graph.id(of: competency), .code) + "  "
        + StyledText(EstimateText.hours(level.hours, page.glyphs), .emphasis))
    if let shows = level.shows { page.addParagraph(StyledText(shows), indent: 4) }
    if !level.needs.isNothing {
      page.addParagraph(
        StyledText("Needs ", .dim) + RequirementPhrase(graph: graph).text(level.needs), indent: 4)
    }
    if let onlyIn = level.onlyIn {
      let ids = onlyIn.map { (role: RoleIndex) -> StyledText in StyledText(graph[role].id, .code) }
      page.addParagraph(StyledText("Only in ", .dim) + .joined(ids, by: ", "), indent: 4)
    }
    if let basis = level.hours.basis {
      page.addParagraph(StyledText("Basis: \(basis)", .dim), indent: 4)
    }
  }

  private mutating func writeTree() {
    guard let highest = levels.last else { return }
    let tree = PrerequisiteTree.lines(
      of: Competency(skill: index, level: highest), in: graph, width: page.width, page.glyphs)
    // A root alone builds on nothing.
    guard tree.count > 1 else { return }
    page.startSection("What \(highest == 1 ? "it" : "level \(highest)") builds on")
    page.addLines(tree)
  }

  private mutating func writeNextCommand() {
    let uses = SkillUses(of: index, in: graph)
    let role = levels.lazy.flatMap { (level: Int) -> [SkillUses.Asker] in uses.askers[level - 1] }
      .first { (asker: SkillUses.Asker) -> Bool in asker.role != graph.start }?.role
    page.startSection("Next")
    let (command, purpose) =
      role.map { (role: RoleIndex) -> (String, String) in
        ("plan \(graph[role].id)", "the shortest way to a role that asks for it")
      } ?? ("list roles", "the roles of the graph")
    page.addDefinitions([
      (StyledText("cairn \(command)\(graphArguments)", .code), StyledText(purpose, .dim))
    ])
  }
}
