import CareerModel

/// Why a competency is in a plan, or why it is not.
package enum SkillReason: Sendable {
  /// It is held from the first day.
  case heldFromStart(Competency)
  /// It is acquired, and each chain ends with something that asks for it.
  case acquired(Competency, chains: [[PlanReasons.Reason]])
  /// The plan does without it.
  case notInPlan(Competency, Absence)

  /// Who asks for what a plan does without.
  package struct Absence: Sendable {
    /// Parts of what is asked for on the way that name it, and are met otherwise.
    package let metOtherwise: [Need]
    /// All else in the graph that names it.
    package let elsewhere: [Asker]
  }

  package struct Need: Hashable, Sendable {
    package let asker: Asker
    /// Its place among the asker's parts.
    package let part: Int
  }

  /// - Parameters:
  ///   - competency: in question.
  ///   - plan: a best one.
  ///   - request: the one that it answers.
  ///   - graph: the graph of all.
  package init(
    _ competency: Competency, in plan: CareerPlan, for request: PlanRequest, in graph: CareerGraph
  ) {
    let reasons = PlanReasons(plan, for: request, in: graph)
    if request.person.held.contains(competency) {
      self = .heldFromStart(competency)
    } else if reasons.acquired.contains(competency) {
      self = .acquired(competency, chains: reasons.chains(from: competency))
    } else {
      self = .notInPlan(
        competency, Absence(of: competency, in: plan, acquiring: reasons.acquired, graph))
    }
  }

  /// The level of a skill that a plan leads to: the highest that it acquires, else the highest
  /// held, else the first.
  package static func level(
    of skill: SkillIndex, in plan: CareerPlan, for request: PlanRequest
  ) -> Competency {
    let acquired = plan.stays.flatMap(\.acquisitions).map(\.competency)
      .filter { (competency: Competency) -> Bool in competency.skill == skill }
    let level = acquired.map(\.level).max() ?? max(1, request.person.held.level(of: skill))
    return Competency(skill: skill, level: level)
  }
}

extension SkillReason.Absence {
  fileprivate init(
    of competency: Competency, in plan: CareerPlan, acquiring acquired: [Competency],
    _ graph: CareerGraph
  ) {
    let moves = plan.stays.compactMap(\.move)
    let onTheWay =
      moves.flatMap { (move: MoveIndex) -> [Asker] in [.role(graph[move].to), .move(move)] }
      + acquired.map(Asker.level)
    metOtherwise = onTheWay.flatMap { (asker: Asker) -> [SkillReason.Need] in
      graph.needs(of: asker).parts.enumerated()
        .filter { (_, part: Requirement) -> Bool in part.competencies.contains(competency) }
        .map { (place, _) -> SkillReason.Need in SkillReason.Need(asker: asker, part: place) }
    }
    let near = Set(onTheWay)
    elsewhere = graph.askers.filter { (asker: Asker) -> Bool in
      !near.contains(asker) && graph.needs(of: asker).competencies.contains(competency)
    }
  }
}

extension CareerGraph {
  /// All that can ask for something: roles, then moves, then levels, each in order of the graph.
  fileprivate var askers: [Asker] {
    roleIndices.map(Asker.role) + moveIndices.map(Asker.move)
      + skillIndices.flatMap { (skill: SkillIndex) -> [Asker] in
        self[skill].levels.indices.map { (level: Int) -> Asker in
          .level(Competency(skill: skill, level: level + 1))
        }
      }
  }
}
