import CareerModel

/// Facts of a graph that together block every way to a target.
///
/// Were all other needs and restrictions of the graph waived, there would still be no plan; and
/// then each of these facts counts: were it waived as well, there would be one.
package struct BlockingFacts: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Something is asked for that cannot be held by then, even if every role that can be held
    /// stayed open for learning.
    case requirements
    /// Each step is possible by itself, but no one way through the graph makes them all.
    case order
  }

  package let kind: Kind
  /// What is asked for near the target first; needs, and restrictions to certain roles.
  package let facts: [BlockingFact]
  /// Pairs of restricted competencies of which no chain of moves can gain both.
  package let apart: [Pair]
  /// What would open a way in the graph as it is: each fact that does so by itself, or else one
  /// set of facts that does so together, and of which none can be left out.
  package let openings: Openings
  /// False where a limit came before it was tried whether each fact counts.
  ///
  /// Even then, the facts are enough to block every way.
  package let isIrreducible: Bool

  package struct Pair: Hashable, Sendable {
    package let one: Competency
    package let other: Competency
  }

  package enum Openings: Hashable, Sendable {
    /// Waiving any one of these opens a way.
    case anyOf([GraphFact])
    /// More than the blocking facts stands in the way; waiving all of these opens a way.
    case together([GraphFact])
  }
}

/// One of several facts that together block every way.
package struct BlockingFact: Hashable, Sendable {
  package let fact: GraphFact
  /// Where the fact restricts a competency to certain roles, those roles; else empty.
  package let sources: [Source]

  /// A role in which something can be gained that can be gained in few.
  package struct Source: Hashable, Sendable {
    package let role: RoleIndex
    /// Whether a chain of moves leads to it from the start, whatever it asks for.
    package let isReached: Bool
    /// Whether a chain of moves leads from it to the target, whatever it asks for; the target
    /// itself is no place to learn on the way to it.
    package let leadsToTarget: Bool
  }
}
