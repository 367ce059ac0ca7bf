import BuiltInGraphs
import CareerModel
import GraphFiles
import Rendering

/// A career graph, and what is to be said about its files on standard error.
struct LoadedGraph {
  let graph: CareerGraph
  let notices: [StyledText]
}

/// Where the graph of a run comes from.
struct GraphSource {
  enum Content {
    case builtIn(CareerGraph)
    /// Read but not checked.
    case files([SourceFile])
  }

  let content: Content
  let notices: [StyledText]

  /// `the built-in graph`, or `1 file`, `3 files`.
  var name: String {
    switch content {
    case .builtIn: "the built-in graph"
    case .files(let files): FindingCount.counted(files.count, "file")
    }
  }

  /// The graph, checked, or what is wrong with it.
  func load() -> GraphLoading {
    switch content {
    // It was checked when it was put into the program; nothing was found.
    case .builtIn(let graph): .loaded(graph, warnings: [])
    case .files(let files): GraphFiles.loadGraph(files)
    }
  }
}

extension CommandContext {
  /// The graph that `--graph` names, or else the built-in one.
  ///
  /// - Throws: a failure for files that cannot be read, for a folder without a graph, and for
  ///   errors in the files, with every finding.
  func loadGraph() throws(CommandFailure) -> LoadedGraph {
    let source = try graphSource()
    switch source.load() {
    case .loaded(let graph, let warnings):
      return LoadedGraph(graph: graph, notices: source.notices + notices(of: warnings))
    case .invalid(let findings):
      throw CommandFailure(
        .badInputData, "the graph cannot be used: \(FindingCount(findings).words)",
        details: findings.map { (finding: Finding) -> StyledText in StyledText(finding) })
    }
  }

  /// The built-in graph or the files of another one.
  func graphSource() throws(CommandFailure) -> GraphSource {
    guard !options.graphs.isEmpty else {
      return GraphSource(content: .builtIn(BuiltInGraph.atlas), notices: [])
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
    return GraphSource(content: .files(files), notices: notices)
  }

  /// What a command line needs to use the same graph again: ` --graph my-graph.json`, or nothing.
  var graphArguments: String {
    options.graphs.reduce("") { (arguments: String, path: String) -> String in
      arguments + " --graph " + shellWord(path)
    }
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
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ",", ":", "@", "%", "+", "=": true
    default: !scalar.isASCII && isLetterOrNumber(scalar)
    }
  }
  if isHarmless, !word.isEmpty { return word }
  return "'"
    + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}

private func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}
