import CareerModel

/// A requirement as an outline: a line for each competency, with what it looks like, and a line
/// above each group of alternatives.
struct RequirementOutline {
  let graph: CareerGraph

  /// Deeper groups exist only in files that nobody reads; they stay at this indent.
  private static let deepestIndent = 6

  func definitions(of requirement: Requirement) -> [GuidePage.Definition] {
    var definitions: [GuidePage.Definition] = []
    if case .all(let parts) = requirement.formula, requirement.because == nil {
      for part in parts { add(part, depth: 0, to: &definitions) }
    } else {
      add(requirement, depth: 0, to: &definitions)
    }
    return definitions
  }

  private func add(
    _ requirement: Requirement, depth: Int, to definitions: inout [GuidePage.Definition]
  ) {
    switch requirement.formula {
    case .competency(let competency):
      var meaning = Self.meaning(of: competency, in: graph)
      if let because = requirement.because { meaning.append(" (\(because))", .dim) }
      let id = StyledText(graph.id(of: competency), .code)
      definitions.append((indent(depth) + id, meaning))
    case .all(let parts):
      addGroup("all of", requirement.because, parts, depth: depth, to: &definitions)
    case .any(let parts):
      addGroup("one of", requirement.because, parts, depth: depth, to: &definitions)
    case .atLeast(let count, let parts):
      addGroup("at least \(count) of", requirement.because, parts, depth: depth, to: &definitions)
    }
  }

  private func addGroup(
    _ words: String, _ because: String?, _ parts: [Requirement], depth: Int,
    to definitions: inout [GuidePage.Definition]
  ) {
    // One part alone is no group; its reason goes with it.
    if parts.count == 1, let part = parts.first {
      return add(
        Requirement(part.formula, because: part.because ?? because), depth: depth,
        to: &definitions)
    }
    definitions.append(
      (indent(depth) + StyledText(words, .emphasis), StyledText(because ?? "", .dim)))
    for part in parts { add(part, depth: depth + 1, to: &definitions) }
  }

  private func indent(_ depth: Int) -> StyledText {
    .blanks(min(depth * 2, Self.deepestIndent))
  }

  /// What a competency looks like; before it the skill's name, unless its id says the same.
  static func meaning(of competency: Competency, in graph: CareerGraph) -> StyledText {
    let name = nameBesideID(of: graph[competency.skill])
    guard let shows = graph[competency].shows else { return StyledText(name ?? "") }
    guard let name else { return StyledText(shows) }
    return StyledText("\(name): ", .emphasis) + StyledText(shows)
  }

  /// A skill's name, or `nil` where it is only the id written with blanks and capitals.
  static func nameBesideID(of skill: Skill) -> String? {
    let spelled = String(
      skill.name.lowercased().map { (character: Character) -> Character in
        character == " " || character == "/" ? "-" : character
      })
    return spelled == skill.id ? nil : skill.name
  }
}
