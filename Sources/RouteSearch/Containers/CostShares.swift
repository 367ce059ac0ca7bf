/// Costs that several claims share: what one claim takes is no longer there for the next.
///
/// A claim is a choice of so many among several sets of items. Whoever settles it pays its
/// share, whichever sets are taken; the shares of an item add up to no more than its cost, so
/// that the sum of shares is a lower bound (cost partitioning: Katz and Domshlak 2008).
struct CostShares {
  /// What is left of each item's cost.
  var left: [Int]

  /// Takes the share of a choice of at least `count` among `sets`, and returns it.
  mutating func take(from sets: [[Int]], atLeast count: Int) -> Int {
    count == 1 ? takeOne(sets) : takeSeveral(sets, count)
  }

  /// One set is enough: the share is what the cheapest has left.
  ///
  /// It is taken from each set, the last item first; what two have in common pays for both.
  private mutating func takeOne(_ sets: [[Int]]) -> Int {
    var share = Int.max
    for items in sets { share = min(share, sum(items)) }
    guard share > 0, share < Int.max else { return 0 }
    var taken: [(item: Int, part: Int)] = []
    for items in sets {
      var missing = share
      for (item, part) in taken where items.contains(item) { missing -= part }
      for item in items.reversed() where missing > 0 && left[item] > 0 {
        let part = min(missing, left[item])
        left[item] -= part
        missing -= part
        taken.append((item, part))
      }
    }
    return share
  }

  /// Several are needed: what no two sets have in common adds up.
  ///
  /// The share is the sum of the smallest of those parts, and each set gives no more than the
  /// largest of these.
  private mutating func takeSeveral(_ sets: [[Int]], _ count: Int) -> Int {
    var uses: [Int: Int] = [:]
    for item in sets.joined() { uses[item, default: 0] += 1 }
    let own = sets.map { (items: [Int]) -> [Int] in
      items.filter { (item: Int) -> Bool in uses[item] == 1 }
    }
    let smallest = own.map(sum).sorted().prefix(count)
    let most = smallest.last ?? 0
    for items in own {
      var missing = most
      for item in items.reversed() where missing > 0 {
        let part = min(missing, left[item])
        left[item] -= part
        missing -= part
      }
    }
    return smallest.reduce(0, +)
  }

  private func sum(_ items: [Int]) -> Int {
    items.reduce(0) { (sum: Int, item: Int) -> Int in sum + left[item] }
  }
}
