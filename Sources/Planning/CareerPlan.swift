import CareerModel

/// A route to a goal: stays, each ended by a move; empty for someone who is there already.
///
/// Where the goal is no role, the last stay may have no move: the plan ends when all is learned.
package struct CareerPlan: Hashable, Sendable {
  /// The time in one role: what is learned in it, and the move that ends it.
  package struct Stay: Hashable, Sendable {
    package let role: RoleIndex
    /// What the move asks for, less what is served already; nothing without a move.
    package let tenure: StudyMinutes
    /// One after another, in this order.
    package let acquisitions: [Acquisition]
    package let move: MoveIndex?

    package init(
      role: RoleIndex, tenure: StudyMinutes, acquisitions: [Acquisition], move: MoveIndex?
    ) {
      self.role = role
      self.tenure = tenure
      self.acquisitions = acquisitions
      self.move = move
    }

    /// The minutes learned in it.
    package var study: StudyMinutes {
      acquisitions.reduce(.zero) { (sum: StudyMinutes, acquisition: Acquisition) -> StudyMinutes in
        sum + acquisition.cost
      }
    }

    package var time: StudyMinutes { max(tenure, study) }

    /// What decided how long it takes.
    package var bound: Bound {
      if tenure == study { return .both }
      return tenure > study ? .tenure : .learning
    }

    /// The minutes of its tenure that learning leaves free.
    package var slack: StudyMinutes { time - study }
  }

  package struct Acquisition: Hashable, Sendable {
    package let competency: Competency
    /// What it takes in the role where it is acquired.
    package let cost: StudyMinutes

    package init(competency: Competency, cost: StudyMinutes) {
      self.competency = competency
      self.cost = cost
    }
  }

  /// What decided a stay's length: the tenure its move asks for, or what is learned in it.
  package enum Bound: String, Sendable {
    case tenure
    case learning
    case both
  }

  package let stays: [Stay]

  package init(stays: [Stay]) { self.stays = stays }

  /// The role that someone is in at its end.
  package func lastRole(in graph: CareerGraph, startingIn role: RoleIndex) -> RoleIndex {
    guard let last = stays.last else { return role }
    return last.move.map { (move: MoveIndex) -> RoleIndex in graph[move].to } ?? last.role
  }

  package var totals: PlanTotals {
    stays.reduce(into: .zero) { (totals: inout PlanTotals, stay: Stay) -> Void in
      totals.time += stay.time
      totals.study += stay.study
      if stay.move != nil { totals.moves += 1 }
    }
  }
}

/// What plans are compared by: time first, then study, then moves.
package struct PlanTotals: Hashable, Comparable, Sendable {
  package var time: StudyMinutes
  package var study: StudyMinutes
  package var moves: Int

  package init(time: StudyMinutes, study: StudyMinutes, moves: Int) {
    self.time = time
    self.study = study
    self.moves = moves
  }

  package static let zero = PlanTotals(time: .zero, study: .zero, moves: 0)

  package static func < (left: Self, right: Self) -> Bool {
    (left.time, left.study, left.moves) < (right.time, right.study, right.moves)
  }
}
