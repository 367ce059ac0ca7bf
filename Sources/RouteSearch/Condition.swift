/// All of several clauses: what must be held before a move, or before a competency is acquired.
package struct Condition: Hashable, Sendable {
  package var clauses: [Clause]

  package init(_ clauses: [Clause] = []) { self.clauses = clauses }
}

/// At least so many of several competencies.
///
/// A formula that nests is written with competencies that cost nothing anywhere: each stands
/// for one inner formula, which is its own condition.
package struct Clause: Hashable, Sendable {
  /// From 1 to the number of competencies.
  package let atLeast: Int
  /// Without repeats.
  package let competencies: [Int]

  package init(atLeast: Int, of competencies: [Int]) {
    self.atLeast = atLeast
    self.competencies = competencies
  }

  /// True when it leaves something to choose.
  var isChoice: Bool { atLeast < competencies.count }
}
