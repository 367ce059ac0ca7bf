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
  /// Heeds prerequisites when it is there.
  private var cut: PrecedenceCut?
  /// How full the last relaxed answer makes the stays, and where it puts the items (empty where it
  /// does not heed prerequisites).
  private var filled: [Int]
  private var stays: [Int] = []
  /// The weights of the round at hand.
  private var weights: [Int]

  init(_ loads: StayLoads, heeding cut: PrecedenceCut? = nil) {
    self.loads = loads
    problem = loads.problem
    self.cut = cut
    filled = Array(repeating: 0, count: problem.stayCount)
    weights = filled
  }

  /// The greatest lower bound on total time that some rounds of subgradient steps find.
  ///
  /// Stops early once it exceeds `enough`; `weights` come back as the best ones found. `visit`
  /// gets the stays of each answer that heeds prerequisites.
  mutating func time(
    rounds: Int, enough: Int, weights best: inout [Int], _ visit: ([Int]) -> Void
  ) -> Int {
    var bound = Int.min
    for stay in best.indices { weights[stay] = best[stay] }
    var lastGain = 0
    for round in 0..<rounds where round - lastGain < Self.patience {
      var scaled = relax()
      if cut != nil { visit(stays) }
      for stay in weights.indices {
        scaled += (Self.unit - weights[stay]) * problem.tenures[stay]
      }
      let value = (scaled + Self.unit - 1) / Self.unit
      if value > bound {
        bound = value
        lastGain = round
        for stay in best.indices { best[stay] = weights[stay] }
        if bound > enough { break }
      }
      if !step(from: 0, most: Self.unit, round: round) { break }
    }
    return bound
  }

  /// A lower bound on study among the answers that take at most `time`; likewise.
  ///
  /// With prices pⱼ ≥ 0, none above p: H ≥ Σ least (1 + pⱼ)·cost − Σ pⱼ·Wⱼ − p·(time − ΣW),
  /// as the stays overflow their tenures by no more than time − ΣW in all.
  mutating func study(
    within time: Int, rounds: Int, enough: Int, prices best: inout [Int], _ visit: ([Int]) -> Void
  ) -> Int {
    var bound = Int.min
    for stay in best.indices { weights[stay] = best[stay] + Self.unit }
    var lastGain = 0
    for round in 0..<rounds where round - lastGain < Self.patience {
      var scaled = relax()
      if cut != nil { visit(stays) }
      var highest = 0
      for stay in weights.indices {
        let price = weights[stay] - Self.unit
        highest = max(highest, price)
        scaled -= price * problem.tenures[stay]
      }
      scaled -= highest * (time - problem.totalTenure)
      // Rounds up for negative sums too, as division truncates towards zero.
      let value = scaled > 0 ? (scaled + Self.unit - 1) / Self.unit : scaled / Self.unit
      if value > bound {
        bound = value
        lastGain = round
        for stay in best.indices { best[stay] = weights[stay] - Self.unit }
        if bound > enough { break }
      }
      if !step(from: Self.unit, most: 5 * Self.unit, round: round) { break }
    }
    return bound
  }

  /// The least weighted sum; `filled` and `stays` say how.
  private mutating func relax() -> Int {
    var sum = 0
    for stay in filled.indices {
      filled[stay] = loads.settled[stay]
      sum += weights[stay] * filled[stay]
    }
    cut?.cheapestStays(weights: weights, into: &stays)
    for load in loads.movable {
      let place =
        stays.isEmpty || load.item < 0
        ? cheapestPlace(of: load, weights)
        : (stay: stays[load.item], cost: problem.cost(load.item, stays[load.item]))
      sum += weights[place.stay] * place.cost
      filled[place.stay] += place.cost
    }
    return sum
  }

  private func cheapestPlace(
    of load: StayLoads.Load, _ weights: [Int]
  ) -> (stay: Int, cost: Int) {
    var least = Int.max
    var place = (stay: load.first, cost: load.least)
    var stay = load.first
    while stay <= load.last {
      let cost = load.item < 0 ? load.least : problem.cost(load.item, stay)
      if cost != CostTable.unavailable, weights[stay] * cost < least {
        least = weights[stay] * cost
        place = (stay, cost)
      }
      stay += 1
    }
    return place
  }

  /// One subgradient step within least…most: up where a stay overflows its tenure, down where it
  /// does not; false when nothing can move.
  private mutating func step(from least: Int, most: Int, round: Int) -> Bool {
    var largest = 0
    for stay in filled.indices {
      let slope = filled[stay] - problem.tenures[stay]
      let isStuck = slope > 0 ? weights[stay] == most : weights[stay] == least
      if !isStuck { largest = max(largest, abs(slope)) }
    }
    guard largest > 0 else { return false }
    let stride = max(1, 24 / (1 + round / 4))
    for stay in filled.indices {
      let slope = filled[stay] - problem.tenures[stay]
      var change = slope * stride / largest
      if change == 0, slope != 0 { change = slope.signum() }
      weights[stay] = min(most, max(least, weights[stay] + change))
    }
    return true
  }

  // MARK: Reduced-cost fixing

  /// Narrows the windows to the stays that an item can still have in an answer that takes at most
  /// `time`, and within it at most `study`, when it is known to cost at least the bound at these
  /// prices: every other stay would lift the bound above that. True when that is news.
  ///
  /// Prerequisites are not heeded here, so that the items' shares are independent.
  func fix(
    within time: Int, study: Int, prices: [Int], _ windows: inout StayWindows
  ) -> Bool {
    var room = study * Self.unit + (prices.max() ?? 0) * (time - problem.totalTenure)
    for (stay, price) in prices.enumerated() { room += price * problem.tenures[stay] }
    return fix(prices.map { (price: Int) -> Int in price + Self.unit }, room, &windows)
  }

  /// The same for answers that take at most `time`, at weights of the bound on time.
  func fix(within time: Int, weights: [Int], _ windows: inout StayWindows) -> Bool {
    var room = time * Self.unit
    for (stay, weight) in weights.enumerated() {
      room -= (Self.unit - weight) * problem.tenures[stay]
    }
    return fix(weights, room, &windows)
  }

  private func fix(_ weights: [Int], _ total: Int, _ windows: inout StayWindows) -> Bool {
    var room = total
    for stay in weights.indices { room -= weights[stay] * loads.settled[stay] }
    for load in loads.movable {
      let place = cheapestPlace(of: load, weights)
      room -= weights[place.stay] * place.cost
    }
    var isNews = false
    for load in loads.movable where load.item >= 0 {
      let place = cheapestPlace(of: load, weights)
      let most = room + weights[place.stay] * place.cost
      isNews =
        windows.narrow(load) { (stay: Int) -> Bool in
          let cost = problem.cost(load.item, stay)
          return cost != CostTable.unavailable && weights[stay] * cost <= most
        } || isNews
      if windows.isContradictory { break }
    }
    return isNews
  }
}
