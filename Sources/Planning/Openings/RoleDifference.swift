import CareerModel
import RouteSearch

/// What each of two roles asks for beyond the other, whoever holds them.
package struct RoleDifference: Hashable, Sendable {
  /// One role, seen from the other.
  package struct Side: Hashable, Sendable {
    package let role: RoleIndex
    /// What it asks for and is not met by someone who holds what the other role asks for: places
    /// among the parts of its requirement.
    package let beyond: [Int]
    package let learning: Learning
    /// The moves from the other role to this one, in the order of the graph.
    package let moves: [MoveIndex]
  }

  /// What such a person has to learn.
  package enum Learning: Hashable, Sendable {
    /// In an order in which it can be learned, in the usual hours of each level; `isLeast` says
    /// that nothing else would do with less.
    case found([CareerPlan.Acquisition], isLeast: Bool)
    /// A limit came first; it takes no less than so much.
    case stopped(atLeast: StudyMinutes)
  }

  package let one: Side
  package let other: Side
  /// What both ask for: of each skill that both name without a choice the lower level, in order of
  /// the graph; then the parts with a choice that are the same in both.
  package let shared: [Requirement]

  /// Whether no limit kept anything from being proved.
  package var isComplete: Bool { one.learning.isLeast && other.learning.isLeast }
}

extension RoleDifference.Learning {
  package var isLeast: Bool {
    switch self {
    case .found(_, let isLeast): isLeast
    case .stopped: false
    }
  }
}

extension CareerGraph {
  /// Compares what two different roles ask for.
  ///
  /// Whoever holds a role is taken to hold what it requires, the first alternative wherever it offers
  /// several, with everything that those need. What is to be learned beyond that is the least that
  /// will do, wherever there is a choice, in usual hours: no role makes anything quicker, and each
  /// level counts as if it could be gained anywhere.
  ///
  /// - Parameters:
  ///   - one: a role.
  ///   - other: another role.
  ///   - limits: of the search for each side.
  /// - Returns: both sides, and what the two have in common.
  /// - Throws: the checker's fault when what was found does not stand up to it: a defect of this
  ///   program.
  package func difference(
    of one: RoleIndex, from other: RoleIndex, limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> RoleDifference {
    let planner = Planner(withoutRoles)
    return RoleDifference(
      one: try side(one, seenFrom: other, planner, limits),
      other: try side(other, seenFrom: one, planner, limits), shared: shared(one, other))
  }

  private func side(
    _ role: RoleIndex, seenFrom other: RoleIndex, _ planner: Planner, _ limits: SearchLimits
  ) throws(PlanChecker.Fault) -> RoleDifference.Side {
    let held = assumedHoldings(in: other)
    let needs = self[role].needs
    let beyond = needs.parts.enumerated()
      .filter { (_, part: Requirement) -> Bool in !part.isMet(by: held) }.map(\.offset)
    return RoleDifference.Side(
      role: role, beyond: beyond, learning: try planner.leastLearning(needs, held, limits),
      moves: moves(from: other).filter { (move: MoveIndex) -> Bool in self[move].to == role })
  }

  private func shared(_ one: RoleIndex, _ other: RoleIndex) -> [Requirement] {
    let (first, second) = (self[one].needs.parts, self[other].needs.parts)
    let levels = skillIndices.compactMap { (skill: SkillIndex) -> Requirement? in
      let level = min(first.level(of: skill), second.level(of: skill))
      guard level > 0 else { return nil }
      return Requirement(.competency(Competency(skill: skill, level: level)))
    }
    let choices = first.filter { (part: Requirement) -> Bool in
      part.soleLevel == nil
        && second.contains { (other: Requirement) -> Bool in other.formula == part.formula }
    }
    return levels + choices
  }

  /// The same skills where every level is gained in the one role that there is, in usual hours: what
  /// is learned quickest there is what takes the least hours.
  private var withoutRoles: CareerGraph {
    CareerGraph(
      title: nil, about: nil, start: nil,
      skills: skills.map { (skill: Skill) -> Skill in
        Skill(
          id: skill.id, name: skill.name, area: nil, about: nil,
          levels: skill.levels.map { (level: ProficiencyLevel) -> ProficiencyLevel in
            ProficiencyLevel(hours: level.hours, shows: nil, needs: level.needs, onlyIn: nil)
          })
      },
      roles: [
        Role(
          id: "anywhere", title: "", track: nil, about: nil, needs: .nothing,
          recommended: .nothing, practises: [], guide: CareerGuide())
      ], moves: [])
  }
}

extension Planner {
  /// The least learning with which someone who holds certain levels meets a requirement, in a
  /// graph of one role.
  fileprivate func leastLearning(
    _ needs: Requirement, _ held: HeldLevels, _ limits: SearchLimits
  ) throws(PlanChecker.Fault) -> RoleDifference.Learning {
    let person = Person(
      role: RoleIndex(0), daysInRole: 0, held: held, pace: Pace(hoursPerWeek: ExactDecimal(1)))
    switch try planner(for: person)
      .search(PlanRequest(person: person, goal: .competencies(needs)), limits)
    {
    case .found(let plan, let proof):
      return .found(plan.stays.flatMap(\.acquisitions), isLeast: proof == .proved)
    case .stopped(let lowerBound): return .stopped(atLeast: lowerBound.study)
    // A requirement without a circle of needs can be met by learning everything.
    case .impossible, .excluded: return .stopped(atLeast: .zero)
    }
  }
}

extension Requirement {
  /// The one level that it asks for, where there is no choice.
  fileprivate var soleLevel: Competency? {
    switch formula {
    case .competency(let competency): competency
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.count == 1 ? parts[0].soleLevel : nil
    }
  }
}

extension [Requirement] {
  /// The highest level of a skill that is asked for without a choice; 0 for none.
  fileprivate func level(of skill: SkillIndex) -> Int {
    lazy.compactMap(\.soleLevel)
      .filter { (competency: Competency) -> Bool in competency.skill == skill }
      .map(\.level).max() ?? 0
  }
}
