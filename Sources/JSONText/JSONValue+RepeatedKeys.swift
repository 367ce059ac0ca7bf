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
    guard node.kind == .object else { return [] }
    // On the tape itself, because this runs for every object of a graph at each start. Comparing
    // every two keys is faster than a table while the keys are few.
    var keys = InlineArray<16, Int>(repeating: 0)
    var repeated: [JSONRepeatedKey] = []
    var count = 0
    let nodes = document.nodes
    let end = index + node.size
    var key = index + 1
    while key < end {
      if count == keys.count { return repeatedKeysByHashing }
      for earlier in 0..<count where document.stringsEqual(keys[earlier], key) {
        repeated.append(
          JSONRepeatedKey(member: member(withKeyAt: key), first: member(withKeyAt: keys[earlier])))
        break
      }
      keys[count] = key
      count += 1
      key += 1 + nodes[key + 1].size
    }
    return repeated
  }

  private func member(withKeyAt key: Int) -> JSONMember {
    JSONMember(value: JSONValue(document: document, index: key + 1))
  }

  private var repeatedKeysByHashing: [JSONRepeatedKey] {
    var repeated: [JSONRepeatedKey] = []
    var seen: Set<JSONDecodedKey> = []
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
    left.member.value.document.stringsEqual(left.member.keyValue.index, right.member.keyValue.index)
  }

  func hash(into hasher: inout Hasher) {
    member.value.document.withDecodedBytes(of: member.keyValue.node) {
      (bytes: UnsafeBufferPointer<UInt8>) in
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }
}
