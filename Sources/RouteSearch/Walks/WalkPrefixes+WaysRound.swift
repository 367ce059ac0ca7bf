extension WalkPrefixes {
  /// Whether coming back to a node can be worth it.
  ///
  /// A way round that gains nothing which the node itself does not offer as cheaply can be cut
  /// out. So each way round has to acquire a competency of its own that costs less somewhere on it
  /// than at the node, and that was not required before the way began, as it was held then.
  func isWorthRevisiting(_ node: Int, from index: Int) -> Bool {
    let ways = waysRound(backTo: node, from: index)
    var assignment = DistinctChoice(choosers: ways.count)
    for way in ways {
      // More than there are ways round are never needed to give each its own.
      let gains = gains(of: way, over: node, atMost: ways.count)
      guard assignment.add(gains) else { return false }
    }
    return true
  }

  /// The nodes between one visit and the next, and what was required at the earlier one.
  private struct WayRound {
    var nodes: [Int]
    var required: BitSet
  }

  /// The ways round that a walk will have made when it comes back to a node, the last one first.
  private func waysRound(backTo node: Int, from index: Int) -> [WayRound] {
    var ways: [WayRound] = []
    var between: [Int] = []
    var label = index
    while label >= 0 {
      if labels[label].node == node {
        ways.append(WayRound(nodes: between, required: labels[label].required))
        between = []
      } else {
        between.append(labels[label].node)
      }
      label = labels[label].parent
    }
    return ways
  }

  private func gains(of way: WayRound, over node: Int, atMost limit: Int) -> [Int] {
    var gains: [Int] = []
    for competency in 0..<problem.competencyCount where !way.required.contains(competency) {
      let cost = problem.costs[node, competency]
      let isCheaper = way.nodes.contains { (other: Int) -> Bool in
        problem.costs[other, competency] < cost
      }
      guard isCheaper else { continue }
      gains.append(competency)
      if gains.count == limit { break }
    }
    return gains
  }
}

/// Gives each of several choosers a thing of its own, as long as that can be done.
///
/// Augmenting paths, as in Kuhn's method for bipartite matching.
private struct DistinctChoice {
  private var offers: [[Int]] = []
  private var chooserOfThing: [Int: Int] = [:]

  init(choosers: Int) { offers.reserveCapacity(choosers) }

  /// Adds a chooser with the things it can take; false when not each can have its own.
  mutating func add(_ things: [Int]) -> Bool {
    offers.append(things)
    var tried: Set<Int> = []
    return place(offers.count - 1, &tried)
  }

  private mutating func place(_ chooser: Int, _ tried: inout Set<Int>) -> Bool {
    for thing in offers[chooser] where tried.insert(thing).inserted {
      guard let other = chooserOfThing[thing] else {
        chooserOfThing[thing] = chooser
        return true
      }
      if place(other, &tried) {
        chooserOfThing[thing] = chooser
        return true
      }
    }
    return false
  }
}
