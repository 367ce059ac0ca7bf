/// The keys that objects of one kind may have, laid out so that one is found by its bytes alone.
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

extension JSONMember {
  /// The place of the member's key among some names, scalar by scalar.
  ///
  /// Makes no `String` unless the key holds an escape.
  package func keyIndex(in names: JSONKeyNames) -> Int? {
    value.document.withDecodedBytes(of: keyValue.node) {
      (key: UnsafeBufferPointer<UInt8>) -> Int? in names.index(of: key)
    }
  }
}
