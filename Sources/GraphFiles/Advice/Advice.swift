import CareerModel

/// Something about a checked graph that its author may want to change, without its place.
package struct Advice: Hashable, Sendable {
  /// One of those with the severity `advice`.
  package let rule: Rule
  package let part: GraphPart
  /// What it is and what to do about it, without place or rule.
  package let message: String

  package init(_ rule: Rule, at part: GraphPart, _ message: String) {
    self.rule = rule
    self.part = part
    self.message = message
  }
}

/// A part of a graph that stands somewhere in its files.
package enum GraphPart: Hashable, Sendable {
  case role(RoleIndex)
  /// One of the entries of a role's `practises`.
  case practice(RoleIndex, number: Int)
  case move(MoveIndex)
  case level(Competency)
  /// The hours of a level.
  case hours(Competency)
  /// A part of a requirement, numbered from 0, the whole, in the order of the text.
  case need(of: RequirementOwner, part: Int)
}

/// What a requirement is asked for.
package enum RequirementOwner: Hashable, Sendable {
  case role(RoleIndex)
  /// What is only recommended for a role.
  case recommended(RoleIndex)
  case move(MoveIndex)
  case level(Competency)
}

extension RequirementOwner {
  /// What it asks for in a graph.
  package func requirement(in graph: CareerGraph) -> Requirement {
    switch self {
    case .role(let role): graph[role].needs
    case .recommended(let role): graph[role].recommended
    case .move(let move): graph[move].needs
    case .level(let competency): graph[competency].needs
    }
  }
}
