import CareerModel
import GraphFiles
import Planning
import Rendering

/// `cairn diff OLD NEW` on the files of two graphs: what changed, and for whom it matters.
struct DiffGraphsCommand {
  private let context: CommandContext

  /// Whether a word of the command line names a file or a folder and no role.
  ///
  /// The file system is not asked, so that the same line always means the same.
  static func isPath(_ word: String) -> Bool {
    word == "-" || word == "." || word == ".." || word.hasPrefix("/") || word.hasPrefix("./")
      || word.hasPrefix("../") || word.hasSuffix("/") || word.lowercased().hasSuffix(".json")
  }

  /// The answer about two files or folders.
  ///
  /// - Throws: a failure for what cannot be read, and for errors in either graph.
  static func answer(
    from old: String, to new: String, in context: CommandContext
  ) throws(CommandFailure) -> CommandAnswer {
    try DiffGraphsCommand(context: context).answer(from: old, to: new)
  }

  private func answer(from old: String, to new: String) throws(CommandFailure) -> CommandAnswer {
    guard context.options.graphs.isEmpty else {
      throw CommandFailure(
        .usage, "--graph is for comparing roles; two files are compared as they are")
    }
    let format: TextOrJSON = try context.format(context.options.format)
    let revision = GraphRevision(from: try graph(at: old), to: try graph(at: new))
    let pace = PersonSource.usualPace
    let effects: RouteEffects
    do throws(PlanChecker.Fault) {
      effects = try revision.routeEffects(pace: pace, limits: context.searchLimits())
    } catch {
      throw CommandFailure(error)
    }
    let report = RevisionReport(revision: revision, effects: effects, pace: pace)
    let text =
      switch format {
      case .text: RevisionText.text(report, context.rendering)
      case .json: RevisionJSON.text(report)
      }
    return CommandAnswer(
      text, notices: effects.unknownCount > 0 ? [.searchLimitNotice] : [],
      status: effects.unknownCount > 0 ? .searchLimit : .done)
  }

  private func graph(at path: String) throws(CommandFailure) -> CareerGraph {
    let files: [SourceFile]
    switch try InputFiles(context).content(of: path) {
    case .file(let file): files = [file]
    case .folder(let found):
      files = found.filter { (file: SourceFile) -> Bool in file.statedFormat == .graph }
      guard !files.isEmpty else {
        throw .nothing(of: "career graph", inFolder: path, amongJSONFiles: found.count)
      }
    }
    switch loadGraph(files) {
    case .loaded(let graph, _): return graph
    case .invalid(let findings):
      throw CommandFailure(
        .badInputData, "'\(path)' cannot be used: \(FindingCount(findings).words)",
        details: findings.map { (finding: Finding) -> StyledText in StyledText(finding) })
    }
  }
}
