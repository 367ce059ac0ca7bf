/// One value, or one key, on the tape of a document.
///
/// The tape lists the values in the order of the text. A container is followed by all that is
/// inside it, and each member of an object is its key followed by its value.
struct JSONNode {
  enum Kind: UInt8 {
    case object, array, plainString, escapedString, number, `true`, `false`, null
  }

  /// The offset of the first byte.
  var start: UInt32
  /// The number of elements or members of a container, the number of bytes of anything else.
  var extent: UInt32
  /// The index on the tape of whatever follows this value and all that is inside it.
  var next: UInt32
  var kind: Kind

  /// The bytes of a value that is not a container, with the quotes of a string.
  var range: Range<Int> { Int(start)..<Int(start) + Int(extent) }

  /// The bytes between the quotes of a string.
  var contentRange: Range<Int> { Int(start) + 1..<Int(start) + Int(extent) - 1 }
}
