import CareerModel

/// A role's whole career guide, as a page.
package struct RoleGuide {
  let graph: CareerGraph
  let index: RoleIndex
  /// What a command needs to use the same graph: ` --graph my-graph.json`, or nothing.
  let graphArguments: String
  var page: GuidePage

  var role: Role { graph[index] }

  /// Writes the page.
  ///
  /// - Parameters:
  ///   - index: the role.
  ///   - graph: the graph that the role is in.
  ///   - graphArguments: what commands on the page end with, so that they use the same graph.
  ///   - options: the width of a line counts up to 100 columns; longer ones are hard to read.
  /// - Returns: the lines of the page, none wider than the options allow.
  package static func lines(
    for index: RoleIndex, in graph: CareerGraph, graphArguments: String,
    _ options: RenderingOptions
  ) -> [StyledText] {
    var guide = RoleGuide(
      graph: graph, index: index, graphArguments: graphArguments, page: GuidePage(options))
    guide.write()
    return guide.page.lines
  }

  /// What the page says of a role under its title, but for the commands: for pages of other kinds.
  static func parts(for index: RoleIndex, in graph: CareerGraph) -> [GuidePage.Part] {
    var guide = RoleGuide(
      graph: graph, index: index, graphArguments: "", page: GuidePage(.plain))
    guide.writeSections()
    return guide.page.parts
  }

  private mutating func write() {
    writeHead()
    writeSections()
    writeNextCommand()
  }

  private mutating func writeSections() {
    writeBullets("Responsibilities", role.guide.responsibilities)
    writeTopSkills()
    writeRequirement("What it asks for", role.needs)
    writeRequirement("Recommended as well", role.recommended)
    writePractices()
    writeGaps()
    writeBullets("How to grow in it", role.guide.suggestions)
    writeNextSteps()
    writeSalary()
    writeDemand()
    writeNames("Who hires", role.guide.employers)
    writeNames("Sectors", role.guide.sectors)
    writeMovesOut()
    writeMovesIn()
  }

  private mutating func writeHead() {
    var subtitle = StyledText(role.id, .code)
    if let track = role.track { subtitle.append(" \(page.glyphs.middleDot) \(track)", .dim) }
    page.addTitle(role.title, below: subtitle)
    if let about = role.about {
      page.addBlankLine()
      page.addParagraph(StyledText(about), indent: 0)
    }
  }

  private mutating func writeBullets(_ heading: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    page.startSection(heading)
    page.addBullets(texts)
  }

  private mutating func writeTopSkills() {
    guard !role.guide.topSkills.isEmpty else { return }
    page.startSection("Top skills")
    for skill in role.guide.topSkills {
      var text = StyledText(skill.name, .emphasis)
      if let about = skill.about { text += StyledText(": \(about)") }
      page.addItem(StyledText(String(page.glyphs.bullet), .dim), text)
      writeCompetencies(skill.skills)
    }
  }

  private mutating func writeRequirement(_ heading: String, _ requirement: Requirement) {
    guard !requirement.isNothing else { return }
    page.startSection(heading)
    page.addDefinitions(RequirementOutline(graph: graph).definitions(of: requirement))
  }

  private mutating func writeGaps() {
    guard !role.guide.gaps.isEmpty else { return }
    page.startSection("What is often missing")
    for gap in role.guide.gaps {
      page.addItem(StyledText(String(page.glyphs.bullet), .dim), StyledText(gap.gap))
      writeCompetencies(gap.closedBy, after: "closed by ")
    }
  }

  private mutating func writeNextSteps() {
    let steps = role.guide.nextSteps
    guard !steps.isEmpty else { return }
    page.startSection("Next steps")
    let width = String(steps.count).count
    for (index, step) in steps.enumerated() {
      let number = StyledText(String(index + 1), .dim).padded(to: width, .right)
      page.addItem(number, StyledText(step.step))
      writeCompetencies(step.evidenceFor, after: "evidence for ", indent: width + 3)
    }
  }

  private mutating func writeNames(_ heading: String, _ names: [String]) {
    guard !names.isEmpty else { return }
    page.startSection(heading)
    let texts = names.map { (name: String) -> StyledText in StyledText(name) }
    let dot = StyledText(" \(page.glyphs.middleDot) ", .dim)
    page.addParagraph(.joined(texts, by: dot))
  }

  /// Competencies by id, as a line below what they belong to.
  private mutating func writeCompetencies(
    _ competencies: [Competency], after words: String = "", indent: Int = 4
  ) {
    guard !competencies.isEmpty else { return }
    let ids = competencies.map { (competency: Competency) -> StyledText in
      StyledText(graph.id(of: competency), .code)
    }
    page.addParagraph(StyledText(words, .dim) + .joined(ids, by: ", "), indent: indent)
  }

  private mutating func writeNextCommand() {
    var commands: [GuidePage.Definition] = []
    // From the start to itself there is nothing to plan.
    if let target = index == graph.start ? firstRoleOnward : index {
      commands.append(
        (
          StyledText("cairn plan \(graph[target].id)\(graphArguments)", .code),
          StyledText("the shortest way to \(graph[target].title)", .dim)
        ))
    }
    if let competency = role.needs.competencies.first {
      commands.append(
        (
          StyledText("cairn show \(graph[competency.skill].id)\(graphArguments)", .code),
          StyledText("a skill that the role asks for, level by level", .dim)
        ))
    }
    guard !commands.isEmpty else { return }
    page.startSection("Next")
    page.addDefinitions(commands)
  }

  /// The role that the first move leads to, a progression if there is one.
  private var firstRoleOnward: RoleIndex? {
    let moves = graph.moves(from: index).map { (move: MoveIndex) -> Move in graph[move] }
    let progression = moves.first { (move: Move) -> Bool in move.kind == .progression }
    return (progression ?? moves.first)?.to
  }
}
