import GraphFiles
import Rendering

/// Reads what a path of the command line leads to.
struct InputFiles {
  private let environment: Environment
  private let standardInputIsShared: Bool

  /// What findings call standard input.
  static let standardInputName = "<stdin>"

  init(_ context: CommandContext) {
    environment = context.environment
    let options = context.options
    let paths = options.graphs + options.checkedFiles + options.compared + [options.profile ?? ""]
    standardInputIsShared = paths.count { (path: String) -> Bool in path == "-" } > 1
  }

  enum Content {
    case file(SourceFile)
    /// The `.json` files of a folder, in the order of their names.
    case folder([SourceFile])
  }

  /// The content of a file, of a folder's files, or of standard input for `-`.
  ///
  /// - Throws: a failure that says why it cannot be read.
  func content(of path: String) throws(CommandFailure) -> Content {
    if path == "-" { return .file(try standardInput()) }
    do {
      return .file(SourceFile(name: path, bytes: try environment.readFile(path)))
    } catch {
      guard error.kind == .isFolder else { throw CommandFailure(error) }
    }
    do {
      var files: [SourceFile] = []
      for file in try environment.listJSONFiles(path) {
        files.append(SourceFile(name: file, bytes: try environment.readFile(file)))
      }
      return .folder(files)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The graphs and profiles among the files of a folder, and that others were left out.
  ///
  /// - Throws: a failure when there are none.
  func ours(of files: [SourceFile], inFolder path: String) throws(CommandFailure) -> (
    used: [SourceFile], notices: [StyledText]
  ) {
    let used = files.filter { (file: SourceFile) -> Bool in file.statedFormat != nil }
    guard !used.isEmpty else {
      throw .nothing(of: "graph or profile", inFolder: path, amongJSONFiles: files.count)
    }
    let others = files.filter { (file: SourceFile) -> Bool in file.statedFormat == nil }
    return (used, StyledText.leftOut(others).map { (notice: StyledText) in [notice] } ?? [])
  }

  private func standardInput() throws(CommandFailure) -> SourceFile {
    // Whoever reads second would find nothing, and call it an empty file.
    guard !standardInputIsShared else {
      throw CommandFailure(.usage, "standard input can be read only once; give '-' once")
    }
    do {
      return SourceFile(
        name: Self.standardInputName, bytes: try environment.readStandardInput())
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  /// A folder in which nothing can be used.
  static func nothing(of kind: String, inFolder path: String, amongJSONFiles count: Int)
    -> CommandFailure
  {
    let reason =
      switch count {
      case 0: "it has no .json files"
      case 1: "its one .json file does not name such a format"
      default: "none of its \(count) .json files names such a format"
      }
    return CommandFailure(
      .inputMissing, "no \(kind) in the folder '\(path)': \(reason)",
      details: ["A career graph begins with \"format\": \"cairn-graph/1\"."])
  }
}

extension StyledText {
  /// That files of a folder are not used, or `nil` when there are none.
  static func leftOut(_ files: [SourceFile]) -> StyledText? {
    guard !files.isEmpty else { return nil }
    let names = files.map { (file: SourceFile) -> String in file.name }
    return StyledText("left out, since no format is named: \(names.joined(separator: ", "))", .dim)
  }
}
