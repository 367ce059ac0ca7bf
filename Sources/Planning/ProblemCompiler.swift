import CareerModel
import RouteSearch

/// Turns a graph and a request into numbers for the search, and a route back into a plan.
///
/// Numbers follow the ids, never the order of the file, so that shuffling a file changes nothing.
struct ProblemCompiler {
  let graph: CareerGraph
  /// The graph's roles and moves by their number in the problem.
  private let roles: [RoleIndex]
  private let moves: [MoveIndex]
  private let numberOfRole: [Int]
  /// The graph's competencies by their number; free ones have greater numbers.
  private let competencies: [Competency]
  private let firstNumberOfSkill: [Int]
  private var freeCompetencies: [RouteProblem.Competency] = []
  private var numberOfFormula: [Requirement.Formula: Int] = [:]

  init(_ graph: CareerGraph) {
    self.graph = graph
    let roles = graph.roleIndicesByID
    var numberOfRole = Array(repeating: 0, count: roles.count)
    for (number, role) in roles.enumerated() { numberOfRole[role.rawValue] = number }
    self.roles = roles
    self.numberOfRole = numberOfRole
    // Apart from the moves, so that sorting copies none.
    let ends = graph.moves.map { (move: Move) -> (from: Int, to: Int) in
      (numberOfRole[move.from.rawValue], numberOfRole[move.to.rawValue])
    }
    moves = graph.moveIndices.sorted { (one: MoveIndex, other: MoveIndex) -> Bool in
      let (one, other) = (ends[one.rawValue], ends[other.rawValue])
      return (one.from, one.to) < (other.from, other.to)
    }
    let skills = graph.skillIndicesByID
    var competencies: [Competency] = []
    var firstNumberOfSkill = Array(repeating: 0, count: skills.count)
    for skill in skills {
      firstNumberOfSkill[skill.rawValue] = competencies.count
      for level in graph[skill].levels.indices {
        competencies.append(Competency(skill: skill, level: level + 1))
      }
    }
    self.competencies = competencies
    self.firstNumberOfSkill = firstNumberOfSkill
  }

  // MARK: To numbers

  mutating func problem(_ request: PlanRequest) -> RouteProblem {
    let ownCompetencies = competencies.map { (competency: Competency) -> RouteProblem.Competency in
      compile(competency)
    }
    let person = request.person
    let compiledMoves = moves.map { (index: MoveIndex) -> RouteProblem.Move in
      compile(graph[index], person)
    }
    let all = ownCompetencies + freeCompetencies
    var held = BitSet(capacity: all.count)
    for (number, competency) in competencies.enumerated() where person.held.contains(competency) {
      held.insert(number)
    }
    return RouteProblem(
      competencies: all, moves: compiledMoves,
      costsInRole: roles.map { (role: RoleIndex) -> [RouteProblem.CostInRole] in
        costs(in: role)
      },
      start: numberOfRole[person.role.rawValue], target: numberOfRole[request.target.rawValue],
      held: held)
  }

  private func number(of competency: Competency) -> Int {
    firstNumberOfSkill[competency.skill.rawValue] + competency.level - 1
  }

  private mutating func compile(_ competency: Competency) -> RouteProblem.Competency {
    let level = graph[competency]
    var clauses: [Clause] = []
    addClauses(of: level.needs, to: &clauses)
    if competency.level > 1 {
      clauses.append(Clause(atLeast: 1, of: [number(of: competency) - 1]))
    }
    return RouteProblem.Competency(
      cost: graph.cost(of: competency, hoursPercent: 100).count,
      onlyIn: level.onlyIn?.map { (role: RoleIndex) -> Int in numberOfRole[role.rawValue] }
        .sorted(),
      condition: Condition(clauses))
  }

  private mutating func compile(_ move: Move, _ person: Person) -> RouteProblem.Move {
    var clauses: [Clause] = []
    addClauses(of: move.needs, to: &clauses)
    addClauses(of: graph[move.to].needs, to: &clauses)
    return RouteProblem.Move(
      from: numberOfRole[move.from.rawValue], to: numberOfRole[move.to.rawValue],
      tenure: person.pace.studyMinutes(of: move.tenure).count,
      firstTenure: person.pace.studyMinutes(
        of: move.tenure, lessDaysServed: person.daysInRole
      ).count,
      condition: Condition(clauses))
  }

  /// What a role's practice makes cost something else than elsewhere.
  private func costs(in role: RoleIndex) -> [RouteProblem.CostInRole] {
    let practises = graph[role].practises
    var skills: [SkillIndex] = []
    skills.reserveCapacity(practises.count)
    var costs: [RouteProblem.CostInRole] = []
    // Mostly a practice is of one level, or of a skill with few.
    costs.reserveCapacity(practises.count * 2)
    for practice in practises where !skills.contains(practice.skill) {
      skills.append(practice.skill)
      for index in graph[practice.skill].levels.indices {
        let competency = Competency(skill: practice.skill, level: index + 1)
        let percent = graph.hoursPercent(for: competency, in: role)
        guard percent != 100 else { continue }
        costs.append(
          RouteProblem.CostInRole(
            competency: number(of: competency),
            cost: graph.cost(of: competency, hoursPercent: percent).count))
      }
    }
    return costs
  }

  // MARK: Requirements

  private mutating func addClauses(of requirement: Requirement, to clauses: inout [Clause]) {
    switch requirement.formula {
    case .competency(let competency):
      clauses.append(Clause(atLeast: 1, of: [number(of: competency)]))
    case .all(let parts): for part in parts { addClauses(of: part, to: &clauses) }
    case .any(let parts): clauses.append(clause(1, of: parts))
    case .atLeast(let count, let parts): clauses.append(clause(count, of: parts))
    }
  }

  private mutating func clause(_ count: Int, of parts: [Requirement]) -> Clause {
    var items: [Int] = []
    for part in parts {
      let item = item(standingFor: part)
      if !items.contains(item) {
        items.append(item)
      } else if count > 1 {
        // A part given twice counts twice: the repeat gets a free competency of its own.
        items.append(
          addFreeCompetency(Condition([Clause(atLeast: 1, of: [item])])))
      }
    }
    return Clause(atLeast: count, of: items)
  }

  /// The competency that stands for a part: its own, or a free one for a formula inside.
  private mutating func item(standingFor part: Requirement) -> Int {
    if case .competency(let competency) = part.formula { return number(of: competency) }
    if let number = numberOfFormula[part.formula] { return number }
    var clauses: [Clause] = []
    addClauses(of: part, to: &clauses)
    let number = addFreeCompetency(Condition(clauses))
    numberOfFormula[part.formula] = number
    return number
  }

  private mutating func addFreeCompetency(_ condition: Condition) -> Int {
    freeCompetencies.append(RouteProblem.Competency(cost: 0, onlyIn: nil, condition: condition))
    return competencies.count + freeCompetencies.count - 1
  }

  // MARK: Back from numbers

  func plan(_ route: Route) -> CareerPlan {
    CareerPlan(
      stays: route.stays.map { (stay: Route.Stay) -> CareerPlan.Stay in
        let role = roles[stay.role]
        return CareerPlan.Stay(
          role: role, tenure: StudyMinutes(stay.tenure),
          acquisitions: stay.acquired.compactMap { (number: Int) -> CareerPlan.Acquisition? in
            // Free competencies stand for formulas; nobody learns them.
            guard number < competencies.count else { return nil }
            let competency = competencies[number]
            let percent = graph.hoursPercent(for: competency, in: role)
            return CareerPlan.Acquisition(
              competency: competency,
              cost: graph.cost(of: competency, hoursPercent: percent))
          },
          move: moves[stay.move])
      })
  }

  func totals(_ cost: RouteCost) -> PlanTotals {
    PlanTotals(time: StudyMinutes(cost.time), study: StudyMinutes(cost.study), moves: cost.moves)
  }

  func role(_ number: Int) -> RoleIndex { roles[number] }

  func move(_ number: Int) -> MoveIndex { moves[number] }

  /// The levels that a set of competencies amounts to.
  func levels(_ set: BitSet) -> HeldLevels {
    var held = HeldLevels(skillCount: graph.skills.count)
    set.forEach { (number: Int) -> Void in
      if number < competencies.count { held.insert(competencies[number]) }
    }
    return held
  }
}
