extension JSONValue {
  /// The elements of an array, in order; nothing for any other value.
  package var elements: JSONElements {
    let node = node
    let end = node.kind == .array ? index + node.size : index + 1
    return JSONElements(document: document, index: index + 1, end: end)
  }

  /// The members of an object, in order; nothing for any other value.
  package var members: JSONMembers {
    let node = node
    let end = node.kind == .object ? index + node.size : index + 1
    return JSONMembers(document: document, index: index + 1, end: end)
  }
}

/// The elements of an array.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var index: Int
  let end: Int

  package mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    let value = JSONValue(document: document, index: index)
    index += document.nodes[index].size
    return value
  }
}

/// The members of an object.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var index: Int
  let end: Int

  package mutating func next() -> JSONMember? {
    guard index < end else { return nil }
    // A key stands alone on the tape, and its value right after it.
    let value = JSONValue(document: document, index: index + 1)
    index += 1 + document.nodes[index + 1].size
    return JSONMember(value: value)
  }
}

/// A key of an object and its value.
package struct JSONMember: Sendable {
  package let value: JSONValue

  /// The key, as a string value of its own.
  package var keyValue: JSONValue { JSONValue(document: value.document, index: value.index - 1) }

  /// The key, its escapes decoded.
  package var key: String { value.document.string(of: keyValue.node) }

  /// The offset of the opening quote of the key.
  package var keyOffset: Int { keyValue.offset }

  /// Whether the decoded key is exactly this text; makes no `String` unless the key has an escape.
  package func keyEquals(_ text: StaticString) -> Bool { keyValue.stringEquals(text) }
}
