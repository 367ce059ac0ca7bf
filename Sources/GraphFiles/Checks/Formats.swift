import JSONText

/// The formats of files, as their `format` names them.
enum FileFormat: String, CaseIterable {
  case graph = "cairn-graph/1"
  case profile = "cairn-profile/1"
}

extension ValueReader {
  /// Whether a file can be read as one of a format.
  ///
  /// If not, the reason is reported, and nothing else of the file is worth checking. A file that
  /// names no format is read all the same.
  func accepts(_ root: JSONValue, as format: FileFormat) -> Bool {
    guard root.kind == .object else {
      wrongType(root, "the file", "an object, {…}")
      return false
    }
    let given = root.members.first { (member: JSONMember) -> Bool in member.keyEquals("format") }
    guard let value = given?.value else { return true }
    guard let text = text(value, "format") else { return false }
    if text == format.rawValue { return true }
    let advice =
      FileFormat(rawValue: text) == nil
      ? "write '\(format.rawValue)'" : "give a '\(format.rawValue)' file"
    log.report(
      .wrongFormat, at: place(of: value),
      "the format is \(quoted(text)), not '\(format.rawValue)'; \(advice)")
    return false
  }

  /// The format that a file names; `nil` when it names none of ours, which is reported.
  func format(of root: JSONValue) -> FileFormat? {
    guard root.kind == .object else {
      wrongType(root, "the file", "an object, {…}")
      return nil
    }
    let given = root.members.first { (member: JSONMember) -> Bool in member.keyEquals("format") }
    let names = FileFormat.allCases.map(\.rawValue)
    guard let value = given?.value else {
      log.report(
        .missingKey, at: place(of: root),
        "a file must have the key 'format'; add it, with \(alternatives(names))")
      return nil
    }
    guard let text = text(value, "format") else { return nil }
    if let format = FileFormat(rawValue: text) { return format }
    log.report(
      .wrongFormat, at: place(of: value),
      "the format \(quoted(text)) is not known; write \(alternatives(names))")
    return nil
  }
}
