/// A value of a document: a small cursor that is cheap to make and to copy.
package struct JSONValue: Sendable {
  package enum Kind: Hashable, Sendable {
    case object, array, string, number, boolean, null
  }

  package let document: JSONDocument
  /// Where the value stands on the tape.
  let index: Int

  var node: JSONNode { document.nodes[index] }

  package var kind: Kind {
    switch node.kind {
    case .object: .object
    case .array: .array
    case .plainString, .escapedString: .string
    case .number: .number
    case .true, .false: .boolean
    case .null: .null
    }
  }

  /// The offset of the first byte of the value in the text.
  package var offset: Int { node.start }

  /// The offset of the value or key that follows this value and all that is inside it; the
  /// length of the text where nothing does.
  package var offsetOfNext: Int {
    let next = index + node.size
    return next < document.nodes.count ? document.nodes[next].start : document.bytes.count
  }

  /// The place of the first byte of the value in the text.
  package var position: JSONPosition { document.position(atOffset: offset) }

  /// The number of elements of an array or of members of an object; zero for anything else.
  ///
  /// - Complexity: O(count).
  package var count: Int {
    let node = node
    guard node.isContainer else { return 0 }
    let nodes = document.nodes
    let lengthOfKey = node.kind == .object ? 1 : 0
    let end = index + node.size
    var count = 0
    var next = index + 1
    while next < end {
      next += lengthOfKey + nodes[next + lengthOfKey].size
      count += 1
    }
    return count
  }

  /// The text of a string, its escapes decoded; `nil` for anything else.
  package var string: String? {
    let node = node
    switch node.kind {
    case .plainString, .escapedString: return document.string(of: node)
    case .object, .array, .number, .true, .false, .null: return nil
    }
  }

  /// Calls `body` with the UTF-8 of the text of a string, its escapes decoded; `nil` for anything
  /// else.
  ///
  /// No `String` is made unless the value holds an escape.
  package func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let node = node
    switch node.kind {
    case .plainString, .escapedString: return document.withDecodedBytes(of: node, body)
    case .object, .array, .number, .true, .false, .null: return nil
    }
  }

  /// The number as it is written; `nil` for anything else.
  package var number: JSONNumber? {
    node.kind == .number ? JSONNumber(value: self) : nil
  }

  /// `true` or `false`; `nil` for anything else.
  package var boolean: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    case .object, .array, .plainString, .escapedString, .number, .null: nil
    }
  }

  package var isNull: Bool { node.kind == .null }

  /// Whether the value is a string and its decoded text is exactly this one.
  ///
  /// No `String` is made unless the value holds an escape.
  package func stringEquals(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { (other: UnsafeBufferPointer<UInt8>) -> Bool in
      document.stringEquals(other, node: node)
    }
  }

  /// Whether both are strings of the same document with the same text, scalar by scalar.
  ///
  /// Makes no `String` unless one of them holds an escape.
  package func hasSameText(as other: JSONValue) -> Bool {
    guard document === other.document, kind == .string, other.kind == .string else {
      return false
    }
    return document.stringsEqual(index, other.index)
  }
}
