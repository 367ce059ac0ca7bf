/// A set of small numbers, from 0 up to a capacity that is fixed when it is made.
package struct BitSet: Hashable, Sendable {
  private(set) var words: [UInt64]

  /// The empty set, with room for 0 ..< capacity.
  package init(capacity: Int) { words = Array(repeating: 0, count: (capacity + 63) / 64) }

  /// Every number of 0 ..< capacity.
  init(allBelow capacity: Int) {
    words = Array(repeating: ~0, count: (capacity + 63) / 64)
    if capacity % 64 != 0 { words[words.count - 1] = (1 << UInt64(capacity % 64)) - 1 }
  }

  var isEmpty: Bool { words.allSatisfy { (word: UInt64) -> Bool in word == 0 } }

  package func contains(_ member: Int) -> Bool {
    words[member >> 6] & (1 << UInt64(member & 63)) != 0
  }

  package mutating func insert(_ member: Int) { words[member >> 6] |= 1 << UInt64(member & 63) }

  mutating func formUnion(_ other: BitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: BitSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  func contains(allOf members: ArraySlice<Int>) -> Bool {
    for member in members where !contains(member) { return false }
    return true
  }

  mutating func insert(allOf members: ArraySlice<Int>) {
    for member in members { insert(member) }
  }

  func isSuperset(of other: BitSet) -> Bool {
    for index in words.indices where other.words[index] & ~words[index] != 0 { return false }
    return true
  }

  /// One product a word instead of the hasher's many steps: sets can have hundreds of words.
  package func hash(into hasher: inout Hasher) {
    var digest: UInt64 = 0
    for word in words {
      digest = (digest ^ word) &* 0x9E37_79B9_7F4A_7C15
      digest ^= digest >> 32
    }
    hasher.combine(digest)
  }

  /// Calls `body` with each member, the smallest first.
  @inline(__always)
  package func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Calls `body` with each member that `other` lacks, the smallest first.
  @inline(__always)
  func forEach(notIn other: BitSet, _ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word & ~other.words[index]
      while rest != 0 {
        body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
