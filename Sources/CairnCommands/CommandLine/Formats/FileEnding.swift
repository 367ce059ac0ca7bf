/// What the end of a file's name says of its format.
enum FileEnding {
  /// The endings that stand for a format of some command, and that format's name.
  private static let formats: [(ending: String, format: String)] = [
    ("txt", "text"), ("json", "json"), ("md", "markdown"), ("markdown", "markdown"),
    ("csv", "csv"), ("html", "html"), ("htm", "html"), ("svg", "svg"), ("png", "png"),
    ("dot", "dot"), ("gv", "dot"), ("mmd", "mermaid"), ("mermaid", "mermaid"), ("ics", "ics"),
    ("graphml", "graphml"), ("sarif", "sarif"),
  ]

  /// The ending of a path whose last component has one, in lower case and without the dot.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    // A name that begins with its only dot is hidden, and has no ending.
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The name of the format that an ending stands for; `nil` for an ending of no format.
  static func format(of ending: String) -> String? {
    formats.first { (known: (ending: String, format: String)) -> Bool in known.ending == ending }?
      .format
  }
}
