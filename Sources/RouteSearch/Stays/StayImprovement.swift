/// Local search: better answers from an answer, by moving items between stays.
///
/// An item moves with whatever has to move with it: to an earlier stay with the prerequisites
/// that would come after it there, to a later one with the items that need it.
struct StayImprovement {
  private(set) var filling: StayFilling
  private let windows: StayWindows
  /// What was taken for the choices of each item, and for whose choices each item was taken.
  private let supports: AdjacencyList
  private let supported: AdjacencyList
  /// The needed items that have more than one stay.
  private let movable: [Int]
  /// Where the items came from that were moved and may have to go back.
  private var trail: [(item: Int, from: Int)] = []
  private var pending: [Int] = []
  private let mostStudy: Int

  private static let mostMovesForPairs = 1500

  /// - Parameters:
  ///   - filling: the answer to begin with.
  ///   - windows: what it may become.
  ///   - mostStudy: answers with more study are worse than all others, the more the worse.
  init(_ filling: StayFilling, _ windows: StayWindows, mostStudy: Int = .max) {
    self.mostStudy = mostStudy
    self.filling = filling
    self.windows = windows
    var links: [(Int, Int)] = []
    for item in 0..<windows.problem.itemCount where windows.isNeeded(item) {
      windows.forEachSupport(of: item) { (support: Int) -> Void in links.append((item, support)) }
    }
    supports = AdjacencyList(nodeCount: windows.problem.itemCount, arcs: links)
    supported = AdjacencyList(nodeCount: windows.problem.itemCount, arcCount: links.count) {
      (arc: Int) -> (Int, Int) in (links[arc].1, links[arc].0)
    }
    movable = filling.stays.indices.filter { (item: Int) -> Bool in
      filling.stays[item] >= 0 && windows.earliest[item] < windows.latest[item]
    }
  }

  /// Makes single moves for as long as one of them makes it better.
  mutating func run() {
    while improveOnce() {}
  }

  /// Makes moves, and pairs of moves, for as long as that makes it better.
  ///
  /// Quadratic in the number of moves, so that it leaves out the pairs where there are very many.
  mutating func runThoroughly() {
    let moveCount = movable.reduce(0) { (sum: Int, item: Int) -> Int in
      sum + windows.latest[item] - windows.earliest[item]
    }
    let triesPairs = moveCount <= Self.mostMovesForPairs
    repeat { run() } while triesPairs && improveByPair()
  }

  /// Shakes the answer and improves it again, so many times, and ends with the best that came up.
  ///
  /// Iterated local search (Lourenço, Martin and Stützle 2003), with random numbers from a fixed
  /// seed, so that the same answer always becomes the same one.
  mutating func runIterated(rounds: Int) {
    guard movable.count > 1 else { return }
    var random = RandomNumbers(seed: UInt64(movable.count))
    run()
    var best = filling
    var leastWorth = worth
    for _ in 0..<rounds {
      let current = filling
      let bar = worth
      shake(moves: 2 + random.number(below: 4), &random)
      run()
      // Now and then a worse one is kept, which leads out of a dead end.
      if worth > bar, random.number(below: 8) > 0 { filling = current }
      if worth < leastWorth {
        best = filling
        leastWorth = worth
      }
    }
    filling = best
  }

  private mutating func shake(moves: Int, _ random: inout RandomNumbers) {
    for _ in 0..<moves {
      let item = movable[random.number(below: movable.count)]
      let first = windows.earliest[item]
      let stay = first + random.number(below: windows.latest[item] - first + 1)
      guard stay != filling.stays[item] else { continue }
      if !move(item, to: stay) {
        while let last = trail.popLast() { _ = filling.place(last.item, in: last.from) }
      }
      trail.removeAll(keepingCapacity: true)
    }
  }

  private mutating func improveOnce() -> Bool {
    let bar = worth
    return forEachMove { (improvement: inout StayImprovement) -> Bool in improvement.worth < bar }
  }

  private mutating func improveByPair() -> Bool {
    let bar = worth
    return forEachMove { (half: inout StayImprovement) -> Bool in
      half.forEachMove { (improvement: inout StayImprovement) -> Bool in improvement.worth < bar }
    }
  }

  /// What answers are compared by: study beyond the limit first, then time, then study.
  private var worth: (Int, Int, Int) {
    (max(0, filling.study - mostStudy), filling.time, filling.study)
  }

  /// Makes each possible move in turn, and takes it back unless `isKept` says that it is good.
  private mutating func forEachMove(isKept: (inout StayImprovement) -> Bool) -> Bool {
    for item in movable {
      let from = filling.stays[item]
      for stay in windows.earliest[item]...windows.latest[item] where stay != from {
        let mark = trail.count
        if move(item, to: stay), isKept(&self) {
          trail.removeLast(trail.count - mark)
          return true
        }
        while trail.count > mark, let last = trail.popLast() {
          _ = filling.place(last.item, in: last.from)
        }
      }
    }
    return false
  }

  /// Moves an item, and what has to come along; false when something cannot.
  private mutating func move(_ item: Int, to stay: Int) -> Bool {
    let isEarlier = stay < filling.stays[item]
    pending.removeAll(keepingCapacity: true)
    pending.append(item)
    while let next = pending.popLast() {
      let origin = filling.stays[next]
      guard isEarlier ? origin > stay : origin < stay else { continue }
      guard windows.earliest[next] <= stay, stay <= windows.latest[next],
        filling.place(next, in: stay)
      else { return false }
      trail.append((next, origin))
      if isEarlier {
        pending += windows.problem.required[next]
        pending += supports[next]
      } else {
        for other in windows.problem.dependants[next] where filling.stays[other] >= 0 {
          pending.append(other)
        }
        pending += supported[next]
      }
    }
    return true
  }
}
