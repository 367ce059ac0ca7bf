/// One search of Dijkstra's from one role: the least cost of each role that it has met.
///
/// Made for searches that meet few of many roles: a role that was not met takes four bytes.
struct PlainSearch {
  /// What a walk costs where nothing is learned.
  struct Cost: Comparable {
    let time: Int
    let moves: Int

    static let zero = Cost(time: 0, moves: 0)

    static func + (left: Self, right: Self) -> Self {
      Cost(time: left.time + right.time, moves: left.moves + right.moves)
    }

    static func < (left: Self, right: Self) -> Bool {
      left.time != right.time ? left.time < right.time : left.moves < right.moves
    }
  }

  private struct Label {
    let role: Int
    var cost: Cost
  }

  private struct Entry: Comparable {
    let cost: Cost
    let label: Int

    static func < (left: Self, right: Self) -> Bool {
      left.cost != right.cost ? left.cost < right.cost : left.label < right.label
    }
  }

  private var labels: [Label] = []
  /// The place of each role's label, and 1; 0 for a role that was not met.
  private var placeOfLabel: [UInt32]
  private var queue = PriorityQueue<Entry>()
  /// How many entries wait, outdated ones included.
  private(set) var waiting = 0

  init(from role: Int, roleCount: Int) {
    placeOfLabel = Array(repeating: 0, count: roleCount)
    reach(role, at: .zero)
  }

  /// No role that is still to be settled costs less; `nil` when there is none.
  var least: Cost? { queue.least?.cost }

  /// The least cost known of a role; `nil` when it was not met.
  func cost(of role: Int) -> Cost? {
    let place = placeOfLabel[role]
    return place == 0 ? nil : labels[Int(place) - 1].cost
  }

  mutating func reach(_ role: Int, at cost: Cost) {
    var label = Int(placeOfLabel[role]) - 1
    if label < 0 {
      label = labels.count
      labels.append(Label(role: role, cost: cost))
      placeOfLabel[role] = UInt32(truncatingIfNeeded: labels.count)
    } else {
      guard cost < labels[label].cost else { return }
      labels[label].cost = cost
    }
    queue.insert(Entry(cost: cost, label: label))
    waiting += 1
  }

  /// The next role whose cost is certain; `nil` where the queue only held an outdated entry.
  mutating func settleNext() -> (role: Int, cost: Cost)? {
    guard let entry = queue.popLeast() else { return nil }
    waiting -= 1
    let label = labels[entry.label]
    // Reached again at less cost, it has been settled by then.
    return label.cost == entry.cost ? (label.role, label.cost) : nil
  }
}
