/// A byte of one of the files that are read together.
struct Place: Hashable, Comparable {
  /// The file's number in the order in which the files are given.
  let file: Int32
  let offset: UInt32

  init(file: Int, offset: Int) {
    self.file = Int32(truncatingIfNeeded: file)
    self.offset = UInt32(clamping: offset)
  }

  /// After every other place.
  static let last = Place(file: Int(Int32.max), offset: Int(UInt32.max))

  static func < (left: Place, right: Place) -> Bool {
    (left.file, left.offset) < (right.file, right.offset)
  }
}
