import JSONText

/// What comes of putting a file into canonical form.
package enum Formatting: Hashable, Sendable {
  case formatted(String)
  /// The file is not JSON, or not of a format of ours.
  case unreadable([Finding])
}

/// A graph or profile file in canonical form: two spaces to a level, keys in the order of the
/// reference, short objects and arrays on one line, each skill, role and move on lines of its own.
///
/// Only the layout changes. Every value stays, notes and the keys that the format does not have
/// too; numbers stay as they are written, and arrays in their order. The canonical form of a
/// canonical form is itself. What else may be wrong with the file is not looked at.
///
/// - Complexity: linear in the length of the file, times the depth of its nesting.
package func formatted(_ file: SourceFile) -> Formatting {
  let log = FindingLog(reading: [file])
  guard let root = log.documents.first??.root else { return .unreadable(log.findings) }
  guard let format = ValueReader(file: 0, log: log).format(of: root) else {
    return .unreadable(log.findings)
  }
  let (table, openLevels) =
    switch format {
    // The root, and the lists of skills, roles and moves.
    case .graph: (GraphKey.table, 2)
    case .profile: (ProfileKey.table, 1)
    }
  return .formatted(canonical(root, table).text(openingLevels: openLevels))
}

/// A value with the keys of its objects in order; an array's elements are of the array's kind.
private func canonical(_ value: JSONValue, _ table: KeyTable?) -> JSONOutput {
  guard let table else { return JSONOutput(value) }
  switch value.kind {
  case .array:
    return .array(value.elements.map { (element: JSONValue) in canonical(element, table) })
  case .object:
    let members = value.members.map { (member: JSONMember) -> (place: Int?, member: JSONMember) in
      (member.keyIndex(in: table.names), member)
    }
    // Keys that are not known stand last; of equals, each stays where it was.
    let sorted = members.enumerated().sorted { (left, right) -> Bool in
      (left.element.place ?? .max, left.offset) < (right.element.place ?? .max, right.offset)
    }
    return .object(
      sorted.map { (_, element) -> (String, JSONOutput) in
        (
          element.member.key,
          canonical(element.member.value, element.place.flatMap(table.inside))
        )
      })
  case .string, .number, .boolean, .null: return JSONOutput(value)
  }
}
