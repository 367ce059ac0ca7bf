/// Lower bounds on time, and on study within a given time, by Lagrangian relaxation
/// (Geoffrion 1974).
///
/// With a weight λⱼ from 0 to 1 for each stay, max(Wⱼ, Hⱼ) ≥ (1 − λⱼ)·Wⱼ + λⱼ·Hⱼ. The least of
/// Σ λⱼ·Hⱼ is a minimum cut where prerequisites are heeded, and falls apart into one least per
/// load where they are not. Choices that the cut relaxes have multipliers of their own: each
/// alternative that a choice lacks costs so much. Weights and multipliers are whole 256ths, so
/// that the sums are exact; only the last division rounds, up, as minutes are whole.
struct LagrangianBound {
  static let unit = 256
  /// So many rounds without a gain end the steps.
  private var patience: Int { multipliers.isEmpty ? 6 : 16 }

  let loads: StayLoads
  let problem: StayProblem
  /// Heeds prerequisites when it is there.
  private var cut: PrecedenceCut?
  /// The room that the last relaxed answer leaves in each stay's tenure, negative where it
  /// overflows, and where it puts the items (empty where it does not heed prerequisites).
  private var room: [Int]
  private var stays: [Int] = []
  /// The weights of the round at hand, those of the best one, and what they can be.
  private var weights: [Int]
  private(set) var bestWeights: [Int]
  private(set) var range = 0...unit
  /// For each relaxed choice, its multiplier in the round at hand and in the best one, and how many
  /// alternatives the last relaxed answer lacks, negative for too many.
  private var multipliers: [Int] = []
  private var bestMultipliers: [Int] = []
  private var lacking: [Int] = []
  /// For each movable load, its stay in the first round, and in how many rounds it had another.
  ///
  /// The mean of the rounds comes close to a fractional optimum (the volume algorithm: Barahona
  /// and Anbil 2000), so what swings is what the relaxation cannot decide.
  private(set) var firstPlaces: [Int]
  private(set) var swings: [Int]
  private(set) var roundCount = 0
  /// How many times the length of the steps has been halved.
  private var halvings = 0

  /// - Parameters:
  ///   - loads: without the shares of choices when the cut relaxes these.
  ///   - cut: heeds prerequisites.
  ///   - multipliers: for each choice of the problem, a first multiplier; −1 for the usual one.
  init(_ loads: StayLoads, heeding cut: PrecedenceCut? = nil, multipliers: [Int] = []) {
    self.loads = loads
    problem = loads.problem
    self.cut = cut
    room = problem.tenures
    weights = room
    bestWeights = room
    firstPlaces = Array(repeating: -1, count: loads.movable.count)
    swings = Array(repeating: 0, count: loads.movable.count)
    if let choices = cut?.choices {
      bestMultipliers = choices.choices.map { (choice: RelaxedChoices.Choice) -> Int in
        let first = multipliers[choice.number]
        return first >= 0 ? first : choice.scale * Self.unit
      }
      lacking = Array(repeating: 0, count: bestMultipliers.count)
    }
  }

  /// Puts the best multipliers back to where the next relaxation begins.
  func store(_ multipliers: inout [Int]) {
    guard let choices = cut?.choices else { return }
    for (index, choice) in choices.choices.enumerated() {
      multipliers[choice.number] = bestMultipliers[index]
    }
  }

  /// The greatest lower bound on total time that some rounds of subgradient steps find.
  ///
  /// Stops early once it exceeds `enough`; `weights` come back as the best ones found. `visit`
  /// gets the stays of each answer that heeds prerequisites.
  mutating func time(
    rounds: Int, enough: Int, weights best: inout [Int], _ visit: ([Int]) -> Void
  ) -> Int {
    begin(with: best, within: 0...Self.unit)
    let bound = climb(rounds: rounds, enough: enough, visit) {
      (relaxation: inout LagrangianBound, round: Int) -> Int in relaxation.timeBound(round: round)
    }
    for stay in best.indices { best[stay] = bestWeights[stay] }
    return bound
  }

  /// The bound on time at the weights of the round at hand.
  private mutating func timeBound(round: Int) -> Int {
    var scaled = relax(round: round)
    for stay in weights.indices {
      scaled += (Self.unit - weights[stay]) * problem.tenures[stay]
    }
    return (scaled + Self.unit - 1) / Self.unit
  }

  /// A lower bound on study among the answers that take at most `time`; likewise.
  ///
  /// With prices pⱼ ≥ 0, none above p: H ≥ Σ least (1 + pⱼ)·cost − Σ pⱼ·Wⱼ − p·(time − ΣW),
  /// as the stays overflow their tenures by no more than time − ΣW in all.
  mutating func study(
    within time: Int, rounds: Int, enough: Int, prices best: inout [Int], _ visit: ([Int]) -> Void
  ) -> Int {
    begin(
      with: best.map { (price: Int) -> Int in price + Self.unit },
      within: Self.unit...5 * Self.unit)
    let bound = climb(rounds: rounds, enough: enough, visit) {
      (relaxation: inout LagrangianBound, round: Int) -> Int in
      relaxation.studyBound(within: time, round: round)
    }
    for stay in best.indices { best[stay] = bestWeights[stay] - Self.unit }
    return bound
  }

  /// The bound on study at the weights of the round at hand, which are 1 more than its prices.
  private mutating func studyBound(within time: Int, round: Int) -> Int {
    var scaled = relax(round: round)
    var highest = 0
    for stay in weights.indices {
      let price = weights[stay] - Self.unit
      highest = max(highest, price)
      scaled -= price * problem.tenures[stay]
    }
    scaled -= highest * (time - problem.totalTenure)
    // Rounds up for negative sums too, as division truncates towards zero.
    return scaled > 0 ? (scaled + Self.unit - 1) / Self.unit : scaled / Self.unit
  }

  /// The greatest bound that some rounds of subgradient steps find, and a last one at the limits of
  /// the weights; `bestWeights` are where it is.
  private mutating func climb(
    rounds: Int, enough: Int, _ visit: ([Int]) -> Void,
    bound: (inout LagrangianBound, _ round: Int) -> Int
  ) -> Int {
    var greatest = Int.min
    var (round, lastGain) = (0, 0)
    var isLast = false
    while true {
      let value = bound(&self, round)
      if cut != nil { visit(stays) }
      if value > greatest {
        greatest = value
        lastGain = round
        keepWeights()
      }
      if isLast || greatest > enough { return greatest }
      round += 1
      isLast =
        round == rounds || round - lastGain >= patience
        || !step(value, towards: enough, failures: round - 1 - lastGain)
      if isLast, !roundWeights() { return greatest }
    }
  }

  /// Makes each weight the least or the greatest that it can be, whichever is nearer to the best one;
  /// false where all are already.
  ///
  /// Where learning decides some stays and tenures the others, these are the best weights, which
  /// steps come near to and seldom hit.
  private mutating func roundWeights() -> Bool {
    let upper = upperLimit
    for stay in weights.indices {
      let isNearer = 2 * bestWeights[stay] >= range.lowerBound + upper
      weights[stay] = isNearer ? upper : range.lowerBound
    }
    return weights != bestWeights
  }

  /// The greatest weight that makes sense: prices have no limit but the highest of them.
  var upperLimit: Int {
    range.lowerBound == 0 ? range.upperBound : bestWeights.max() ?? range.lowerBound
  }

  /// The least weighted sum; `room` and `stays` say how.
  private mutating func relax(round: Int) -> Int {
    var sum = 0
    roundCount = round + 1
    for stay in room.indices {
      room[stay] = problem.tenures[stay] - loads.settled[stay]
      sum += weights[stay] * loads.settled[stay]
    }
    cut?.cheapestStays(weights: weights, multipliers: multipliers, into: &stays)
    if let choices = cut?.choices { sum += addOptional(choices) }
    for (index, load) in loads.movable.enumerated() {
      let place =
        stays.isEmpty || load.item < 0
        ? cheapestPlace(of: load, weights)
        : (stay: stays[load.item], cost: problem.cost(load.item, stays[load.item]))
      sum += weights[place.stay] * place.cost
      room[place.stay] -= place.cost
      if round == 0 {
        firstPlaces[index] = place.stay
        swings[index] = 0
      } else if weights[place.stay] * place.cost < weighted(load, firstPlaces[index]) {
        swings[index] += 1
      }
    }
    return sum
  }

  private mutating func begin(with weights: [Int], within range: ClosedRange<Int>) {
    for stay in weights.indices { self.weights[stay] = weights[stay] }
    self.range = range
    multipliers = bestMultipliers
    halvings = 0
  }

  private mutating func keepWeights() {
    for stay in weights.indices { bestWeights[stay] = weights[stay] }
    for index in multipliers.indices { bestMultipliers[index] = multipliers[index] }
  }

  /// What the optional items of the relaxed answer cost, and the choices that it does not meet.
  private mutating func addOptional(_ choices: RelaxedChoices) -> Int {
    var sum = 0
    for item in choices.optional where stays[item] >= 0 {
      let cost = problem.cost(item, stays[item])
      sum += weights[stays[item]] * cost
      room[stays[item]] -= cost
    }
    for (index, choice) in choices.choices.enumerated() {
      lacking[index] = choice.owner < 0 || stays[choice.owner] >= 0 ? choice.missing : 0
      for place in choices.items[index] {
        let stay = stays[choices.items.values[place]]
        if stay >= 0, stay <= choice.deadline { lacking[index] -= 1 }
      }
      sum += multipliers[index] * lacking[index]
    }
    return sum
  }

  /// Where a load costs least; of several stays, the one with the most room at the time, so that
  /// what can go anywhere does not look like an overflow.
  private func cheapestPlace(
    of load: StayLoads.Load, _ weights: [Int]
  ) -> (stay: Int, cost: Int) {
    var least = Int.max
    var place = (stay: load.first, cost: load.least)
    var stay = load.first
    while stay <= load.last {
      let cost = load.item < 0 ? load.least : problem.cost(load.item, stay)
      if cost != CostTable.unavailable {
        let weighted = weights[stay] * cost
        if weighted < least
          || (weighted == least && room[stay] > room[place.stay])
        {
          least = weighted
          place = (stay, cost)
        }
      }
      stay += 1
    }
    return place
  }

  private func weighted(_ load: StayLoads.Load, _ stay: Int) -> Int {
    weights[stay] * (load.item < 0 ? load.least : problem.cost(load.item, stay))
  }

  /// One subgradient step: up where a stay overflows its tenure, or a
  /// choice lacks something, down where not; false when nothing can move.
  ///
  /// As far as would close the gap to the target if the slope stayed as it is (Polyak 1969), and
  /// half as far from then on after every three failures in a row. Multipliers move in steps of
  /// what an alternative costs, so that they are of one size with the weights.
  private mutating func step(
    _ value: Int, towards target: Int, failures: Int
  ) -> Bool {
    var norm = 0
    for stay in room.indices {
      let slope = -room[stay]
      let isStuck =
        slope > 0 ? weights[stay] == range.upperBound : weights[stay] == range.lowerBound
      if !isStuck { norm += slope * slope }
    }
    for index in multipliers.indices where lacking[index] > 0 || multipliers[index] > 0 {
      let slope = lacking[index] * scale(ofChoice: index)
      norm += slope * slope
    }
    guard norm > 0 else { return false }
    if failures > 0, failures % 3 == 0 { halvings += 1 }
    // Without a target, a sixteenth more than now.
    let gap = (target < .max ? target - value : value >> 4) + 1
    func change(_ slope: Int) -> Int {
      let part = Self.scaled(slope * Self.unit, by: gap, over: norm) >> halvings
      return part == 0 ? slope.signum() : part
    }
    for stay in room.indices {
      let weight = weights[stay] + change(-room[stay])
      weights[stay] = min(range.upperBound, max(range.lowerBound, weight))
    }
    for index in multipliers.indices where lacking[index] != 0 {
      let scale = scale(ofChoice: index)
      multipliers[index] = max(0, multipliers[index] + scale * change(lacking[index] * scale))
    }
    return true
  }

  private func scale(ofChoice index: Int) -> Int { cut?.choices?.choices[index].scale ?? 1 }

  /// A product divided, which may itself be too large for a number; rounded towards zero.
  private static func scaled(_ number: Int, by factor: Int, over divisor: Int) -> Int {
    let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return whole * factor
      + divisor.dividingFullWidth(rest.multipliedFullWidth(by: factor)).quotient
  }
}
