/// The candidate that a mistyped word most likely means, or `nil` when none is near.
///
/// Near means a distance of at most a third of the longer word's length, in Unicode scalars. The
/// distance is Damerau–Levenshtein in its restricted form, optimal string alignment: insertions,
/// deletions, substitutions and swaps of neighbours, no part of the word edited twice. Of
/// candidates equally near, the first one wins.
///
/// - Complexity: O(candidates × word length × nearness), with candidates of other lengths skipped.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  var alignment = Alignment(of: word)
  var best: String?
  var bestDistance = Int.max
  for candidate in candidates {
    if let distance = alignment.distance(to: candidate, below: bestDistance) {
      best = candidate
      bestDistance = distance
      if distance == 0 { break }
    }
  }
  return best
}

/// The words that end a message about an unknown name: `; did you mean 'go'?`, or nothing.
package func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String {
  guard let candidate = nearest(to: word, among: candidates) else { return "" }
  return "; did you mean '\(candidate)'?"
}

/// Distances from one word, with memory that is used again for each candidate.
private struct Alignment {
  private let word: [Unicode.Scalar]
  private var candidate: [Unicode.Scalar] = []
  /// The last three rows of the table of distances between beginnings.
  private var beforePrevious: [Int]
  private var previous: [Int]
  private var current: [Int]

  init(of word: String) {
    self.word = Array(word.unicodeScalars)
    beforePrevious = Array(repeating: 0, count: self.word.count + 1)
    previous = beforePrevious
    current = beforePrevious
  }

  /// The distance, when it is near enough and less than `bound`.
  mutating func distance(to text: String, below bound: Int) -> Int? {
    // A scalar takes one to four bytes: most of the candidates need not even be decoded.
    let byteCount = text.utf8.count
    guard byteCount * 3 >= word.count * 2, byteCount <= (word.count * 3 / 2) * 4 else { return nil }
    candidate.removeAll(keepingCapacity: true)
    candidate.append(contentsOf: text.unicodeScalars)
    let most = min(max(word.count, candidate.count) / 3, bound - 1)
    guard abs(word.count - candidate.count) <= most else { return nil }
    // What both have at their beginnings and ends costs nothing, and ids have much in common.
    let start = zip(word, candidate).prefix { (pair: (Unicode.Scalar, Unicode.Scalar)) in
      pair.0 == pair.1
    }.count
    let same = zip(word[start...].reversed(), candidate[start...].reversed())
      .prefix { (pair: (Unicode.Scalar, Unicode.Scalar)) in pair.0 == pair.1 }.count
    return distance(
      between: start..<word.count - same, and: start..<candidate.count - same, atMost: most)
  }

  private mutating func distance(
    between columns: Range<Int>, and rows: Range<Int>, atMost most: Int
  ) -> Int? {
    for column in 0...columns.count { previous[column] = column }
    for row in rows {
      guard fillRow(row, of: rows, columns) <= most else { return nil }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[columns.count] <= most ? previous[columns.count] : nil
  }

  /// - Returns: the least distance of the row.
  private mutating func fillRow(_ row: Int, of rows: Range<Int>, _ columns: Range<Int>) -> Int {
    current[0] = row - rows.lowerBound + 1
    var leastOfRow = current[0]
    for (index, column) in columns.enumerated() {
      let isSame = word[column] == candidate[row]
      var least = min(
        previous[index] + (isSame ? 0 : 1), previous[index + 1] + 1, current[index] + 1)
      if row > rows.lowerBound, index > 0, word[column] == candidate[row - 1],
        word[column - 1] == candidate[row]
      {
        least = min(least, beforePrevious[index - 1] + 1)
      }
      current[index + 1] = least
      leastOfRow = min(leastOfRow, least)
    }
    return leastOfRow
  }
}
