/// The least weighted cost of the needed items when nothing may come before its prerequisites,
/// and stays may be filled at will: a minimum cut (Picard 1976), exact and integral.
///
/// Node (x, j) stands for "x is learned in stay j or later". The chain of an item's nodes is
/// cut at the stay that it gets; an unlimited arc (p, j) → (x, j) keeps x from coming before
/// its prerequisite p.
struct PrecedenceCut {
  /// An arc whose capacity follows from the weight of its stay.
  private struct CostArc {
    let arc: Int
    let stay: Int
    let cost: Int
  }

  private let windows: StayWindows
  /// For each item with more than one stay left: its first node less its first stay, less one.
  private var nodeOffset: [Int]
  private var network: FlowNetwork
  private var costArcs: [CostArc] = []
  private static let source = 0
  private static let sink = 1

  init(_ windows: StayWindows) {
    self.windows = windows
    let problem = windows.problem
    let movable = (0..<problem.itemCount).filter { (item: Int) -> Bool in
      windows.isNeeded(item) && windows.earliest[item] < windows.latest[item]
    }
    nodeOffset = Array(repeating: 0, count: problem.itemCount)
    var nodeCount = 2
    for item in movable {
      nodeOffset[item] = nodeCount - windows.earliest[item] - 1
      nodeCount += windows.latest[item] - windows.earliest[item]
    }
    network = FlowNetwork(nodeCount: nodeCount)
    for item in movable { addChain(item) }
    for item in movable {
      for needed in problem.required[item] { addPrecedence(needed, item) }
    }
    for item in movable {
      windows.forEachSupport(of: item) { (support: Int) -> Void in addPrecedence(support, item) }
    }
  }

  /// The stay of each needed item (−1 for the others) that together cost least at these weights.
  mutating func cheapestStays(weights: [Int], into stays: inout [Int]) {
    network.reset()
    for costArc in costArcs {
      network.setCapacity(of: costArc.arc, to: weights[costArc.stay] * costArc.cost)
    }
    _ = network.maximumFlow(from: Self.source, to: Self.sink)
    stays.removeAll(keepingCapacity: true)
    for item in windows.earliest.indices {
      guard windows.isNeeded(item) else {
        stays.append(-1)
        continue
      }
      var stay = windows.earliest[item]
      while stay < windows.latest[item], network.isOnSourceSide(nodeOffset[item] + stay + 1) {
        stay += 1
      }
      stays.append(stay)
    }
  }

  private mutating func addChain(_ item: Int) {
    let first = windows.earliest[item]
    let last = windows.latest[item]
    for stay in first...last {
      let cost = windows.problem.cost(item, stay)
      let arc = network.addArc(
        from: stay == first ? Self.source : nodeOffset[item] + stay,
        to: stay == last ? Self.sink : nodeOffset[item] + stay + 1,
        capacity: FlowNetwork.unlimited,
        // Who is not yet to be learned in a later stay has not been in an earlier one.
        reverse: stay == first || stay == last ? 0 : FlowNetwork.unlimited)
      if cost != CostTable.unavailable {
        costArcs.append(CostArc(arc: arc, stay: stay, cost: cost))
      }
    }
  }

  private mutating func addPrecedence(_ needed: Int, _ item: Int) {
    let first = max(windows.earliest[needed], windows.earliest[item]) + 1
    let last = min(windows.latest[needed], windows.latest[item])
    guard first <= last else { return }
    for stay in first...last {
      _ = network.addArc(
        from: nodeOffset[needed] + stay, to: nodeOffset[item] + stay,
        capacity: FlowNetwork.unlimited)
    }
  }
}
