/// Lower bounds on time, and on study within a given time, by Lagrangian relaxation
/// (Geoffrion 1974).
///
/// With a weight λⱼ from 0 to 1 for each stay, max(Wⱼ, Hⱼ) ≥ (1 − λⱼ)·Wⱼ + λⱼ·Hⱼ. The least of
/// Σ λⱼ·Hⱼ is a minimum cut where prerequisites are heeded, and falls apart into one least per
/// load where they are not. Weights are whole 64ths, so that the sums are exact; only the last
/// division rounds, up, as minutes are whole.
struct LagrangianBound {
  static let unit = 64
  /// So many rounds without a gain end the steps.
  private static let patience = 6

  private let loads: StayLoads
  private let problem: StayProblem
  private let totalTenure: Int
  /// Heeds prerequisites when it is there.
  private let cut: PrecedenceCut?

  init(_ loads: StayLoads, heeding cut: PrecedenceCut? = nil) {
    self.loads = loads
    problem = loads.problem
    totalTenure = problem.tenures.reduce(0, +)
    self.cut = cut
  }

  /// The greatest lower bound on total time that some rounds of subgradient steps find.
  ///
  /// Stops early once it exceeds `enough`; `weights` come back as the best ones found.
  func time(
    rounds: Int, enough: Int, weights best: inout [Int], _ visit: ([Int]) -> Void
  ) -> Int {
    var bound = Int.min
    var weights = best
    var lastGain = 0
    for round in 0..<rounds where round - lastGain < Self.patience {
      let (sum, filled, stays) = relaxed(weights)
      visit(stays)
      var scaled = sum
      for (stay, weight) in weights.enumerated() {
        scaled += (Self.unit - weight) * problem.tenures[stay]
      }
      let value = (scaled + Self.unit - 1) / Self.unit
      if value > bound {
        bound = value
        lastGain = round
        best = weights
        if bound > enough { break }
      }
      if !step(&weights, filled, most: Self.unit, round: round) { break }
    }
    return bound
  }

  /// A lower bound on study among the answers that take at most `time`; likewise.
  ///
  /// With prices pⱼ ≥ 0, none above p: H ≥ Σ least (1 + pⱼ)·cost − Σ pⱼ·Wⱼ − p·(time − ΣW),
  /// as the stays overflow their tenures by no more than time − ΣW in all.
  func study(
    within time: Int, rounds: Int, enough: Int, prices best: inout [Int], _ visit: ([Int]) -> Void
  ) -> Int {
    var prices = best
    var bound = Int.min
    var lastGain = 0
    for round in 0..<rounds where round - lastGain < Self.patience {
      let weights = prices.map { (price: Int) -> Int in price + Self.unit }
      let (sum, filled, stays) = relaxed(weights)
      visit(stays)
      var scaled = sum - (prices.max() ?? 0) * (time - totalTenure)
      for (stay, price) in prices.enumerated() { scaled -= price * problem.tenures[stay] }
      // Rounds up for negative sums too, as division truncates towards zero.
      let value = scaled > 0 ? (scaled + Self.unit - 1) / Self.unit : scaled / Self.unit
      if value > bound {
        bound = value
        lastGain = round
        best = prices
        if bound > enough { break }
      }
      if !step(&prices, filled, most: 4 * Self.unit, round: round) { break }
    }
    return bound
  }

  /// The stays that an item can still have in an answer that takes at most `time`, and within it
  /// at most `study`, when it is known to cost at least the bound at these prices: every other
  /// stay would lift the bound above that (reduced-cost fixing).
  ///
  /// Prerequisites are not heeded here, so that the items' shares are independent.
  func fixing(within time: Int, study: Int, prices: [Int]) -> [(item: Int, first: Int, last: Int)] {
    let weights = prices.map { (price: Int) -> Int in price + Self.unit }
    var room = study * Self.unit + (prices.max() ?? 0) * (time - totalTenure)
    for (stay, price) in prices.enumerated() { room += price * problem.tenures[stay] }
    return fixing(weights, room)
  }

  /// The same for answers that take at most `time`, at weights of the bound on time.
  func fixing(within time: Int, weights: [Int]) -> [(item: Int, first: Int, last: Int)] {
    var room = time * Self.unit
    for (stay, weight) in weights.enumerated() {
      room -= (Self.unit - weight) * problem.tenures[stay]
    }
    return fixing(weights, room)
  }

  private func fixing(_ weights: [Int], _ total: Int) -> [(item: Int, first: Int, last: Int)] {
    let shares = loads.loads.map { (load: StayLoads.Load) -> Int in
      let place = cheapestPlace(of: load, weights)
      return weights[place.stay] * place.cost
    }
    let room = total - shares.reduce(0, +)
    var narrowed: [(item: Int, first: Int, last: Int)] = []
    for (load, share) in zip(loads.loads, shares) where load.item >= 0 && load.first < load.last {
      func isOpen(_ stay: Int) -> Bool {
        let cost = problem.cost(load.item, stay)
        return cost != CostTable.unavailable && weights[stay] * cost - share <= room
      }
      var first = load.first
      var last = load.last
      while first <= last, !isOpen(first) { first += 1 }
      while first <= last, !isOpen(last) { last -= 1 }
      if first != load.first || last != load.last { narrowed.append((load.item, first, last)) }
    }
    return narrowed
  }

  /// The least weighted sum, how full that makes the stays, and where it puts the items (empty
  /// where it does not heed prerequisites).
  private func relaxed(_ weights: [Int]) -> (sum: Int, filled: [Int], stays: [Int]) {
    var sum = 0
    var filled = Array(repeating: 0, count: problem.stayCount)
    let stays = cut?.cheapestStays(weights: weights) ?? []
    for load in loads.loads {
      let place =
        stays.isEmpty || load.item < 0
        ? cheapestPlace(of: load, weights)
        : (stay: stays[load.item], cost: problem.cost(load.item, stays[load.item]))
      sum += weights[place.stay] * place.cost
      filled[place.stay] += place.cost
    }
    return (sum, filled, stays)
  }

  private func cheapestPlace(
    of load: StayLoads.Load, _ weights: [Int]
  ) -> (stay: Int, cost: Int) {
    var least = Int.max
    var place = (stay: load.first, cost: load.least)
    for stay in load.first...load.last {
      let cost = load.item < 0 ? load.least : problem.cost(load.item, stay)
      guard cost != CostTable.unavailable else { continue }
      if weights[stay] * cost < least {
        least = weights[stay] * cost
        place = (stay, cost)
      }
    }
    return place
  }

  /// One subgradient step: up where a stay overflows its tenure, down where it does not.
  private func step(_ weights: inout [Int], _ filled: [Int], most: Int, round: Int) -> Bool {
    var largest = 0
    for (stay, fill) in filled.enumerated() {
      let slope = fill - problem.tenures[stay]
      let isStuck = slope > 0 ? weights[stay] == most : weights[stay] == 0
      if !isStuck { largest = max(largest, abs(slope)) }
    }
    guard largest > 0 else { return false }
    let stride = max(1, 24 / (1 + round / 4))
    for (stay, fill) in filled.enumerated() {
      let slope = fill - problem.tenures[stay]
      var change = slope * stride / largest
      if change == 0, slope != 0 { change = slope.signum() }
      weights[stay] = min(most, max(0, weights[stay] + change))
    }
    return true
  }
}
