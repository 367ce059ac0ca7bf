import CareerModel
import Planning

/// A change of a graph as a sentence.
struct ChangeWords {
  let revision: GraphRevision
  let glyphs: Glyphs
  private var old: CareerGraph { revision.old }
  private var new: CareerGraph { revision.new }

  init(_ revision: GraphRevision, _ glyphs: Glyphs) {
    self.revision = revision
    self.glyphs = glyphs
  }

  func sentence(_ change: GraphChange) -> String {
    switch change {
    case .skillRemoved(let skill): return "The skill \(old[skill].name) is gone."
    case .skillAdded(let skill): return "There is a new skill, \(new[skill].name)."
    case .skillRenamed(let skill, let name): return "\(name) is now called \(new[skill].name)."
    case .levelCount(let skill, let from, let to):
      return "\(new[skill].name) has \(PlanWords.counted(to, "level")) instead of \(from)."
    case .hours(let competency, let from, let to):
      return "\(new.name(of: competency)) takes \(EstimateText.hours(to, glyphs)) instead of "
        + "\(EstimateText.hours(from, glyphs))."
    case .levelNeeds(let competency, let change):
      return needs("\(new.name(of: competency))", "builds on", change)
    case .onlyIn(let competency, let from, let to):
      return "\(new.name(of: competency)) can be gained \(places(to, in: new)) instead of "
        + "\(places(from, in: old))."
    case .roleRemoved(let role): return "The role \(old[role].title) is gone."
    case .roleAdded(let role): return "There is a new role, \(new[role].title)."
    case .roleRenamed(let role, let title): return "\(title) is now called \(new[role].title)."
    case .roleNeeds(let role, let change): return needs(new[role].title, "asks for", change)
    case .hoursPercent(let role, let competency, let from, let to):
      return "\(new.name(of: competency)) takes \(to) % of its hours as \(new[role].title), "
        + "instead of \(from) %."
    case .moveRemoved(let move): return "The move \(ends(of: move, in: old)) is gone."
    case .moveAdded(let move):
      return "There is a new move \(ends(of: move, in: new)), after "
        + "\(EstimateText.tenure(new[move].tenure, glyphs))."
    case .moveKind(let move, let from, let to):
      return "The move \(ends(of: move, in: new)) is a \(to.rawValue) move instead of a "
        + "\(from.rawValue) one."
    case .tenure(let move, let from, let to):
      return "The move \(ends(of: move, in: new)) asks for \(EstimateText.tenure(to, glyphs)) "
        + "instead of \(EstimateText.tenure(from, glyphs))."
    case .moveNeeds(let move, let change):
      return needs("The move \(ends(of: move, in: new))", "asks for", change)
    }
  }

  /// As `Director asks for more: Go 3 instead of 2 and SQL 1`, and what is asked for no longer.
  private func needs(_ subject: String, _ verb: String, _ change: RequirementChange) -> String {
    var asked = change.levels.map { (level: RequirementChange.LevelChange) -> String in
      "\(new[level.skill].name) \(level.to) instead of \(level.from)"
    }
    asked += change.added.map { (part: Requirement) -> String in phrase(part, new) }
    let removed = change.removed.map { (part: Requirement) -> String in phrase(part, old) }
    let amount =
      switch change.direction {
      case .raised: " more"
      case .lowered: " less"
      case .changed: " other things"
      }
    var words = "\(subject) \(verb)\(amount)"
    if !asked.isEmpty { words += ": \(PlanWords.list(asked))" }
    if !removed.isEmpty {
      words += "\(asked.isEmpty ? ":" : ";") no longer \(PlanWords.list(removed, "or"))"
    }
    return words + "."
  }

  private func phrase(_ part: Requirement, _ graph: CareerGraph) -> String {
    RequirementPhrase(graph: graph, naming: .names, givesReasons: false).text(part).plainText
  }

  private func places(_ ids: [String]?, in graph: CareerGraph) -> String {
    guard let ids else { return "in any role" }
    let titles = ids.map { (id: String) -> String in
      graph.role(withID: id).map { (role: RoleIndex) -> String in graph[role].title } ?? id
    }
    return "only as \(PlanWords.list(titles, "or"))"
  }

  private func ends(of move: MoveIndex, in graph: CareerGraph) -> String {
    "from \(graph[graph[move].from].title) to \(graph[graph[move].to].title)"
  }
}
