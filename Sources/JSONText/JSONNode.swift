/// One value, or one key, on the tape of a document.
///
/// The tape lists the values in the order of the text. A container is followed by all that is
/// inside it, and each member of an object is its key followed by its value.
///
/// A node has only eight bytes, because a program that reads one text pays most for memory that
/// it touches for the first time.
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

  @inline(__always)
  var kind: Kind {
    // Spelled out, because `init(rawValue:)` is not inlined and this is read everywhere.
    switch kindAndExtent >> Self.extentBits {
    case 0: .object
    case 1: .array
    case 2: .plainString
    case 3: .escapedString
    case 4: .number
    case 5: .true
    case 6: .false
    default: .null
    }
  }

  var isContainer: Bool {
    // Objects and arrays are the first two kinds.
    kindAndExtent >> Self.extentBits <= UInt32(Kind.array.rawValue)
  }

  /// The number of nodes that the value takes, with all that is inside it.
  var size: Int { isContainer ? extent + 1 : 1 }

  /// The bytes of a value that is not a container, with the quotes of a string.
  var range: Range<Int> { start..<start + extent }

  /// The bytes between the quotes of a string.
  var contentRange: Range<Int> { start + 1..<start + extent - 1 }
}
