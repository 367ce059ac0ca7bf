import CareerModel
import Planning

/// Which part of a graph a diagram shows, and what it stresses.
package struct DiagramRequest: Sendable {
  package var subject = Subject.roles
  /// Where someone stands; `nil` where nobody said and the graph names no start.
  package var person: Person?
  /// Where the part that is shown leads to.
  package var goal: PlanGoal?
  /// The only moves to show, ascending; `nil` for all.
  package var relevantMoves: [MoveIndex]?
  package var route: Route?
  /// What to show the surroundings of; empty for everything.
  package var focus: [Focus] = []
  /// How many steps around the focus, along edges or against them.
  package var depth = 1
  /// The kinds of move to show, beside the route and what keeps a role from standing alone.
  package var moveKinds = MoveKind.allCases
  package var clusters = true
  package var reduces = false
  package var mostNodes: Int?
  package var direction = Diagram.Direction.leftToRight
  package var hasLegend = false

  package init() {}

  package enum Subject: Hashable, Sendable {
    /// Roles and the moves between them.
    case roles
    /// Levels of skills and what they build on.
    case skills
  }

  package enum Focus: Hashable, Sendable {
    case role(RoleIndex)
    /// All levels.
    case skill(SkillIndex)
    case competency(Competency)
  }

  /// A plan to stress.
  package struct Route: Sendable {
    package let plan: CareerPlan
    package let goal: PlanGoal

    package init(_ plan: CareerPlan, to goal: PlanGoal) {
      self.plan = plan
      self.goal = goal
    }
  }
}
