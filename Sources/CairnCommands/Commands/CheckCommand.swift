import CareerModel
import GraphFiles
import Rendering

/// `cairn check [FILE…]`: every finding in graph and profile files.
struct CheckCommand {
  private let context: CommandContext
  private var graphFiles: [SourceFile] = []
  private var profiles: [SourceFile] = []
  private var findings: [Finding] = []
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
    findings = source.load().findings
    return answer(about: source.name)
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
    return answer(
      about: FindingCount.counted(graphFiles.count + profiles.count, "file"))
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
    var graph: CareerGraph?
    if !graphFiles.isEmpty {
      let loading = GraphFiles.loadGraph(graphFiles)
      findings = loading.findings
      if case .loaded(let loaded, _) = loading { graph = loaded }
      if context.options.graphs.isEmpty { return graph }
    }
    return profiles.isEmpty ? nil : try context.loadGraph().graph
  }

  private func answer(about subject: String) -> CommandAnswer {
    let count = FindingCount(findings)
    let lines = findings.map { (finding: Finding) -> StyledText in StyledText(finding) }
    let style: TextStyle =
      count.errors > 0 ? .error : count.warnings > 0 ? .warning : .good
    return CommandAnswer(
      lines.written(with: context.rendering),
      notices: notices + [StyledText(count.words, style) + " in \(subject)"],
      status: count.errors > 0 ? .negativeAnswer : .done)
  }
}
