import CareerModel
import RouteSearch

/// Answers one person's requests on one graph: all that does not depend on the goal is worked out
/// once.
package struct PersonalPlanner: Sendable {
  package let person: Person
  let compiler: ProblemCompiler
  let start: CompiledStart

  init(_ compiler: ProblemCompiler, _ person: Person) {
    self.person = person
    self.compiler = compiler
    start = compiler.start(person)
  }

  /// The same as `Planner.answer` on the same question.
  package func answer(
    to goal: PlanGoal, under constraints: PlanConstraints = .none,
    limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> PlanAnswer {
    let request = PlanRequest(person: person, goal: goal, constraints: constraints)
    switch try search(request, limits) {
    case .found(let plan, let proof): return .found(plan, proof)
    case .stopped(let lowerBound): return .stopped(lowerBound: lowerBound)
    case .impossible(let obstacle) where constraints.isEmpty:
      var finder = ObstructionFinder(compiler, request, limits.silent)
      return .impossible(finder.obstruction(obstacle))
    case .impossible, .excluded:
      var finder = ConflictFinder(self, request, limits.silent)
      return try finder.answer()
    }
  }

  /// What one search ended with.
  enum Result {
    case found(CareerPlan, PlanProof)
    case impossible(Obstacle)
    /// No plan keeps to the limits on moves, days and study.
    case excluded
    case stopped(lowerBound: PlanTotals)
  }

  /// One search for the person of this planner, with the plan checked, and no reasons given
  /// where there is none.
  func search(
    _ request: PlanRequest, _ limits: SearchLimits
  ) throws(PlanChecker.Fault) -> Result {
    try searchCounting(request, limits).0
  }

  /// The same of plans that take no more than `mostTime`, and the nodes that it took.
  func searchCounting(
    _ request: PlanRequest, _ limits: SearchLimits, mostTime: StudyMinutes? = nil
  ) throws(PlanChecker.Fault) -> (Result, nodes: Int) {
    let question = ConstrainedProblem(
      start.problem(to: compiler.compile(request.goal)), request, compiler, mostTime: mostTime)
    switch RouteSearch.bestRoute(for: question.problem, limits: limits) {
    case .proved(let route, let statistics):
      let plan = try checked(compiler.plan(question.route(route)), request)
      return (.found(plan, .proved), statistics.nodes)
    case .bounded(let route, let lowerBound, let statistics):
      let proof = PlanProof.bounded(lowerBound: PlanTotals(lowerBound))
      let plan = try checked(compiler.plan(question.route(route)), request)
      return (.found(plan, proof), statistics.nodes)
    case .stopped(let lowerBound, let statistics):
      return (.stopped(lowerBound: PlanTotals(lowerBound)), statistics.nodes)
    case .impossible(let obstacle): return (.impossible(obstacle), 0)
    case .excluded(let statistics): return (.excluded, statistics.nodes)
    }
  }

  /// The answers to several targets, in their order; limits hold for each of them.
  package func answers(
    to targets: [RoleIndex], limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> [PlanAnswer] {
    var answers: [PlanAnswer] = []
    answers.reserveCapacity(targets.count)
    for target in targets { answers.append(try answer(to: .role(target), limits: limits)) }
    return answers
  }

  func checked(
    _ plan: CareerPlan, _ request: PlanRequest
  ) throws(PlanChecker.Fault) -> CareerPlan {
    try PlanChecker(compiler.graph, request).check(plan)
    return plan
  }
}
