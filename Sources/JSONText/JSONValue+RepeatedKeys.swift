/// A member whose key an earlier member of the same object has already.
package struct JSONRepeatedKey: Sendable {
  package let member: JSONMember
  /// The first member of the object that has the key.
  package let first: JSONMember
}

extension JSONValue {
  /// The members of an object that repeat an earlier key, in order; nothing for any other value.
  ///
  /// Keys are compared decoded and scalar by scalar: `"a"` and `"\u0061"` are one key, but a letter
  /// with its accent composed and decomposed are two.
  ///
  /// - Complexity: O(number of members).
  package var repeatedKeys: [JSONRepeatedKey] {
    count <= Self.fewMembers ? repeatedKeysByPairs : repeatedKeysByHashing
  }

  /// Up to here, comparing every two keys is faster than a table.
  private static var fewMembers: Int { 16 }

  private var repeatedKeysByPairs: [JSONRepeatedKey] {
    var repeated: [JSONRepeatedKey] = []
    for member in members {
      let key = JSONDecodedKey(member: member)
      for earlier in members {
        if earlier.value.index == member.value.index { break }
        if JSONDecodedKey(member: earlier) == key {
          repeated.append(JSONRepeatedKey(member: member, first: earlier))
          break
        }
      }
    }
    return repeated
  }

  private var repeatedKeysByHashing: [JSONRepeatedKey] {
    var repeated: [JSONRepeatedKey] = []
    var seen: Set<JSONDecodedKey> = []
    seen.reserveCapacity(count)
    for member in members {
      let insertion = seen.insert(JSONDecodedKey(member: member))
      if !insertion.inserted {
        repeated.append(
          JSONRepeatedKey(member: member, first: insertion.memberAfterInsert.member))
      }
    }
    return repeated
  }
}

/// A key as its decoded bytes: `String` would hold canonically equivalent keys for equal.
private struct JSONDecodedKey: Hashable {
  let member: JSONMember

  static func == (left: JSONDecodedKey, right: JSONDecodedKey) -> Bool {
    let leftNode = left.member.keyValue.node
    let rightNode = right.member.keyValue.node
    if leftNode.kind == .plainString, rightNode.kind == .plainString,
      leftNode.extent != rightNode.extent
    {
      return false
    }
    return left.withDecodedBytes { (bytes: UnsafeBufferPointer<UInt8>) -> Bool in
      right.member.value.document.stringEquals(bytes, node: rightNode)
    }
  }

  func hash(into hasher: inout Hasher) {
    withDecodedBytes { (bytes: UnsafeBufferPointer<UInt8>) in
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }

  private func withDecodedBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let document = member.value.document
    let node = member.keyValue.node
    guard node.kind == .plainString else {
      var key = document.string(of: node)
      return key.withUTF8(body)
    }
    return document.bytes.withUnsafeBufferPointer {
      (text: UnsafeBufferPointer<UInt8>) -> Result in
      body(UnsafeBufferPointer(rebasing: text[node.contentRange]))
    }
  }
}
