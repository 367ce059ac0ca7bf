/// The least weighted cost of the needed items when nothing may come before its prerequisites,
/// and stays may be filled at will: a minimum cut (Picard 1976), exact and integral.
///
/// With choices relaxed, it also decides which optional items are worth taking: their last stay
/// stands for "never", and costs what the choices that they leave unmet ask for.
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

  /// An arc that also costs so many times the multiplier of a choice.
  private struct Penalty {
    let arc: Int
    let choice: Int
    let count: Int
  }

  private let windows: StayWindows
  let choices: RelaxedChoices?
  /// For each item with more than one stay left: its first node less its first stay, less one.
  private var nodeOffset: [Int]
  private var network: FlowNetwork
  private var costArcs: [CostArc] = []
  private var penalties: [Penalty] = []
  /// The first arc of each item's chain; the others follow.
  private var firstArc: [Int]
  private static let source = 0
  private static let sink = 1

  init(_ windows: StayWindows, relaxing choices: RelaxedChoices? = nil) {
    self.windows = windows
    self.choices = choices
    let problem = windows.problem
    var movable = (0..<problem.itemCount).filter { (item: Int) -> Bool in
      windows.isNeeded(item) && windows.earliest[item] < windows.latest[item]
    }
    movable += choices?.optional ?? []
    firstArc = Array(repeating: -1, count: problem.itemCount)
    nodeOffset = Array(repeating: 0, count: problem.itemCount)
    var nodeCount = 2
    for item in movable {
      nodeOffset[item] = nodeCount - windows.earliest[item] - 1
      nodeCount += windows.latest[item] - windows.earliest[item]
    }
    var arcs: [FlowNetwork.Arc] = []
    network = FlowNetwork(nodeCount: 0, arcs: [])
    for item in movable { addChain(item, &arcs) }
    for item in movable {
      for needed in problem.required[item] { addPrecedence(needed, item, &arcs) }
    }
    for item in movable {
      windows.forEachSupport(of: item) { (support: Int) -> Void in
        addPrecedence(support, item, &arcs)
      }
    }
    network = FlowNetwork(nodeCount: nodeCount, arcs: arcs)
    if let choices { addPenalties(choices) }
  }

  private mutating func addPenalties(_ choices: RelaxedChoices) {
    for (index, choice) in choices.choices.enumerated() {
      for place in choices.items[index] {
        let item = choices.items.values[place]
        addPenalty(item, from: choice.deadline + 1, to: windows.latest[item], index, 1)
      }
      if choice.owner >= 0 {
        addPenalty(
          choice.owner, from: windows.earliest[choice.owner], to: windows.problem.stayCount - 1,
          index, choice.missing)
      }
    }
  }

  private mutating func addPenalty(
    _ item: Int, from first: Int, to last: Int, _ choice: Int, _ count: Int
  ) {
    // What has only one stay left is counted where the choices are.
    guard firstArc[item] >= 0 else { return }
    var stay = max(first, windows.earliest[item])
    while stay <= last {
      if isOffered(item, stay) {
        let arc = firstArc[item] + stay - windows.earliest[item]
        penalties.append(Penalty(arc: arc, choice: choice, count: count))
      }
      stay += 1
    }
  }

  /// Whether an item can be had in a stay, or never, which is offered to optional ones.
  private func isOffered(_ item: Int, _ stay: Int) -> Bool {
    stay == windows.problem.stayCount || windows.problem.cost(item, stay) != CostTable.unavailable
  }

  /// The stay of each item (−1 for those that are not had) that together cost least at these
  /// weights and, where choices are relaxed, multipliers.
  mutating func cheapestStays(
    weights: [Int], multipliers: [Int] = [], into stays: inout [Int]
  ) {
    network.reset()
    for costArc in costArcs {
      network.setCapacity(of: costArc.arc, to: weights[costArc.stay] * costArc.cost)
    }
    for penalty in penalties {
      network.addCapacity(to: penalty.arc, penalty.count * multipliers[penalty.choice])
    }
    _ = network.maximumFlow(from: Self.source, to: Self.sink)
    stays.removeAll(keepingCapacity: true)
    for item in windows.earliest.indices {
      guard windows.isNeeded(item) || firstArc[item] >= 0 else {
        stays.append(-1)
        continue
      }
      var stay = windows.earliest[item]
      while stay < windows.latest[item], network.isOnSourceSide(nodeOffset[item] + stay + 1) {
        stay += 1
      }
      stays.append(stay == windows.problem.stayCount ? -1 : stay)
    }
  }

  private mutating func addChain(_ item: Int, _ arcs: inout [FlowNetwork.Arc]) {
    let first = windows.earliest[item]
    let last = windows.latest[item]
    firstArc[item] = arcs.count
    for stay in first...last {
      let isNever = stay == windows.problem.stayCount
      let cost = isNever ? 0 : windows.problem.cost(item, stay)
      if !isNever, cost != CostTable.unavailable {
        costArcs.append(CostArc(arc: arcs.count, stay: stay, cost: cost))
      }
      arcs.append(
        FlowNetwork.Arc(
          tail: stay == first ? Self.source : nodeOffset[item] + stay,
          head: stay == last ? Self.sink : nodeOffset[item] + stay + 1,
          capacity: isNever ? 0 : FlowNetwork.unlimited,
          // Who is not yet to be learned in a later stay has not been in an earlier one.
          reverse: stay == first || stay == last ? 0 : FlowNetwork.unlimited))
    }
  }

  private func addPrecedence(_ needed: Int, _ item: Int, _ arcs: inout [FlowNetwork.Arc]) {
    let first = max(windows.earliest[needed], windows.earliest[item]) + 1
    let last = min(windows.latest[needed], windows.latest[item])
    guard first <= last else { return }
    for stay in first...last {
      arcs.append(
        FlowNetwork.Arc(
          tail: nodeOffset[needed] + stay, head: nodeOffset[item] + stay,
          capacity: FlowNetwork.unlimited))
    }
  }
}
