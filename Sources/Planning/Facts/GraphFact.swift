import CareerModel

/// One statement of a graph that can stand in a person's way, or cost them time.
///
/// A fact can be *waived*: asked what would be without it. That level *l* comes after level
/// *l − 1* is no such statement, as it is what levels are; it holds whatever is waived.
package enum GraphFact: Hashable, Sendable {
  /// A part of what a role, a move or a level asks for; it counts in `Requirement.parts`.
  case need(of: Asker, part: Int)
  /// That a competency can be gained in certain roles alone. Waived: in any.
  case onlyIn(Competency)
  /// That a move asks for time in the role that it leaves. Waived: it asks for none.
  case tenure(MoveIndex)
  /// That a competency has to be acquired. Waived: the person holds it, and the levels under it.
  case learning(Competency)
}

/// What can ask for competencies.
package enum Asker: Hashable, Sendable {
  case role(RoleIndex)
  case move(MoveIndex)
  case level(Competency)
}

extension CareerGraph {
  /// All that a role, a move or a level asks for; the level below is not mentioned.
  package func needs(of asker: Asker) -> Requirement {
    switch asker {
    case .role(let role): self[role].needs
    case .move(let move): self[move].needs
    case .level(let competency): self[competency].needs
    }
  }
}
