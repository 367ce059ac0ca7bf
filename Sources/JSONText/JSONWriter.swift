/// Lays out a value as text.
struct JSONWriter {
  let indentation: Int
  let width: Int
  let openLevels: Int
  private var bytes: [UInt8] = []
  /// The number of characters that the current line holds already.
  private var column = 0

  init(indentation: Int, width: Int, openLevels: Int = 0) {
    self.indentation = indentation
    self.width = width
    self.openLevels = openLevels
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ output: JSONOutput) {
    write(output, depth: 0, reserved: 0)
  }

  /// Writes a value, on one line if that fits together with `reserved` characters behind it.
  private mutating func write(_ output: JSONOutput, depth: Int, reserved: Int) {
    let length = bytes.count
    let start = column
    if depth >= openLevels || output.isEmptyOrScalar,
      writeOnLine(output, upTo: width - reserved)
    {
      return
    }
    bytes.removeLast(bytes.count - length)
    column = start
    switch output {
    case .array(let elements):
      append("[")
      for (index, element) in elements.enumerated() {
        breakLine(depth: depth + 1)
        let isLast = index == elements.count - 1
        write(element, depth: depth + 1, reserved: isLast ? 0 : 1)
        if !isLast { append(",") }
      }
      breakLine(depth: depth)
      append("]")
    case .object(let members):
      append("{")
      for (index, (key, value)) in members.enumerated() {
        breakLine(depth: depth + 1)
        append(quoted: key)
        append(": ")
        let isLast = index == members.count - 1
        write(value, depth: depth + 1, reserved: isLast ? 0 : 1)
        if !isLast { append(",") }
      }
      breakLine(depth: depth)
      append("}")
    case .string, .integer, .number, .boolean, .null:
      // A scalar cannot be broken, so it exceeds the width.
      _ = writeOnLine(output, upTo: .max)
    }
  }

  /// Writes a value without a line break, and stops early once the line is longer than `limit`.
  ///
  /// - Returns: Whether all of it fitted.
  private mutating func writeOnLine(_ output: JSONOutput, upTo limit: Int) -> Bool {
    switch output {
    case .array(let elements):
      append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { append(", ") }
        guard writeOnLine(element, upTo: limit) else { return false }
      }
      append("]")
    case .object(let members):
      append(members.isEmpty ? "{" : "{ ")
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { append(", ") }
        guard append(quoted: key, upTo: limit) else { return false }
        append(": ")
        guard writeOnLine(value, upTo: limit) else { return false }
      }
      append(members.isEmpty ? "}" : " }")
    case .string(let string): return append(quoted: string, upTo: limit)
    case .integer(let integer): append(String(integer))
    case .number(let text): append(text)
    case .boolean(let boolean): append(boolean ? "true" : "false")
    case .null: append("null")
    }
    return column <= limit
  }

  private mutating func breakLine(depth: Int) {
    bytes.append(.lineFeed)
    column = depth * indentation
    bytes.append(contentsOf: repeatElement(.space, count: column))
  }

  /// Adds text that is ASCII.
  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    column += text.utf8.count
  }

  /// Adds a string in quotes, unless it is too long for the line by far.
  private mutating func append(quoted string: String, upTo limit: Int) -> Bool {
    // A character has at most four bytes. Without this, each level around a very long string
    // would write it once in vain.
    if string.utf8.count / 4 > limit { return false }
    append(quoted: string)
    return column <= limit
  }

  private mutating func append(quoted string: String) {
    append("\"")
    var string = string
    string.withUTF8 { (text: UnsafeBufferPointer<UInt8>) in
      var offset = 0
      while offset < text.count {
        let end = text.offsetOfSpecialByte(from: offset)
        bytes.append(contentsOf: text[offset..<end])
        column += end - offset
        offset = end + 1
        if end < text.count { append(special: text[end]) }
      }
    }
    append("\"")
  }

  /// Adds a byte of a string that is perhaps to be escaped.
  private mutating func append(special byte: UInt8) {
    if byte < .space || byte == .quote || byte == .backslash {
      append(Self.escape(of: byte))
    } else {
      bytes.append(byte)
      if !byte.isUTF8Continuation { column += 1 }
    }
  }

  /// The escape of a quote, a backslash or a control character.
  static func escape(of byte: UInt8) -> String {
    switch byte {
    case .quote: return "\\\""
    case .backslash: return "\\\\"
    case .lineFeed: return "\\n"
    case .carriageReturn: return "\\r"
    case .tab: return "\\t"
    default:
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "\\u000\(digits)" : "\\u00\(digits)"
    }
  }
}

extension JSONOutput {
  fileprivate var isEmptyOrScalar: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .string, .integer, .number, .boolean, .null: true
    }
  }
}
