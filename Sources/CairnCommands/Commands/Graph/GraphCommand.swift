import CareerModel
import Planning
import Rendering
import RouteSearch

/// `cairn graph`.
struct GraphCommand {
  private let context: CommandContext
  private let graph: CareerGraph
  private let format: GraphFormat
  private var notices: [StyledText]
  private var status = ExitStatus.done
  private var options: DiagramOptions { context.options.diagram }

  static func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    let format = try context.format(context.options.graphFormat)
    var command = try GraphCommand(context, format, context.loadGraph())
    return try command.answer()
  }

  private init(
    _ context: CommandContext, _ format: GraphFormat, _ loaded: LoadedGraph
  ) throws(CommandFailure) {
    self.context = context
    self.format = format
    graph = loaded.graph
    notices = loaded.notices
    guard format == .csv || options.table == nil && !options.isRawCSV else {
      throw CommandFailure(
        .usage, "--table and --raw-csv are for csv",
        details: ["Add --format csv, or leave them out."])
    }
    guard options.depth == nil || !options.focus.isEmpty else {
      throw CommandFailure(.usage, "--depth says how far --focus reaches; give --focus ID too")
    }
  }

  private mutating func answer() throws(CommandFailure) -> CommandAnswer {
    var request = DiagramRequest()
    request.subject = options.showsSkills ? .skills : .roles
    request.clusters = try isClustered()
    request.reduces = options.reduces
    request.mostNodes = options.mostNodes
    request.direction = options.direction
    request.hasLegend = options.hasLegend
    request.depth = options.depth ?? 1
    try addPerson(to: &request)
    request.moveKinds = shownMoves(in: request)
    request.focus = try DiagramFocusSource(graph, request).focus(options.focus)
    let diagram = DiagramBuilder.diagram(of: graph, request)
    let artefact = try DiagramArtefact(context, format).bytes(of: diagram)
    if let notice = DiagramArtefact.sizeNotice(diagram, format) { notices.append(notice) }
    return CommandAnswer(artefact: artefact, notices: notices, status: status)
  }

  /// More in one picture are a tangle.
  static let mostMovesInPicture = 120

  /// The kinds that were named; else all, or where a picture of the whole graph could not be read,
  /// what its ladders consist of.
  private func shownMoves(in request: DiagramRequest) -> [MoveKind] {
    if let kinds = options.moves { return kinds }
    let isPart = request.goal != nil || !options.focus.isEmpty
    return format.isPicture && !isPart && graph.moves.count > Self.mostMovesInPicture
      ? [.progression] : MoveKind.allCases
  }

  private func isClustered() throws(CommandFailure) -> Bool {
    let (own, other): (DiagramOptions.Clustering, String) =
      options.showsSkills ? (.area, "skills have areas") : (.track, "roles have tracks")
    guard let clustering = options.clustering, clustering != .none else {
      return options.clustering == nil
    }
    guard clustering == own else {
      throw CommandFailure(
        .usage,
        "--cluster-by \(clustering.rawValue) does not go with this diagram: \(other)",
        details: ["Give --cluster-by \(own.rawValue) or --cluster-by none."])
    }
    return true
  }

  // MARK: Person, goal and route

  private mutating func addPerson(to request: inout DiagramRequest) throws(CommandFailure) {
    let isAsked = !options.to.isEmpty || !options.highlight.isEmpty
    let isNamed =
      context.options.from != nil || context.options.profile != nil || graph.start != nil
    // Without anyone, there is a graph to show all the same.
    guard isAsked || isNamed else { return }
    let found = try PersonSource(context, graph).person()
    notices += found.notices
    request.person = found.person
    guard isAsked else { return }
    if !options.to.isEmpty {
      let goal = try GoalSource.goal(of: options.to, in: graph)
      request.goal = goal
      try addRelevantMoves(goal, found.person, to: &request)
    }
    let targets = options.highlight.isEmpty ? options.to : options.highlight
    try addRoute(to: GoalSource.goal(of: targets, in: graph), found, to: &request)
  }

  private func addRelevantMoves(
    _ goal: PlanGoal, _ person: Person, to request: inout DiagramRequest
  ) throws(CommandFailure) {
    guard request.subject == .roles, !goal.isReached(in: person.role, holding: person.held) else {
      return
    }
    guard
      let moves = Planner(graph).relevantMoves(for: PlanRequest(person: person, goal: goal))
    else { throw noWay(options.to) }
    request.relevantMoves = moves
  }

  private mutating func addRoute(
    to goal: PlanGoal, _ found: PersonSource.Found, to request: inout DiagramRequest
  ) throws(CommandFailure) {
    let question = PlanRequest(person: found.person, goal: goal)
    let answer: PlanAnswer
    do {
      answer = try Planner(graph).answer(question, limits: context.searchLimits())
    } catch {
      throw CommandFailure(error)
    }
    switch answer {
    case .found(let plan, let proof):
      request.route = DiagramRequest.Route(plan, to: goal)
      if proof != .proved {
        notices.append(.searchLimitNotice)
        status = .searchLimit
      }
    case .impossible, .ruledOut:
      throw noWay(options.highlight.isEmpty ? options.to : options.highlight)
    case .stopped:
      throw CommandFailure(
        .searchLimit, "the search reached its limit before it found any route to stress",
        details: ["Give it more with --time-limit SECONDS or --node-limit N."])
    }
  }

  private func noWay(_ targets: [String]) -> CommandFailure {
    let words = targets.map(shellWord).joined(separator: " ")
    return CommandFailure(
      .negativeAnswer, "there is no way to \(targets.joined(separator: ", "))",
      details: [StyledText("Run 'cairn plan \(words)\(context.graphArguments)' for the reasons.")])
  }
}
