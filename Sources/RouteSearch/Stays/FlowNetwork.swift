/// A network with capacities, and its maximum flow and minimum cut (Dinic 1970).
///
/// O(nodes² · arcs) at worst; near-linear on the shallow networks that it is used for.
struct FlowNetwork {
  /// Stands for a capacity that no cut may take; large, and small enough to add up.
  static let unlimited = Int.max >> 12

  private let nodeCount: Int
  private var heads: [Int] = []
  /// What each arc still lets through, and what it does before any flow is sent.
  private var capacities: [Int] = []
  private var capacitiesAtFirst: [Int] = []
  /// The arcs that leave each node, as a linked list; an arc's reverse is its number xor 1.
  private var firstArc: [Int]
  private var nextArc: [Int] = []
  private var level: [Int]
  private var cursor: [Int]
  private var queue: [Int] = []
  private var path: [Int] = []

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    firstArc = Array(repeating: -1, count: nodeCount)
    level = Array(repeating: -1, count: nodeCount)
    cursor = firstArc
  }

  /// Adds an arc and its reverse, and returns its number.
  mutating func addArc(from tail: Int, to head: Int, capacity: Int, reverse: Int = 0) -> Int {
    append(tail, head, capacity)
    append(head, tail, reverse)
    return heads.count - 2
  }

  /// Takes all flow back, and every capacity that was set.
  mutating func reset() {
    for arc in capacities.indices { capacities[arc] = capacitiesAtFirst[arc] }
  }

  /// Gives an arc another capacity until the next reset; only before any flow is sent.
  mutating func setCapacity(of arc: Int, to capacity: Int) { capacities[arc] = capacity }

  /// Widens an arc until the next reset; only before any flow is sent.
  mutating func addCapacity(to arc: Int, _ capacity: Int) { capacities[arc] += capacity }

  private mutating func append(_ tail: Int, _ head: Int, _ capacity: Int) {
    heads.append(head)
    capacities.append(capacity)
    capacitiesAtFirst.append(capacity)
    nextArc.append(firstArc[tail])
    firstArc[tail] = heads.count - 1
  }

  /// Sends all that it can and returns how much that was.
  mutating func maximumFlow(from source: Int, to sink: Int) -> Int {
    var total = 0
    while findLevels(source, sink) {
      for node in cursor.indices { cursor[node] = firstArc[node] }
      while true {
        let sent = augment(source, sink)
        if sent == 0 { break }
        total += sent
      }
    }
    return total
  }

  /// After the maximum flow: whether a node lies on the source's side of the minimum cut.
  func isOnSourceSide(_ node: Int) -> Bool { level[node] >= 0 }

  private mutating func findLevels(_ source: Int, _ sink: Int) -> Bool {
    for node in 0..<nodeCount { level[node] = -1 }
    level[source] = 0
    queue.removeAll(keepingCapacity: true)
    queue.append(source)
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      var arc = firstArc[node]
      while arc >= 0 {
        if capacities[arc] > 0, level[heads[arc]] < 0 {
          level[heads[arc]] = level[node] + 1
          queue.append(heads[arc])
        }
        arc = nextArc[arc]
      }
    }
    return level[sink] >= 0
  }

  /// Sends flow along one path of the level graph; 0 when there is none left.
  private mutating func augment(_ source: Int, _ sink: Int) -> Int {
    path.removeAll(keepingCapacity: true)
    var node = source
    while node != sink {
      let arc = cursor[node]
      if arc < 0 {
        // A dead end: nothing more goes through here in this phase.
        guard let last = path.popLast() else { return 0 }
        level[node] = -1
        node = heads[last ^ 1]
        cursor[node] = nextArc[last]
      } else if capacities[arc] > 0, level[heads[arc]] == level[node] + 1 {
        path.append(arc)
        node = heads[arc]
      } else {
        cursor[node] = nextArc[arc]
      }
    }
    var sent = Int.max
    for arc in path { sent = min(sent, capacities[arc]) }
    for arc in path {
      capacities[arc] -= sent
      capacities[arc ^ 1] += sent
    }
    return sent
  }
}
