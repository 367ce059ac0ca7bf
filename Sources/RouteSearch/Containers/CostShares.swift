/// Costs that several claims share: what one claim takes is no longer there for the next.
///
/// A claim is a choice of so many among several sets of items. Whoever settles it pays its
/// share, whichever sets are taken; the shares of an item add up to no more than its cost, so
/// that the sum of shares is a lower bound (cost partitioning: Katz and Domshlak 2008).
struct CostShares {
  /// What is left of each item's cost.
  var left: [Int]
  /// For each item, what the claim at hand has taken of it, or how many of its sets have it; 0
  /// between claims.
  private var tally: [Int]

  init(left: [Int]) {
    self.left = left
    tally = Array(repeating: 0, count: left.count)
  }

  /// Takes the share of a choice of at least `count` among `sets`, and returns it.
  mutating func take(from sets: NumberRows, atLeast count: Int) -> Int {
    let share = count == 1 ? takeOne(sets) : takeSeveral(sets, count)
    for item in sets.values { tally[item] = 0 }
    return share
  }

  /// One set is enough: the share is what the cheapest has left.
  ///
  /// It is taken from each set, the last item first; what two have in common pays for both.
  private mutating func takeOne(_ sets: NumberRows) -> Int {
    var share = Int.max
    for row in 0..<sets.count {
      var sum = 0
      for place in sets[row] { sum += left[sets.values[place]] }
      share = min(share, sum)
    }
    guard share > 0, share < Int.max else { return 0 }
    for row in 0..<sets.count {
      var missing = share
      for place in sets[row] { missing -= tally[sets.values[place]] }
      for place in sets[row].reversed() where missing > 0 {
        let item = sets.values[place]
        let part = min(missing, left[item])
        left[item] -= part
        missing -= part
        tally[item] += part
      }
    }
    return share
  }

  /// Several are needed: what no two sets have in common adds up.
  ///
  /// The share is the sum of the smallest of those parts, and each set gives no more than the
  /// largest of these.
  private mutating func takeSeveral(_ sets: NumberRows, _ count: Int) -> Int {
    for item in sets.values { tally[item] += 1 }
    var sums: [Int] = []
    for row in 0..<sets.count {
      var sum = 0
      for place in sets[row] where tally[sets.values[place]] == 1 {
        sum += left[sets.values[place]]
      }
      sums.append(sum)
    }
    sums.sort()
    let most = sums[count - 1]
    for row in 0..<sets.count {
      var missing = most
      for place in sets[row].reversed() where missing > 0 && tally[sets.values[place]] == 1 {
        let item = sets.values[place]
        let part = min(missing, left[item])
        left[item] -= part
        missing -= part
      }
    }
    return sums[..<count].reduce(0, +)
  }
}
