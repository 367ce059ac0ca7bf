import BuiltInGraphs
import CareerModel
import GraphFiles
import Planning
import Rendering
import TestSupport
import Testing
import Timelines

/// A question about a graph, put to the real planner.
struct PlanFixture {
  let graph: CareerGraph

  init(_ graph: CareerGraph) { self.graph = graph }

  static func bakery() throws -> PlanFixture { try loaded("bakery") }

  /// A graph whose names and titles are what they should not be.
  static func hostile() throws -> PlanFixture { try loaded("hostile") }

  private static func loaded(_ name: String) throws -> PlanFixture {
    let path = TestFiles.path("../Fixtures/Plan/\(name).json", beside: #filePath)
    switch loadGraph([SourceFile(name: "\(name).json", text: try TestFiles.text(at: path))]) {
    case .loaded(let graph, _): return PlanFixture(graph)
    case .invalid(let findings): throw TinyGraphError.invalid(findings)
    }
  }

  static func builtIn() -> PlanFixture { PlanFixture(BuiltInGraph.atlas) }

  func question(
    from: String? = nil, to target: String, hours: Int = 6, daysInRole: Int = 0,
    under constraints: PlanConstraints = .none
  ) throws -> PlanQuestion {
    try question(
      from: from, reaching: .role(role(target)), hours: hours, daysInRole: daysInRole,
      under: constraints)
  }

  func question(
    from: String? = nil, reaching goal: PlanGoal, hours: Int = 6, daysInRole: Int = 0,
    under constraints: PlanConstraints = .none
  ) throws -> PlanQuestion {
    let role = try from.map { (id: String) -> RoleIndex in try #require(graph.role(withID: id)) }
    let start = try #require(role ?? graph.start)
    let pace = Pace(hoursPerWeek: ExactDecimal(hours))
    let person = Person(
      role: start, daysInRole: daysInRole, held: graph.assumedHoldings(in: start), pace: pace)
    return PlanQuestion(
      graph: graph,
      request: PlanRequest(
        person: person, goal: goal, constraints: constraints),
      start: try #require(CivilDate("2026-12-01")),
      assumptions: [
        .startsWhereGraphStarts(start), .holdsWhatRoleRequires(start), .nothingServedYet(start),
        .usualPace(pace), .startsToday, .likelyEstimates,
      ])
  }

  func report(_ question: PlanQuestion, proof: PlanProof? = nil) throws -> PlanReport {
    guard case .found(let plan, let found) = try Planner(graph).answer(question.request) else {
      throw NoSuchAnswer()
    }
    return PlanReport(
      question,
      timeline: Timeline(plan, for: question.request, in: graph, startingOn: question.start),
      proof: proof ?? found,
      next: [
        NextCommand("cairn show baker --graph bakery.json", purpose: "What a baker does"),
        NextCommand(
          "cairn plan owner --has bread:1,pastry:1 --hours 9 --graph bakery.json",
          purpose: "What changes"),
      ])
  }

  func obstruction(_ question: PlanQuestion) throws -> ObstructionReport {
    guard case .impossible(let obstruction) = try Planner(graph).answer(question.request) else {
      throw NoSuchAnswer()
    }
    return ObstructionReport(
      question, obstruction: obstruction,
      next: [NextCommand("cairn list moves", purpose: "Every move that the graph has")])
  }

  /// With the least pace looked for where that is said.
  func conflict(_ question: PlanQuestion, findsPace: Bool = false) throws -> ConflictReport {
    guard case .ruledOut(let conflict) = try Planner(graph).answer(question.request) else {
      throw NoSuchAnswer()
    }
    return ConflictReport(
      question, conflict: conflict, pace: findsPace ? try pace(question) : nil,
      next: [NextCommand("cairn list moves", purpose: "Every move that the graph has")])
  }

  private func pace(_ question: PlanQuestion) throws -> ConflictReport.PaceFinding {
    switch try LeastPace(Planner(graph), question.request).answer() {
    case .enough(let pace, let plan):
      return .enough(pace, arrival: question.start.adding(days: pace.days(in: plan.totals.time)))
    case .noPaceIsEnough(let plan):
      var request = question.request
      request.person.pace = LeastPace.greatestPace
      return .noneIsEnough(
        LeastPace.greatestPace,
        Timeline(plan, for: request, in: graph, startingOn: question.start))
    case .noPlan, .stopped: return .unknown
    }
  }

  /// The way through all roles of the hostile graph.
  func hostileQuestion() throws -> PlanQuestion {
    try question(to: "r\(graph.roles.count - 1)")
  }

  /// That several roles are reached, whichever is nearest.
  func anyRole(_ ids: String...) throws -> PlanGoal { .anyRole(try ids.map(role)) }

  /// That all of several levels of skills are held.
  func competencies(_ named: (id: String, level: Int)...) throws -> PlanGoal {
    .competencies(
      Requirement(
        .all(
          try named.map { (id: String, level: Int) -> Requirement in
            let skill = try #require(graph.skill(withID: id))
            return Requirement(.competency(Competency(skill: skill, level: level)))
          })))
  }

  func role(_ id: String) throws -> RoleIndex { try #require(graph.role(withID: id)) }

  struct NoSuchAnswer: Error {}
}

/// Widths that text is tried at: all the narrow ones, and some wide ones.
let triedWidths = Array(40...100) + [110, 120, 131, 132, 133, 160, 200]

/// The lines of a text that are wider than they may be.
func linesTooWide(_ text: String, _ width: Int) -> [String] {
  text.split(separator: "\n").map(String.init).filter { (line: String) -> Bool in
    line.displayWidth > width
  }
}
