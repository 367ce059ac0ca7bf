/// The keys that objects of one kind may have, or words of another kind, laid out so that one is found by its bytes alone.
package struct JSONKeyNames: Sendable {
  package let names: [String]
  /// The UTF-8 of all names, one after another.
  private let bytes: [UInt8]
  /// Where each name ends in `bytes`.
  private let ends: [Int]

  package init(_ names: [String]) {
    self.names = names
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for name in names {
      bytes += name.utf8
      ends.append(bytes.count)
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// The place of a name in `names`.
  package func index(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { (name: UnsafeBufferPointer<UInt8>) -> Int? in index(of: name) }
  }

  fileprivate func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) -> Int? in
      var start = 0
      for index in ends.indices {
        let end = ends[index]
        if end - start == name.count {
          var offset = 0
          while offset < name.count, bytes[start + offset] == name[offset] { offset += 1 }
          if offset == name.count { return index }
        }
        start = end
      }
      return nil
    }
  }
}

extension JSONValue {
  /// The place of a string among some names, scalar by scalar; `nil` for anything else.
  ///
  /// Makes no `String` unless it holds an escape.
  package func textIndex(in names: JSONKeyNames) -> Int? {
    let node = node
    guard node.kind == .plainString || node.kind == .escapedString else { return nil }
    return document.index(ofString: node, in: names)
  }
}

extension JSONDocument {
  fileprivate func index(ofString node: JSONNode, in names: JSONKeyNames) -> Int? {
    // Without a closure for all the strings that hold no escape.
    guard node.kind == .plainString else {
      return withDecodedBytes(of: node) { (text: UnsafeBufferPointer<UInt8>) -> Int? in
        names.index(of: text)
      }
    }
    return bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> Int? in
      names.index(of: UnsafeBufferPointer(rebasing: text[node.contentRange]))
    }
  }
}

extension JSONMembers {
  /// The next member, and the place of its key among some names, scalar by scalar.
  ///
  /// Makes no `String` unless the key holds an escape.
  package mutating func next(among names: JSONKeyNames) -> (member: JSONMember, key: Int?)? {
    let key = index
    guard let member = next() else { return nil }
    return (member, document.index(ofString: document.nodes[key], in: names))
  }
}

extension JSONMember {
  /// The place of the member's key among some names, scalar by scalar.
  ///
  /// Makes no `String` unless the key holds an escape.
  package func keyIndex(in names: JSONKeyNames) -> Int? {
    value.document.index(ofString: keyValue.node, in: names)
  }
}
