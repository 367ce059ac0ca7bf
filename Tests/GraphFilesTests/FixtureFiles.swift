import GraphFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The pairs of bad inputs and their findings that lie beside these tests.
enum FixtureFiles {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast().joined(separator: "/") + "/Fixtures"

  /// True when the findings are to be written instead of compared.
  static var isRecording: Bool { getenv("CAIRN_RECORD") != nil }

  /// A name for each graph: a JSON file, or a folder of them that are read together.
  static var graphs: [String] {
    names(in: folder).filter { (name: String) -> Bool in name != "Profiles" }
      .compactMap { (name: String) -> String? in
        if name.hasSuffix(".json") { return String(name.dropLast(5)) }
        return name.contains(".") ? nil : name
      }
  }

  static var profiles: [String] {
    names(in: folder + "/Profiles").filter { (name: String) -> Bool in name.hasSuffix(".json") }
      .map { (name: String) -> String in "Profiles/" + name.dropLast(5) }
  }

  static func sources(of graph: String) -> [SourceFile] {
    if let bytes = bytes(of: "\(graph).json") {
      return [SourceFile(name: "\(graph).json", bytes: bytes)]
    }
    return names(in: "\(folder)/\(graph)").compactMap { (name: String) -> SourceFile? in
      bytes(of: "\(graph)/\(name)").map { (bytes: [UInt8]) in
        SourceFile(name: "\(graph)/\(name)", bytes: bytes)
      }
    }
  }

  static func text(of name: String) -> String? {
    bytes(of: name).map { (bytes: [UInt8]) -> String in String(decoding: bytes, as: UTF8.self) }
  }

  static func bytes(of name: String) -> [UInt8]? {
    guard let file = fopen("\(folder)/\(name)", "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = getc(file)
      if byte == EOF { return bytes }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }

  static func write(_ text: String, to name: String) {
    guard let file = fopen("\(folder)/\(name)", "wb") else { return }
    fputs(text, file)
    fclose(file)
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { (name: UnsafePointer<CChar>) in
          String(cString: name)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
