/// Which walks a search looks at, and how many answers it keeps.
struct WalkSelection {
  /// So many answers are kept, the best ones.
  let count: Int
  /// The role that each node stands for, where answers have to differ in their roles and no walk
  /// may come back to one; `nil` where walks may, and nothing but the cost counts.
  let roleOfNode: [Int]?
  /// The walk through these roles is not looked for.
  var leftOut: [Int] = []
  /// Whether a walk may come back to a node even where that cannot make it better.
  var allowsIdleWays = false

  /// The one best answer along any walk.
  static let best = WalkSelection(count: 1, roleOfNode: nil)
  /// Every walk there is.
  static let anywhere = WalkSelection(count: 1, roleOfNode: nil, allowsIdleWays: true)
}

/// What answers, and bounds on them, are put in order by.
struct WalkRank: Comparable {
  let cost: RouteCost
  /// The roles entered, the last one included; empty where nothing but the cost counts.
  ///
  /// Those of a prefix come before those of every walk that it begins, so that a prefix never has
  /// a greater rank than the answers it leads to.
  let roles: [Int]

  static func < (left: Self, right: Self) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    return left.roles.lexicographicallyPrecedes(right.roles)
  }
}
