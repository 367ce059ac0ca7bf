/// Many short lists in two arrays: for each of so many keys, the values given for it, in order.
struct GroupedLists {
  private let starts: [Int]
  private let values: [Int]

  /// - Complexity: O(keys + pairs).
  init(keyCount: Int, pairs: [(key: Int, value: Int)]) {
    var starts = Array(repeating: 0, count: keyCount + 1)
    for pair in pairs { starts[pair.key + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var next = starts
    var values = Array(repeating: 0, count: pairs.count)
    for pair in pairs {
      values[next[pair.key]] = pair.value
      next[pair.key] += 1
    }
    self.starts = starts
    self.values = values
  }

  subscript(key: Int) -> ArraySlice<Int> { values[starts[key]..<starts[key + 1]] }
}
