/// Rows of numbers in one array, written one after another and used again without new memory.
struct NumberRows {
  private(set) var values: [Int] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  func row(_ row: Int) -> ArraySlice<Int> { values[self[row]] }

  /// The places in `values` of a row.
  subscript(row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

  /// Adds a number to the row being written.
  mutating func append(_ number: Int) { values.append(number) }

  /// Adds the numbers of a row that was written before.
  mutating func append(row: Int) {
    for place in self[row] { values.append(values[place]) }
  }

  /// Puts the row being written in ascending order.
  mutating func sortRow() { values[(ends.last ?? 0)...].sort() }

  /// Ends the row being written; the next number begins another.
  mutating func endRow() { ends.append(values.count) }

  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
