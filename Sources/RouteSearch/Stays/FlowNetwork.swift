/// A network with capacities, and its maximum flow and minimum cut (Dinic 1970).
///
/// O(nodes² · arcs) at worst; near-linear on the shallow networks that it is used for. The arcs that
/// leave a node lie side by side, each with the place of its reverse.
struct FlowNetwork {
  struct Arc {
    let tail: Int
    let head: Int
    let capacity: Int
    /// The capacity from head to tail.
    var reverse = 0
  }

  /// Stands for a capacity that no cut may take; large, and small enough to add up.
  static let unlimited = Int.max >> 12

  private let nodeCount: Int
  /// Where the arcs of each node begin, and where the last one's end.
  private let firstPlaces: [Int32]
  /// Where each arc that was given lies.
  private let places: [Int32]
  /// For each place, the node that its arc leads to, and the place of the arc back.
  private let heads: [Int32]
  private let twins: [Int32]
  /// What each place still lets through, and what it does before any flow is sent.
  private var capacities: [Int]
  private let capacitiesAtFirst: [Int]
  private var levels: [Int32]
  /// For each node, the first of its places that may still let something through.
  private var cursors: [Int32]
  private var queue: [Int32]
  private var path: [Int32]

  /// - Parameters:
  ///   - nodeCount: the nodes are numbered from 0.
  ///   - arcs: between them; an arc is known by its place in this list.
  init(nodeCount: Int, arcs: [Arc]) {
    self.nodeCount = nodeCount
    var firstPlaces = Array(repeating: Int32(0), count: nodeCount + 1)
    for arc in arcs {
      firstPlaces[arc.tail + 1] += 1
      firstPlaces[arc.head + 1] += 1
    }
    for node in 0..<nodeCount { firstPlaces[node + 1] += firstPlaces[node] }
    var free = firstPlaces
    var places: [Int32] = []
    places.reserveCapacity(arcs.count)
    var heads = Array(repeating: Int32(0), count: arcs.count * 2)
    var twins = heads
    var capacities = Array(repeating: 0, count: arcs.count * 2)
    for arc in arcs {
      let place = free[arc.tail]
      free[arc.tail] += 1
      let twin = free[arc.head]
      free[arc.head] += 1
      places.append(place)
      heads[Int(place)] = Int32(arc.head)
      heads[Int(twin)] = Int32(arc.tail)
      twins[Int(place)] = twin
      twins[Int(twin)] = place
      capacities[Int(place)] = arc.capacity
      capacities[Int(twin)] = arc.reverse
    }
    self.firstPlaces = firstPlaces
    self.places = places
    self.heads = heads
    self.twins = twins
    self.capacities = capacities
    capacitiesAtFirst = capacities
    levels = Array(repeating: -1, count: nodeCount)
    cursors = Array(repeating: 0, count: nodeCount)
    queue = cursors
    path = cursors
  }

  /// Takes all flow back, and every capacity that was set.
  mutating func reset() {
    for place in capacities.indices { capacities[place] = capacitiesAtFirst[place] }
  }

  /// Gives an arc another capacity until the next reset; only before any flow is sent.
  mutating func setCapacity(of arc: Int, to capacity: Int) {
    capacities[Int(places[arc])] = capacity
  }

  /// Widens an arc until the next reset; only before any flow is sent.
  mutating func addCapacity(to arc: Int, _ capacity: Int) {
    capacities[Int(places[arc])] += capacity
  }

  /// Sends all that it can and returns how much that was.
  mutating func maximumFlow(from source: Int, to sink: Int) -> Int {
    var total = 0
    while findLevels(source, sink) { total += sendThroughLevels(source, sink) }
    return total
  }

  /// After the maximum flow: whether a node lies on the source's side of the minimum cut.
  func isOnSourceSide(_ node: Int) -> Bool { levels[node] >= 0 }

  /// The distances from the source, up to that of the sink; false when the sink is out of reach,
  /// and then exactly the nodes within reach have one.
  private mutating func findLevels(_ source: Int, _ sink: Int) -> Bool {
    for node in 0..<nodeCount { levels[node] = -1 }
    levels[source] = 0
    queue[0] = Int32(source)
    var next = 0
    var end = 1
    while next < end {
      let node = Int(queue[next])
      next += 1
      let level = levels[node] + 1
      var place = Int(firstPlaces[node])
      let last = Int(firstPlaces[node + 1])
      while place < last {
        let head = Int(heads[place])
        if levels[head] < 0, capacities[place] > 0 {
          levels[head] = level
          // What is further away than the sink lies on no shortest path.
          if head == sink { return true }
          queue[end] = Int32(head)
          end += 1
        }
        place += 1
      }
    }
    return false
  }

  /// Sends flow along shortest paths until each of them is full somewhere; returns how much.
  private mutating func sendThroughLevels(_ source: Int, _ sink: Int) -> Int {
    for node in 0..<nodeCount { cursors[node] = firstPlaces[node] }
    var total = 0
    var length = 0
    var node = source
    while true {
      if node == sink {
        total += send(along: length)
        // The next path shares this one up to the first arc that is full now.
        length = firstFullArc(of: length)
        node = Int(heads[Int(twins[Int(path[length])])])
        continue
      }
      var place = Int(cursors[node])
      let last = Int(firstPlaces[node + 1])
      let level = levels[node] + 1
      while place < last, capacities[place] == 0 || levels[Int(heads[place])] != level {
        place += 1
      }
      cursors[node] = Int32(place)
      if place < last {
        path[length] = Int32(place)
        length += 1
        node = Int(heads[place])
      } else {
        // A dead end: nothing more goes through here at these levels.
        guard length > 0 else { return total }
        levels[node] = -1
        length -= 1
        node = Int(heads[Int(twins[Int(path[length])])])
      }
    }
  }

  private mutating func send(along length: Int) -> Int {
    var sent = Int.max
    for step in 0..<length { sent = min(sent, capacities[Int(path[step])]) }
    for step in 0..<length {
      let place = Int(path[step])
      capacities[place] -= sent
      capacities[Int(twins[place])] += sent
    }
    return sent
  }

  private func firstFullArc(of length: Int) -> Int {
    var step = 0
    while capacities[Int(path[step])] > 0 { step += 1 }
    return step
  }
}
