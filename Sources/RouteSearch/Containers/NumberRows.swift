/// Rows of numbers in one array, written one after another and used again without new memory.
struct NumberRows {
  private(set) var values: [Int] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// The places in `values` of a row.
  subscript(row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

  /// Adds a number to the row being written.
  mutating func append(_ number: Int) { values.append(number) }

  /// Ends the row being written; the next number begins another.
  mutating func endRow() { ends.append(values.count) }

  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
