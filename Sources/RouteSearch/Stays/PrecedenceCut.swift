/// The least weighted cost of the needed items when nothing may come before its prerequisites,
/// and stays may be filled at will: a minimum cut (Picard 1976), exact and integral.
///
/// Node (x, j) stands for "x is learned in stay j or later". The chain of an item's nodes is
/// cut at the stay that it gets; an unlimited arc (p, j) → (x, j) keeps x from coming before
/// its prerequisite p.
struct PrecedenceCut {
  private let problem: StayProblem
  private let windows: StayWindows
  /// The items with more than one stay left; for each, its first node less its first stay.
  private var movable: [Int] = []
  private var nodeOffset: [Int]
  private var nodeCount = 2
  private static let source = 0
  private static let sink = 1

  init(_ windows: StayWindows) {
    problem = windows.problem
    self.windows = windows
    nodeOffset = Array(repeating: 0, count: windows.problem.itemCount)
    for item in 0..<problem.itemCount
    where windows.isNeeded(item) && windows.earliest[item] < windows.latest[item] {
      movable.append(item)
      nodeOffset[item] = nodeCount - windows.earliest[item] - 1
      nodeCount += windows.latest[item] - windows.earliest[item]
    }
  }

  /// The stay of each needed item (−1 for the others) that together cost least at these weights.
  func cheapestStays(weights: [Int]) -> [Int] {
    var network = FlowNetwork(nodeCount: nodeCount)
    for item in movable { addChain(item, weights, &network) }
    for item in movable {
      for needed in problem.required[item] { addPrecedence(needed, item, &network) }
    }
    for link in windows.supports { addPrecedence(link.support, link.owner, &network) }
    _ = network.maximumFlow(from: Self.source, to: Self.sink)
    return (0..<problem.itemCount).map { (item: Int) -> Int in
      guard windows.isNeeded(item) else { return -1 }
      var stay = windows.earliest[item]
      while stay < windows.latest[item], network.isOnSourceSide(nodeOffset[item] + stay + 1) {
        stay += 1
      }
      return stay
    }
  }

  private func addChain(_ item: Int, _ weights: [Int], _ network: inout FlowNetwork) {
    let first = windows.earliest[item]
    let last = windows.latest[item]
    for stay in first...last {
      let cost = problem.cost(item, stay)
      network.addArc(
        from: stay == first ? Self.source : nodeOffset[item] + stay,
        to: stay == last ? Self.sink : nodeOffset[item] + stay + 1,
        capacity: cost == CostTable.unavailable ? FlowNetwork.unlimited : weights[stay] * cost,
        // Who is not yet to be learned in a later stay has not been in an earlier one.
        reverse: stay == first || stay == last ? 0 : FlowNetwork.unlimited)
    }
  }

  private func addPrecedence(_ needed: Int, _ item: Int, _ network: inout FlowNetwork) {
    let first = max(windows.earliest[needed], windows.earliest[item]) + 1
    let last = min(windows.latest[needed], windows.latest[item])
    guard first <= last else { return }
    for stay in first...last {
      network.addArc(
        from: nodeOffset[needed] + stay, to: nodeOffset[item] + stay,
        capacity: FlowNetwork.unlimited)
    }
  }
}
