import CareerModel

/// Two graphs of the same careers, an old one and a new one, and what changed between them.
///
/// Skills and roles are the same where their ids are, moves where both of their roles are.
package struct GraphRevision: Sendable {
  package let old: CareerGraph
  package let new: CareerGraph
  /// Skills first, then roles, then moves; of each, what is gone in the order of the old graph, then
  /// the others in the order of the new one.
  package let changes: [GraphChange]

  package init(from old: CareerGraph, to new: CareerGraph) {
    self.old = old
    self.new = new
    let finder = ChangeFinder(old: old, new: new)
    changes = finder.skillChanges + finder.roleChanges + finder.moveChanges
  }

  /// Whether any change can make a difference to a plan.
  package var concernsPlans: Bool {
    changes.contains { (change: GraphChange) -> Bool in change.concernsPlans }
  }
}

/// One change; indices are of the old graph where something is gone, else of the new one.
package enum GraphChange: Hashable, Sendable {
  case skillRemoved(SkillIndex)
  case skillAdded(SkillIndex)
  case skillRenamed(SkillIndex, from: String)
  /// The skill has fewer levels, or more.
  case levelCount(SkillIndex, from: Int, to: Int)
  case hours(Competency, from: Estimate, to: Estimate)
  case levelNeeds(Competency, RequirementChange)
  /// By id; `nil` for any role.
  case onlyIn(Competency, from: [String]?, to: [String]?)
  case roleRemoved(RoleIndex)
  case roleAdded(RoleIndex)
  case roleRenamed(RoleIndex, from: String)
  case roleNeeds(RoleIndex, RequirementChange)
  /// A level takes another share of its hours in a role.
  case hoursPercent(RoleIndex, Competency, from: Int, to: Int)
  case moveRemoved(MoveIndex)
  case moveAdded(MoveIndex)
  case moveKind(MoveIndex, from: MoveKind, to: MoveKind)
  case tenure(MoveIndex, from: Tenure, to: Tenure)
  case moveNeeds(MoveIndex, RequirementChange)

  var concernsPlans: Bool {
    switch self {
    case .skillRenamed, .roleRenamed, .moveKind: false
    case .hours(_, let from, let to): from.likely != to.likely
    case .tenure(_, let from, let to):
      from.estimate.likely != to.estimate.likely || from.unit != to.unit
    case .skillRemoved, .skillAdded, .levelCount, .levelNeeds, .onlyIn, .roleRemoved, .roleAdded,
      .roleNeeds, .hoursPercent, .moveRemoved, .moveAdded, .moveNeeds:
      true
    }
  }
}

/// What is asked for that was not before, and the other way round.
package struct RequirementChange: Hashable, Sendable {
  /// The parts that are gone; they are of the old graph.
  package let removed: [Requirement]
  /// The parts that are new; they are of the new graph.
  package let added: [Requirement]
  /// The skills of which another level is asked for, which are in neither of the lists.
  package let levels: [LevelChange]

  package struct LevelChange: Hashable, Sendable {
    /// Of the new graph.
    package let skill: SkillIndex
    package let from: Int
    package let to: Int
  }

  package enum Direction: Hashable, Sendable {
    case raised
    case lowered
    case changed
  }

  /// Raised when nothing is gone and no level is lower.
  package var direction: Direction {
    let rises =
      !added.isEmpty || levels.contains { (level: LevelChange) -> Bool in level.to > level.from }
    let falls =
      !removed.isEmpty || levels.contains { (level: LevelChange) -> Bool in level.to < level.from }
    if rises != falls { return rises ? .raised : .lowered }
    return .changed
  }
}
