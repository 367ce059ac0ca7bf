import CareerModel
import GraphFiles
import JSONText
import Planning
import RouteSearch
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Answers questions, with a clock beside each step, and prints a line for each.
struct Measurement {
  private let repeats: Int
  private let timeLimit: Duration
  private let clock = ContinuousClock()

  init(_ arguments: Arguments) {
    repeats = max(1, arguments["repeats"] ?? 1)
    timeLimit = .seconds(arguments["time-limit"] ?? 120)
  }

  /// The questions of a file, one a line, as `CareerGenerator` writes them.
  func solve(_ path: String) throws {
    for line in try TestFiles.text(at: path).split(separator: "\n") {
      let object = try JSONDocument(bytes: Array(line.utf8)).root
      let (question, load) = try timed { () throws -> RouteQuestion in try RouteQuestion(object) }
      try report(question, name: try object.text("name"), load: load)
    }
  }

  /// The way between two roles of a graph file.
  func route(_ path: String, from: String, to: String) throws {
    let (graph, load) = try timed { () throws -> CareerGraph in
      let file = SourceFile(name: path, text: try TestFiles.text(at: path))
      switch loadGraph([file]) {
      case .loaded(let graph, _): return graph
      case .invalid(let findings):
        throw UnreadableQuestion(findings.map(\.description).joined(separator: "\n"))
      }
    }
    guard let role = graph.role(withID: from), let target = graph.role(withID: to) else {
      throw UnreadableQuestion("there is no role \(from), or none \(to)")
    }
    let question = RouteQuestion(
      graph: graph, role: role, target: target, held: HeldLevels(skillCount: graph.skills.count),
      daysInRole: 0, pace: Pace(hoursPerWeek: ExactDecimal(6)))
    try report(question, name: path, load: load)
  }

  // MARK: Steps

  private func timed<Result>(_ step: () throws -> Result) rethrows -> (Result, seconds: Double) {
    let begin = clock.now
    let result = try step()
    return (result, (clock.now - begin) / .seconds(1))
  }

  private func report(_ question: RouteQuestion, name: String, load: Double) throws {
    let person = Person(
      role: question.role, daysInRole: question.daysInRole, held: question.held,
      pace: question.pace)
    let request = PlanRequest(person: person, target: question.target)
    var (compiles, searches, answers): ([Double], [Double], [Double]) = ([], [], [])
    var last: SearchOutcome?
    for _ in 0..<repeats {
      let (problem, compile) = timed { () -> RouteProblem in
        Planner(question.graph).problem(request)
      }
      compiles.append(compile)
      let (outcome, search) = timed { () -> SearchOutcome in
        RouteSearch.bestRoute(for: problem, limits: limits())
      }
      searches.append(search)
      last = outcome
      // All of it once more, with what comes before and after the search, as the program does it.
      answers.append(
        try timed { () throws -> PlanAnswer in
          try Planner(question.graph).answer(request, limits: limits())
        }.seconds)
      // There is no point in running into a limit again.
      if !outcome.isSettled { break }
    }
    guard let last else { return }
    print(
      JSONOutput.object(
        [("name", .string(name))] + size(of: question.graph) + [
          ("load", seconds(load)), ("compile", seconds(median(compiles))),
          ("search", seconds(median(searches))), ("answer", seconds(median(answers))),
          ("peakMemory", .integer(peakMemory())),
        ] + words(last)
      ).line, terminator: "")
    // Whoever reads along sees each line at once, and has it if this is stopped.
    fflush(nil)
  }

  private func limits() -> SearchLimits {
    let deadline = clock.now + timeLimit
    return SearchLimits(shouldStop: { [clock] () -> Bool in clock.now >= deadline })
  }

  // MARK: Words

  private func size(of graph: CareerGraph) -> [(String, JSONOutput)] {
    let competencies = graph.skills.reduce(0) { (sum: Int, skill: Skill) -> Int in
      sum + skill.levels.count
    }
    return [
      ("roles", .integer(graph.roles.count)), ("competencies", .integer(competencies)),
      ("moves", .integer(graph.moves.count)),
    ]
  }

  private func words(_ outcome: SearchOutcome) -> [(String, JSONOutput)] {
    switch outcome {
    case .proved(let route, let statistics):
      [("outcome", .string("proved"))] + words(route.cost) + words(statistics)
    case .bounded(let route, let lowerBound, let statistics):
      [("outcome", .string("bounded"))] + words(route.cost)
        + [("lowerBound", .object(words(lowerBound)))] + words(statistics)
    case .stopped(let lowerBound, let statistics):
      [("outcome", .string("stopped")), ("lowerBound", .object(words(lowerBound)))]
        + words(statistics)
    case .impossible: [("outcome", .string("impossible"))]
    case .excluded(let statistics): [("outcome", .string("excluded"))] + words(statistics)
    }
  }

  private func words(_ cost: RouteCost) -> [(String, JSONOutput)] {
    [
      ("minutes", .integer(cost.time)), ("studyMinutes", .integer(cost.study)),
      ("moveCount", .integer(cost.moves)),
    ]
  }

  private func words(_ statistics: SearchStatistics) -> [(String, JSONOutput)] {
    [
      ("prefixes", .integer(statistics.prefixes)), ("walks", .integer(statistics.walks)),
      ("assignments", .integer(statistics.assignments)),
    ]
  }

  private func seconds(_ seconds: Double) -> JSONOutput { .number("\(seconds)") }

  private func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }

  /// The most memory that this process has had, in bytes.
  private func peakMemory() -> Int {
    var usage = rusage()
    // This process itself, for which each C library's constant has another type.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }
}

extension SearchOutcome {
  /// Whether no limit came in between.
  fileprivate var isSettled: Bool {
    switch self {
    case .proved, .impossible, .excluded: true
    case .bounded, .stopped: false
    }
  }
}
