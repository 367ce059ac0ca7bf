import CareerModel
import GraphFiles
import Planning
import Rendering

/// `cairn diff OLD NEW` on the files of two graphs: what changed, and for whom it matters.
struct DiffGraphsCommand {
  private let context: CommandContext

  /// The answer about two files or folders.
  ///
  /// - Throws: a failure for what cannot be read, and for errors in either graph.
  static func answer(
    from old: String, to new: String, in context: CommandContext
  ) throws(CommandFailure) -> CommandAnswer {
    try DiffGraphsCommand(context: context).answer(from: old, to: new)
  }

  private func answer(from old: String, to new: String) throws(CommandFailure) -> CommandAnswer {
    let format: TextOrJSON = try context.format(context.options.format)
    let revision = GraphRevision(from: try graph(at: old), to: try graph(at: new))
    let pace = Pace(
      hoursPerWeek: context.options.hoursPerWeek ?? PersonSource.usualPace.hoursPerWeek)
    let effects: RouteEffects
    do throws(PlanChecker.Fault) {
      effects = try revision.routeEffects(pace: pace, limits: context.searchLimits())
    } catch {
      throw CommandFailure(error)
    }
    let report = RevisionReport(
      revision: revision, effects: effects, pace: pace,
      start: context.options.today ?? context.environment.today())
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
