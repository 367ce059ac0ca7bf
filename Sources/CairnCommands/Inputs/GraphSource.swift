import BuiltInGraphs
import CareerModel
import GraphFiles
import Rendering

/// A career graph, and what is to be said about its files on standard error.
struct LoadedGraph {
  let graph: CareerGraph
  let notices: [StyledText]
}

/// The files that make up the graph of a run.
struct GraphSource {
  let files: [SourceFile]
  let notices: [StyledText]
  /// `the built-in graph`, or `1 file`, `3 files`.
  let name: String
}

extension CommandContext {
  /// The graph that `--graph` names, or else the built-in one.
  ///
  /// - Throws: a failure for files that cannot be read, for a folder without a graph, and for
  ///   errors in the files, with every finding.
  func loadGraph() throws(CommandFailure) -> LoadedGraph {
    let source = try graphSource()
    switch GraphFiles.loadGraph(source.files) {
    case .loaded(let graph, let warnings):
      return LoadedGraph(graph: graph, notices: source.notices + notices(of: warnings))
    case .invalid(let findings):
      // The built-in graph is tested; if it is broken all the same, no file of the user's is.
      throw CommandFailure(
        options.graphs.isEmpty ? .internalError : .badInputData,
        "the graph cannot be used: \(FindingCount(findings).words)",
        details: findings.map { (finding: Finding) -> StyledText in StyledText(finding) })
    }
  }

  /// The files of the graph, read but not checked.
  func graphSource() throws(CommandFailure) -> GraphSource {
    guard !options.graphs.isEmpty else {
      let builtIn = BuiltInGraph.backendEngineering
      return GraphSource(
        files: [SourceFile(name: builtIn.name, embedded: builtIn.text)], notices: [],
        name: "the built-in graph")
    }
    let inputs = InputFiles(self)
    var files: [SourceFile] = []
    var notices: [StyledText] = []
    for path in options.graphs {
      switch try inputs.content(of: path) {
      case .file(let file): files.append(file)
      case .folder(let found):
        let graphs = found.filter { (file: SourceFile) -> Bool in file.statedFormat == .graph }
        guard !graphs.isEmpty else {
          throw .nothing(of: "career graph", inFolder: path, amongJSONFiles: found.count)
        }
        files += graphs
        let others = found.filter { (file: SourceFile) -> Bool in file.statedFormat == nil }
        if let notice = StyledText.leftOut(others) { notices.append(notice) }
      }
    }
    return GraphSource(
      files: files, notices: notices, name: FindingCount.counted(files.count, "file"))
  }

  /// What a command line needs to use the same graph again: ` --graph my-graph.json`, or nothing.
  var graphArguments: String {
    options.graphs.map { (path: String) -> String in " --graph \(shellWord(path))" }.joined()
  }

  /// The first few warnings, and where to see the others.
  private func notices(of warnings: [Finding]) -> [StyledText] {
    let shown = 3
    var notices = warnings.prefix(shown).map { (warning: Finding) -> StyledText in
      StyledText(warning)
    }
    if warnings.count > shown {
      let paths = options.graphs.map(shellWord).joined(separator: " ")
      notices.append(
        StyledText("and \(warnings.count - shown) more: ", .dim)
          + StyledText("cairn check \(paths)", .code))
    }
    return notices
  }
}

/// A word as a shell takes it: in quotation marks if it holds anything but harmless signs.
func shellWord(_ word: String) -> String {
  let isHarmless = word.unicodeScalars.allSatisfy { (scalar: Unicode.Scalar) -> Bool in
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "-_./,:@%+=".unicodeScalars.contains(scalar)
  }
  if isHarmless, !word.isEmpty { return word }
  return "'"
    + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}
