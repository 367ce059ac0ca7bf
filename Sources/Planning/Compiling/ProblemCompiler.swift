import CareerModel
import RouteSearch

/// A graph in numbers for the search: what every question about it has in common.
///
/// Made once for a graph; a person adds what `start` works out, and a goal little more.
struct ProblemCompiler: Sendable {
  let graph: CareerGraph
  let numbers: GraphNumbers
  /// The graph's own competencies first, then the free ones.
  private let competencies: [RouteProblem.Competency]
  private let costsInRole: [[RouteProblem.CostInRole]]
  /// With the formulas of the graph.
  private let clauseCompiler: ClauseCompiler
  /// For each role and each move, by number, one clause for each part of what it asks for.
  private let clausesOfRole: [[Clause]]
  private let clausesOfMove: [[Clause]]
  /// For each move, its own clauses and those of the role that it enters.
  private let moveConditions: [Condition]

  init(_ graph: CareerGraph) {
    self.graph = graph
    let numbers = GraphNumbers(graph)
    self.numbers = numbers
    var compiler = ClauseCompiler(numbers)
    let own = numbers.competencies.map { (competency: Competency) -> RouteProblem.Competency in
      Self.compile(competency, graph, &compiler)
    }
    var clausesOfRole: [[Clause]?] = Array(repeating: nil, count: numbers.roles.count)
    var clausesOfMove: [[Clause]] = []
    clausesOfMove.reserveCapacity(numbers.moves.count)
    for index in numbers.moves {
      // Without skills nothing can be asked for, and there is no need to look.
      guard !own.isEmpty else {
        clausesOfMove.append([])
        continue
      }
      clausesOfMove.append(compiler.clauses(of: graph.moves[index.rawValue].needs))
      let entered = graph.moves[index.rawValue].to
      let head = numbers.number(of: entered)
      if clausesOfRole[head] == nil {
        clausesOfRole[head] = compiler.clauses(of: graph.roles[entered.rawValue].needs)
      }
    }
    // What no move enters asks nobody for anything.
    let ofRole = clausesOfRole.map { (clauses: [Clause]?) -> [Clause] in clauses ?? [] }
    self.clausesOfRole = ofRole
    self.clausesOfMove = clausesOfMove
    moveConditions = zip(numbers.moves, clausesOfMove).map {
      (index: MoveIndex, clauses: [Clause]) -> Condition in
      guard !own.isEmpty else { return Condition() }
      let entered = ofRole[numbers.number(of: graph.moves[index.rawValue].to)]
      // All moves into a role share its list, unless they ask for more.
      return Condition(clauses.isEmpty ? entered : clauses + entered)
    }
    competencies = own + compiler.freeCompetencies
    clauseCompiler = compiler
    costsInRole = numbers.roles.map { (role: RoleIndex) -> [RouteProblem.CostInRole] in
      Self.costs(in: role, graph, numbers)
    }
  }

  func problem(_ request: PlanRequest, _ selection: FactSelection = .all) -> RouteProblem {
    let problem = start(request.person, selection)
      .problem(to: compile(request.goal))
    return ConstrainedProblem(problem, request, self).problem
  }

  // MARK: Graph

  private static func compile(
    _ competency: Competency, _ graph: CareerGraph, _ compiler: inout ClauseCompiler
  ) -> RouteProblem.Competency {
    let level = graph[competency]
    var clauses = compiler.clauses(of: level.needs)
    if competency.level > 1 {
      clauses.append(
        compiler.clause(
          asking: Competency(skill: competency.skill, level: competency.level - 1)))
    }
    return RouteProblem.Competency(
      cost: graph.cost(of: competency, hoursPercent: 100).count,
      onlyIn: level.onlyIn?.map { (role: RoleIndex) -> Int in compiler.numbers.number(of: role) }
        .sorted(),
      condition: Condition(clauses))
  }

  /// What a role's practice makes cost something else than elsewhere.
  private static func costs(
    in role: RoleIndex, _ graph: CareerGraph, _ numbers: GraphNumbers
  ) -> [RouteProblem.CostInRole] {
    if graph.roles[role.rawValue].practises.isEmpty { return [] }
    var costs: [RouteProblem.CostInRole] = []
    // Mostly a practice is of one level, or of a skill with few.
    costs.reserveCapacity(graph.roles[role.rawValue].practises.count * 2)
    graph.forEachOwnCost(in: role) { (competency: Competency, cost: StudyMinutes) -> Void in
      costs.append(
        RouteProblem.CostInRole(competency: numbers.number(of: competency), cost: cost.count))
    }
    return costs
  }

  // MARK: Person

  /// A question without its goal: where a person stands, and how the moves look to them.
  ///
  /// The moves that are named ask for a month less than the graph says.
  func start(
    _ person: Person, _ selection: FactSelection = .all, monthLess: Set<MoveIndex> = []
  ) -> CompiledStart {
    var held = BitSet(capacity: competencies.count)
    for (number, competency) in numbers.competencies.enumerated() {
      // A level held stands for those under it, and so does one whose learning is waived.
      if person.held.contains(competency) || !isToBeLearned(competency, selection) {
        held.insert(number)
      }
    }
    return CompiledStart(
      competencies: selection.isEverything
        ? competencies : self.competencies(keeping: selection),
      moves: moves(person, selection, monthLess), costsInRole: costsInRole,
      start: numbers.number(of: person.role), held: held)
  }

  private func isToBeLearned(_ competency: Competency, _ selection: FactSelection) -> Bool {
    guard !selection.isEverything else { return true }
    let levels = competency.level...graph[competency.skill].levels.count
    return levels.allSatisfy { (level: Int) -> Bool in
      selection.holds(.learning(Competency(skill: competency.skill, level: level)))
    }
  }

  private func moves(
    _ person: Person, _ selection: FactSelection, _ monthLess: Set<MoveIndex>
  ) -> [RouteProblem.Move] {
    let conditions =
      selection.isEverything ? moveConditions : self.conditions(keeping: selection)
    return zip(numbers.moves, conditions).map {
      (index: MoveIndex, condition: Condition) -> RouteProblem.Move in
      let move = graph.moves[index.rawValue]
      let pace = person.pace
      let isTimed = selection.isEverything || selection.holds(.tenure(index))
      let asked =
        monthLess.isEmpty || !monthLess.contains(index) ? move.tenure : move.tenure.lessOneMonth
      let tenure = isTimed ? pace.studyMinutes(of: asked).count : 0
      let isServed = isTimed && person.daysInRole > 0
      return RouteProblem.Move(
        from: numbers.number(of: move.from), to: numbers.number(of: move.to), tenure: tenure,
        firstTenure: isServed
          ? pace.studyMinutes(of: asked, lessDaysServed: person.daysInRole).count : tenure,
        condition: condition)
    }
  }

  // MARK: Goal

  func compile(_ goal: PlanGoal) -> CompiledGoal {
    switch goal {
    case .role(let role): return CompiledGoal(goal: .role(numbers.number(of: role)))
    case .anyRole(let roles):
      return CompiledGoal(
        goal: .anyRole(roles.map { (role: RoleIndex) -> Int in numbers.number(of: role) }))
    case .competencies(let requirement):
      var compiler = clauseCompiler
      let clauses = compiler.clauses(of: requirement)
      return CompiledGoal(
        goal: .condition(Condition(clauses)),
        freeCompetencies: Array(
          compiler.freeCompetencies[clauseCompiler.freeCompetencies.count...]))
    }
  }

  // MARK: Waiving

  private func competencies(keeping selection: FactSelection) -> [RouteProblem.Competency] {
    var kept = competencies
    for (number, competency) in numbers.competencies.enumerated() {
      let whole = competencies[number]
      // The last clause of a higher level is the level below, which always holds.
      let below = competency.level > 1 ? whole.condition.clauses.suffix(1) : []
      let clauses = keeping(
        whole.condition.clauses.dropLast(below.count), of: .level(competency), selection)
      kept[number] = RouteProblem.Competency(
        cost: whole.cost,
        onlyIn: selection.holds(.onlyIn(competency)) ? whole.onlyIn : nil,
        condition: Condition(clauses + below))
    }
    return kept
  }

  private func conditions(keeping selection: FactSelection) -> [Condition] {
    let ofRole = zip(numbers.roles, clausesOfRole).map {
      (role: RoleIndex, clauses: [Clause]) -> [Clause] in
      keeping(clauses[...], of: .role(role), selection)
    }
    return zip(numbers.moves, clausesOfMove).map {
      (index: MoveIndex, clauses: [Clause]) -> Condition in
      Condition(
        keeping(clauses[...], of: .move(index), selection)
          + ofRole[numbers.number(of: graph[index].to)])
    }
  }

  private func keeping(
    _ clauses: ArraySlice<Clause>, of asker: Asker, _ selection: FactSelection
  ) -> [Clause] {
    clauses.enumerated()
      .filter { (part, _) -> Bool in selection.holds(.need(of: asker, part: part)) }
      .map(\.element)
  }
}
