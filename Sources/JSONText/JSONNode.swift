/// One value, or one key, on the tape of a document.
///
/// The tape lists the values in the order of the text. A container is followed by all that is
/// inside it, and each member of an object is its key followed by its value.
///
/// A node has eight bytes: half the time of reading a text once goes into memory that is touched
/// for the first time.
struct JSONNode {
  enum Kind: UInt8 {
    case object, array, plainString, escapedString, number, `true`, `false`, null
  }

  /// The length that offsets and extents have room for.
  static let longestText = 1 << extentBits - 1

  private static let extentBits = 29

  private let startBits: UInt32
  private var kindAndExtent: UInt32

  /// Makes a node from numbers that are no larger than ``longestText``.
  @inline(__always)
  init(_ kind: Kind, start: Int, extent: Int) {
    startBits = UInt32(truncatingIfNeeded: start)
    kindAndExtent =
      UInt32(kind.rawValue) << Self.extentBits | UInt32(truncatingIfNeeded: extent)
  }

  /// The offset of the first byte.
  var start: Int { Int(startBits) }

  /// The number of nodes inside a container, the number of bytes of anything else.
  var extent: Int {
    get { Int(kindAndExtent) & Self.longestText }
    set { self = JSONNode(kind, start: start, extent: newValue) }
  }

  var kind: Kind {
    // Every pattern of the three bits is a kind.
    Kind(rawValue: UInt8(truncatingIfNeeded: kindAndExtent >> Self.extentBits)) ?? .null
  }

  var isContainer: Bool { kind == .object || kind == .array }

  /// The number of nodes that the value takes, with all that is inside it.
  var size: Int { isContainer ? extent + 1 : 1 }

  /// The bytes of a value that is not a container, with the quotes of a string.
  var range: Range<Int> { start..<start + extent }

  /// The bytes between the quotes of a string.
  var contentRange: Range<Int> { start + 1..<start + extent - 1 }
}
