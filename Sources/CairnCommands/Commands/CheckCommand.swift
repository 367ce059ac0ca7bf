import CareerModel
import GraphAdvice
import GraphFiles
import Planning
import Rendering

/// `cairn check [FILE…]`: every finding in graph and profile files.
struct CheckCommand {
  private let context: CommandContext
  private var graphFiles: [SourceFile] = []
  private var profiles: [SourceFile] = []
  private var findings: [Finding] = []
  private var accepted: [AcceptedFinding] = []
  private var notices: [StyledText] = []

  static func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    var command = CheckCommand(context)
    if context.options.checkedFiles.isEmpty { return try command.graphAnswer() }
    return try command.filesAnswer()
  }

  private init(_ context: CommandContext) { self.context = context }

  /// About the graph that other commands would use.
  private mutating func graphAnswer() throws(CommandFailure) -> CommandAnswer {
    let source = try context.graphSource()
    notices = source.notices
    switch source.content {
    case .builtIn:
      guard !context.options.isStrict else {
        throw CommandFailure(
          .usage, "--strict needs the files of a graph; the built-in one comes without them",
          details: ["Name them, as in 'cairn check --strict my-graph.json'."])
      }
      return try answer(about: source.name, fileCount: 0)
    case .files(let files):
      _ = try loadGraph(files)
      return try answer(about: source.name, fileCount: files.count)
    }
  }

  private mutating func filesAnswer() throws(CommandFailure) -> CommandAnswer {
    try readFiles()
    let graph = try checkedGraph()
    for profile in profiles {
      if let graph {
        findings += loadProfile(profile, in: graph).findings
      } else {
        notices.append(
          StyledText("\(profile.name) is not checked: the graph that it belongs to has errors"))
      }
    }
    let count = graphFiles.count + profiles.count
    return try answer(about: FindingCount.counted(count, "file"), fileCount: count)
  }

  private mutating func readFiles() throws(CommandFailure) {
    let inputs = InputFiles(context)
    for path in context.options.checkedFiles {
      switch try inputs.content(of: path) {
      case .file(let file): add(file)
      case .folder(let files):
        let ours = try inputs.ours(of: files, inFolder: path)
        for file in ours.used { add(file) }
        notices += ours.notices
      }
    }
  }

  /// What does not call itself a profile is checked as a graph, which reports a missing format.
  private mutating func add(_ file: SourceFile) {
    if file.statedFormat == .profile {
      profiles.append(file)
    } else {
      graphFiles.append(file)
    }
  }

  /// Checks the graph files as one graph.
  ///
  /// - Returns: the graph that the profiles belong to: the one that `--graph` names, else the
  ///   one that is checked with them, else the built-in one; `nil` when it has errors.
  private mutating func checkedGraph() throws(CommandFailure) -> CareerGraph? {
    if !graphFiles.isEmpty {
      let graph = try loadGraph(graphFiles)
      if context.options.graphs.isEmpty { return graph }
    }
    return profiles.isEmpty ? nil : try context.loadGraph().graph
  }

  /// Notes all findings of a graph's files; `nil` when there are errors among them.
  private mutating func loadGraph(_ files: [SourceFile]) throws(CommandFailure) -> CareerGraph? {
    let (loading, places) = loadPlacedGraph(files)
    findings = loading.findings
    guard case .loaded(let graph, _) = loading else { return nil }
    if context.options.isStrict, let places { try addAdvice(on: graph, places, files) }
    return graph
  }

  private mutating func addAdvice(
    on graph: CareerGraph, _ places: GraphPlaces, _ files: [SourceFile]
  ) throws(CommandFailure) {
    let review: GraphReview
    do throws(PlanChecker.Fault) {
      let adviser = GraphAdviser(graph, pace: PersonSource.usualPace)
      review = places.review(try adviser.advice())
    } catch {
      throw CommandFailure(error)
    }
    accepted = review.accepted
    findings = findings.merged(with: review.findings, inOrderOf: files.map(\.name))
  }

  private func answer(
    about subject: String, fileCount: Int
  ) throws(CommandFailure) -> CommandAnswer {
    let report = CheckReport(
      findings: findings, accepted: accepted, fileCount: fileCount,
      isStrict: context.options.isStrict)
    let format: CheckFormat = try context.format(context.options.checkFormat)
    let text =
      switch format {
      case .text:
        findings.map { (finding: Finding) -> StyledText in StyledText(finding) }
          .written(with: context.rendering)
      case .json: CheckJSON.text(report)
      case .sarif: SARIFLog.text(report, version: cairnVersion)
      }
    let count = FindingCount(findings)
    let isNegative = count.errors > 0 || context.options.isStrict && !findings.isEmpty
    var words = StyledText(count.words, count.style) + " in \(subject)"
    if !accepted.isEmpty { words = words + "; \(accepted.count) accepted" }
    return CommandAnswer(
      text, notices: notices + [words], status: isNegative ? .negativeAnswer : .done)
  }
}

extension [Finding] {
  /// These and others, by file, line and column; of those at one place, these first.
  fileprivate func merged(with others: [Finding], inOrderOf files: [String]) -> [Finding] {
    let both = self + others
    let order = Dictionary(
      files.enumerated().map { (number: Int, name: String) -> (String, Int) in (name, number) },
      uniquingKeysWith: { (first: Int, _: Int) -> Int in first })
    let keys = both.enumerated().map { (number: Int, finding: Finding) -> [Int] in
      [order[finding.file] ?? 0, finding.line, finding.column, number]
    }
    return both.indices.sorted { (left: Int, right: Int) -> Bool in
      keys[left].lexicographicallyPrecedes(keys[right])
    }.map { (number: Int) -> Finding in both[number] }
  }
}
