import CareerModel
import RouteSearch
import TestSupport
import Testing

@testable import Planning

@Suite struct ProblemCompilerTests {
  @Test func `numbers follow the ids`() throws {
    let problem = try compiled(
      """
      skill zebra 1
      skill ant 2 3
      role y
      role x
      move y -> x 2w
      move x -> y 1w
      """, from: "y", to: "x")
    #expect(problem.competencies.map(\.cost) == [120, 180, 60])
    #expect(problem.start == 1 && problem.goal == .role(0))
    #expect(problem.moves.map(\.from) == [0, 1])
    #expect(problem.moves.map(\.tenure) == [60, 120])
    #expect(problem.moves.map(\.firstTenure) == [0, 60])
    #expect(
      problem.competencies.map(\.condition) == [[], [clause(1, [0])], []].map { Condition($0) })
  }

  @Test func `a practice is a cost in its role, of single levels too`() throws {
    let problem = try compiled(
      """
      skill a 1 2 3
      role x practises a=50 a:2=400
      role y practises a=100 a:3=33
      """, from: "x", to: "y")
    let costs = problem.costsInRole.map { (costs) -> [[Int]] in
      costs.map { (cost) -> [Int] in [cost.competency, cost.cost] }
    }
    #expect(costs == [[[0, 30], [1, 480], [2, 90]], [[2, 60]]])
  }

  @Test func `a role-only competency names its roles by number`() throws {
    let problem = try compiled(
      """
      skill a 1@y,x 1
      role y
      role x
      """, from: "x", to: "y")
    #expect(problem.competencies.map(\.onlyIn) == [[0, 1], nil])
  }

  @Test func `a move asks for its own needs and for those of the role that it enters`() throws {
    let problem = try compiled(
      """
      skill a 1
      skill b 1
      skill c 1
      role x
      role y [b 2/a|b|c]
      move x -> y 1w [a|c]
      """, from: "x", to: "y")
    #expect(
      problem.moves.map(\.condition)
        == [Condition([clause(1, [0, 2]), clause(1, [1]), clause(2, [0, 1, 2])])])
  }

  @Test func `a formula inside another is a competency that costs nothing`() throws {
    let (a, b, c) = (part(0), part(1), part(2))
    let problem = try compiled(
      needs: Requirement(
        .any([Requirement(.all([a, b])), Requirement(.atLeast(2, of: [a, b, c]))])))
    #expect(problem.moves.map(\.condition) == [Condition([clause(1, [3, 4])])])
    #expect(
      problem.competencies.dropFirst(3).map(\.condition)
        == [Condition([clause(1, [0]), clause(1, [1])]), Condition([clause(2, [0, 1, 2])])])
    #expect(problem.competencies.dropFirst(3).allSatisfy { $0.cost == 0 && $0.onlyIn == nil })
  }

  @Test func `the same formula inside is one competency wherever it stands`() throws {
    let inner = Requirement(.all([part(0), part(1)]))
    let problem = try compiled(
      needs: Requirement(
        .all([Requirement(.any([inner, part(2)])), Requirement(.any([part(2), inner]))])))
    #expect(problem.competencies.count == 4)
    #expect(
      problem.moves.map(\.condition) == [Condition([clause(1, [3, 2]), clause(1, [2, 3])])])
  }

  @Test func `a repeated alternative counts as often as it stands there`() throws {
    let repeated = try compiled(needs: Requirement(.atLeast(2, of: [part(0), part(0), part(1)])))
    #expect(repeated.moves.map(\.condition) == [Condition([clause(2, [0, 3, 1])])])
    #expect(repeated.competencies[3].condition == Condition([clause(1, [0])]))
    // Where one is enough, a second mention says nothing.
    let any = try compiled(needs: Requirement(.any([part(0), part(0), part(1)])))
    #expect(any.moves.map(\.condition) == [Condition([clause(1, [0, 1])])])
  }

  @Test func `nobody ever learns a formula`() throws {
    let inner = Requirement(.all([part(0), part(1)]))
    let question = try question(needs: Requirement(.any([inner, Requirement(.all([inner]))])))
    guard case .proved(let plan) = try question.outcome() else {
      Issue.record("there is a plan")
      return
    }
    #expect(
      question.words(plan)
        == ["in x for 0", "learn a:1 in 60", "learn b:1 in 60", "from x to y"])
  }

  @Test func `what is held is held below too`() throws {
    var question = try question(needs: .nothing)
    question.graph = try TinyGraph("skill a 1 1 1\nrole x\nrole y").graph
    question.held = HeldLevels(skillCount: 1)
    question.held.insert(Competency(skill: SkillIndex(0), level: 2))
    let compiler = ProblemCompiler(question.graph)
    let held = compiler.problem(question.request).held
    #expect((0..<3).map(held.contains) == [true, true, false])
    #expect(compiler.numbers.levels(held) == question.held)
  }

  // MARK: Problems

  private func clause(_ atLeast: Int, _ competencies: [Int]) -> Clause {
    Clause(atLeast: atLeast, of: competencies)
  }

  private func part(_ skill: Int) -> Requirement {
    Requirement(.competency(Competency(skill: SkillIndex(skill), level: 1)))
  }

  /// The problem of a tiny graph, for who has been in the role for a week, at an hour a week.
  private func compiled(
    _ text: String, from role: String, to target: String
  ) throws -> RouteProblem {
    let graph = try TinyGraph(text).graph
    let question = RouteQuestion(
      graph: graph, role: try #require(graph.role(withID: role)),
      target: try #require(graph.role(withID: target)),
      held: HeldLevels(skillCount: graph.skills.count), daysInRole: 7,
      pace: Pace(hoursPerWeek: ExactDecimal(1)))
    let compiler = ProblemCompiler(graph)
    return compiler.problem(question.request)
  }

  private func compiled(needs: Requirement) throws -> RouteProblem {
    let question = try question(needs: needs)
    let compiler = ProblemCompiler(question.graph)
    return compiler.problem(question.request)
  }

  /// Three skills, two roles, and one move that asks for something.
  private func question(needs: Requirement) throws -> RouteQuestion {
    let graph = try TinyGraph(
      """
      skill a 1
      skill b 1
      skill c 9
      role x
      role y
      move x -> y 0w
      """
    ).graph
    let move = graph[MoveIndex(0)]
    let asking = Move(
      from: move.from, to: move.to, kind: move.kind, tenure: move.tenure, needs: needs)
    return RouteQuestion(
      graph: graph.replacing(moves: [asking]), role: RoleIndex(0), target: RoleIndex(1),
      held: HeldLevels(skillCount: 3), daysInRole: 0, pace: Pace(hoursPerWeek: ExactDecimal(1)))
  }
}
