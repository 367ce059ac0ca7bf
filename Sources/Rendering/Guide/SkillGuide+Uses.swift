import CareerModel

extension SkillGuide {
  /// What the skill opens, and who asks for it, level by level.
  mutating func writeUses() {
    let uses = SkillUses(of: index, in: graph)
    writeByLevel(
      "What it opens",
      uses.opens.map { (competencies: [Competency]) -> [StyledText] in
        competencies.map { (competency: Competency) -> StyledText in
          StyledText(graph.id(of: competency), .code)
        }
      })
    writeByLevel(
      "Roles that ask for it",
      uses.askers.map { (askers: [SkillUses.Asker]) -> [StyledText] in
        askers.map { (asker: SkillUses.Asker) -> StyledText in
          StyledText(graph[asker.role].id, .code) + (asker.isOneOfSeveral ? "*" : "")
        }
      })
    let hasAlternatives = levels.contains { (level: Int) -> Bool in
      uses.askers[level - 1].contains { (asker: SkillUses.Asker) -> Bool in asker.isOneOfSeveral }
    }
    if hasAlternatives {
      page.addParagraph(StyledText("* as one of several that would do", .dim))
    }
    writeByLevel(
      "Moves that ask for it",
      uses.moves.map { (moves: [MoveIndex]) -> [StyledText] in
        moves.map { (move: MoveIndex) -> StyledText in
          StyledText(graph[graph[move].from].id, .code) + " \(page.glyphs.arrow) "
            + StyledText(graph[graph[move].to].id, .code)
        }
      })
  }

  /// A section with a line for each level that is shown and has something to list.
  private mutating func writeByLevel(_ heading: String, _ textsByLevel: [[StyledText]]) {
    let definitions = levels.compactMap { (level: Int) -> GuidePage.Definition? in
      let texts = textsByLevel[level - 1]
      guard !texts.isEmpty else { return nil }
      return (
        StyledText(graph.id(of: Competency(skill: index, level: level)), .code),
        .joined(texts, by: ", ")
      )
    }
    guard !definitions.isEmpty else { return }
    page.startSection(heading)
    page.addDefinitions(definitions)
  }

  /// The roles whose daily work makes it quicker or slower to learn.
  mutating func writePractices() {
    var rolesByPercent: [Int: [StyledText]] = [:]
    for role in graph.roles {
      for practice in role.practises where practice.skill == index {
        if let level = practice.level, !levels.contains(level) { continue }
        var text = StyledText(role.id, .code)
        if let level = practice.level { text.append(" (level \(level))", .dim) }
        rolesByPercent[practice.hoursPercent, default: []].append(text)
      }
    }
    guard !rolesByPercent.isEmpty else { return }
    page.startSection("Which work teaches it faster or slower", aside: "share of the usual hours")
    page.addDefinitions(
      rolesByPercent.sorted { (left, right) -> Bool in left.key < right.key }
        .map { (percent: Int, roles: [StyledText]) -> GuidePage.Definition in
          (StyledText("\(percent) %").padded(to: 5, .right), .joined(roles, by: ", "))
        })
  }
}
