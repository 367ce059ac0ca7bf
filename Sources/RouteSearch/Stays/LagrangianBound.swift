/// Lower bounds on time, and on study within a given time, by Lagrangian relaxation
/// (Geoffrion 1974).
///
/// With a weight λⱼ from 0 to 1 for each stay, max(Wⱼ, Hⱼ) ≥ (1 − λⱼ)·Wⱼ + λⱼ·Hⱼ, and the least
/// of Σ λⱼ·Hⱼ falls apart into one least per load. Weights are whole 64ths, so that the sums are
/// exact; only the last division rounds, up, as minutes are whole.
struct LagrangianBound {
  private static let unit = 64

  let loads: StayLoads
  private let problem: StayProblem
  private let totalTenure: Int

  init(_ loads: StayLoads) {
    self.loads = loads
    problem = loads.problem
    totalTenure = problem.tenures.reduce(0, +)
  }

  /// The greatest lower bound on total time that some rounds of subgradient steps find.
  ///
  /// Stops early once it exceeds `enough`; `weights` come back as the best ones found.
  func time(rounds: Int, enough: Int, weights best: inout [Int]) -> Int {
    var bound = Int.min
    var weights = best
    for round in 0..<rounds {
      let (sum, filled) = relaxed(weights)
      var scaled = sum
      for (stay, weight) in weights.enumerated() {
        scaled += (Self.unit - weight) * problem.tenures[stay]
      }
      let value = (scaled + Self.unit - 1) / Self.unit
      if value > bound {
        bound = value
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
  func study(within time: Int, rounds: Int, enough: Int) -> Int {
    var prices = Array(repeating: 0, count: problem.stayCount)
    var bound = Int.min
    for round in 0..<rounds {
      let weights = prices.map { (price: Int) -> Int in price + Self.unit }
      let (sum, filled) = relaxed(weights)
      var scaled = sum - (prices.max() ?? 0) * (time - totalTenure)
      for (stay, price) in prices.enumerated() { scaled -= price * problem.tenures[stay] }
      // Rounds up for negative sums too, as division truncates towards zero.
      let value = scaled > 0 ? (scaled + Self.unit - 1) / Self.unit : scaled / Self.unit
      if value > bound {
        bound = value
        if bound > enough { break }
      }
      if !step(&prices, filled, most: 4 * Self.unit, round: round) { break }
    }
    return bound
  }

  /// Each load in its cheapest stay at these weights: the weighted sum, and how full that makes
  /// the stays.
  private func relaxed(_ weights: [Int]) -> (sum: Int, filled: [Int]) {
    var sum = 0
    var filled = Array(repeating: 0, count: problem.stayCount)
    for load in loads.loads {
      var least = Int.max
      var stay = load.first
      var cost = load.least
      for candidate in load.first...load.last {
        let here = load.item < 0 ? load.least : problem.cost(load.item, candidate)
        guard here != CostTable.unavailable else { continue }
        let weighted = weights[candidate] * here
        if weighted < least {
          least = weighted
          stay = candidate
          cost = here
        }
      }
      sum += least
      filled[stay] += cost
    }
    return (sum, filled)
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
