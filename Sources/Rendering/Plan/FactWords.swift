import CareerModel
import Planning

/// Facts of a graph in plain words.
struct FactWords {
  let graph: CareerGraph
  /// Whether what is asked for comes with its author's reasons.
  var givesReasons = true

  /// What the graph says, as a sentence without its full stop.
  func statement(_ fact: GraphFact) -> StyledText {
    switch fact {
    case .need(let asker, let part):
      let needs = phrase(graph.needs(of: asker).parts[part])
      return switch asker {
      case .role, .move: name(asker) + " asks for " + needs
      case .level: name(asker) + " needs " + needs + " first"
      }
    case .onlyIn(let competency):
      let roles = (graph[competency].onlyIn ?? []).map { (role: RoleIndex) -> String in
        graph[role].title
      }
      return name(competency)
        + " can be gained only as \(Self.list(roles, "or"))"
    case .tenure(let move):
      return name(.move(move)) + " asks for \(PlanWords.tenure(graph[move].tenure)) in "
        + title(graph[move].from)
    case .learning(let competency): return name(competency) + " has to be learned"
    }
  }

  /// What would be so if a fact were waived, as a sentence without its full stop.
  func withoutIt(_ fact: GraphFact) -> StyledText {
    switch fact {
    case .need(let asker, let part):
      let needs = phrase(graph.needs(of: asker).parts[part])
      return switch asker {
      case .role, .move: name(asker) + " does not ask for " + needs
      case .level: name(asker) + " does not need " + needs + " first"
      }
    case .onlyIn(let competency): return name(competency) + " can be gained in any role"
    case .tenure(let move):
      return name(.move(move)) + " asks for no time in " + title(graph[move].from)
    case .learning(let competency): return name(competency) + " is held already"
    }
  }

  func name(_ competency: Competency) -> StyledText {
    StyledText(graph.name(of: competency), .skill)
  }

  func title(_ role: RoleIndex) -> StyledText { StyledText(graph[role].title, .role) }

  /// A list; a long one is cut and says so.
  static func list(_ parts: [String], _ word: String) -> String {
    guard parts.count > 7 else { return PlanWords.list(parts, word) }
    return PlanWords.list(parts.prefix(6) + ["\(parts.count - 6) more"], word)
  }

  private func name(_ asker: Asker) -> StyledText {
    switch asker {
    case .role(let role): return title(role)
    case .move(let move):
      return "The move from " + title(graph[move].from) + " to " + title(graph[move].to)
    case .level(let competency): return name(competency)
    }
  }

  private func phrase(_ requirement: Requirement) -> StyledText {
    RequirementPhrase(graph: graph, naming: .names, givesReasons: givesReasons).text(requirement)
  }
}
