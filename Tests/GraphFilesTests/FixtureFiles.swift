import GraphFiles
import TestSupport

/// The inputs that lie beside these tests, each with the findings that it must have.
enum FixtureFiles {
  /// A name for each graph: a JSON file, or a folder of them that are read together.
  static func graphs() throws -> [String] {
    try names(in: ".").compactMap { (name: String) -> String? in
      if name.hasSuffix(".json") { return String(name.dropLast(5)) }
      return name.contains(".") || name == "Profiles" ? nil : name
    }
  }

  static func profiles() throws -> [String] {
    try names(in: "Profiles").filter { (name: String) -> Bool in name.hasSuffix(".json") }
      .map { (name: String) -> String in "Profiles/" + name.dropLast(5) }
  }

  static func sources(of graph: String) throws -> [SourceFile] {
    if TestFiles.exists(path("\(graph).json")) { return [try source(of: graph)] }
    return try names(in: graph).map { (name: String) throws -> SourceFile in
      try source(of: "\(graph)/\(name.dropLast(5))")
    }
  }

  static func source(of name: String) throws -> SourceFile {
    SourceFile(name: "\(name).json", text: try TestFiles.text(at: path("\(name).json")))
  }

  /// Where the findings of an input are recorded.
  static func recording(of name: String) -> String { path("\(name).findings") }

  private static func names(in folder: String) throws -> [String] {
    try TestFiles.names(inFolder: path(folder)).filter { (name: String) -> Bool in
      !name.hasPrefix(".")
    }
  }

  private static func path(_ name: String) -> String {
    TestFiles.path("Fixtures/\(name)", beside: #filePath)
  }
}
