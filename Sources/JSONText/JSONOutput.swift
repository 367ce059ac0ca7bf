/// A JSON value to be written, the members of objects in the order in which they will stand.
package enum JSONOutput: Sendable {
  case object([(String, JSONOutput)])
  case array([JSONOutput])
  case string(String)
  case integer(Int)
  /// A number that is no integer, as JSON writes it; it goes into the text as it stands.
  case number(String)
  case boolean(Bool)
  case null

  /// The text for people: what fits a line stands on one line, the rest is indented.
  ///
  /// It ends with one line break. The same value always gives the same bytes.
  ///
  /// - Parameters:
  ///   - indentation: How many spaces each level is indented by.
  ///   - width: How many characters a line should hold at most; a single string may exceed it.
  ///   - openLevels: How many levels of arrays and objects, from the outermost, stand on lines of
  ///     their own even if they are short.
  /// - Returns: The whole text.
  package func text(
    indentedBy indentation: Int = 2, width: Int = 100, openingLevels openLevels: Int = 0
  )
    -> String
  {
    var writer = JSONWriter(indentation: indentation, width: width, openLevels: openLevels)
    writer.write(self)
    return writer.text + "\n"
  }

  /// The text on one line, which a line break ends, as JSON Lines has it.
  package var line: String { text(width: .max) }
}

extension JSONOutput {
  /// A value that was read, to be written with the same numbers and the same order.
  package init(_ value: JSONValue) {
    switch value.node.kind {
    case .object:
      self = .object(
        value.members.map { (member: JSONMember) -> (String, JSONOutput) in
          (member.key, JSONOutput(member.value))
        })
    case .array:
      self = .array(value.elements.map { (element: JSONValue) in JSONOutput(element) })
    case .plainString, .escapedString: self = .string(value.document.string(of: value.node))
    case .number: self = .number(JSONNumber(value: value).text)
    case .true: self = .boolean(true)
    case .false: self = .boolean(false)
    case .null: self = .null
    }
  }
}
