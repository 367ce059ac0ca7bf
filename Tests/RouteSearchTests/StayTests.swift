import TestSupport
import Testing

@testable import RouteSearch

/// The answer to one walk, and everything that bounds it, compared with all answers there are.
@Suite struct StayTests {
  @Test func `the best answer to a walk is found`() {
    var count = 0
    forEachTinyWalk(seeds: 1...500) { (seed, problem, every) in
      var assignment = StayAssignment(problem)
      var budget = SearchBudget(SearchLimits())
      assignment.run(under: .none, quota: .max, &budget)
      #expect(assignment.openBound() == nil, "seed \(seed)")
      #expect(assignment.best?.time == every.best?.time, "seed \(seed)")
      #expect(assignment.best?.study == every.best?.study, "seed \(seed)")
      count += 1
    }
    #expect(count > 300)
  }

  @Test func `a ceiling hides just what is above it`() {
    forEachTinyWalk(seeds: 1...250) { (seed, problem, every) in
      guard let best = every.best else { return }
      var budget = SearchBudget(SearchLimits())
      var reaching = StayAssignment(problem)
      let ceiling = StayAssignment.Ceiling(time: best.time, study: best.study)
      reaching.run(under: ceiling, quota: .max, &budget)
      #expect(reaching.best?.study == best.study, "seed \(seed)")
      var missing = StayAssignment(problem)
      missing.run(under: .below(time: best.time, study: best.study), quota: .max, &budget)
      #expect(missing.best == nil && missing.openBound() == nil, "seed \(seed)")
    }
  }

  @Test func `a limit on study hides just what is above it`() {
    var (another, none) = (0, 0)
    forEachTinyWalk(seeds: 1...300) { (seed, problem, every) in
      var random = SplitMix64(seed: seed)
      guard let best = every.best else { return }
      let mostStudy = random.pick(every.fillings).study + random.within(-1...0)
      let within = every.fillings.filter { $0.study <= mostStudy }
      let least = within.min { ($0.time, $0.study) < ($1.time, $1.study) }
      var assignment = StayAssignment(problem, mostStudy: mostStudy)
      var budget = SearchBudget(SearchLimits())
      assignment.run(under: .none, quota: .max, &budget)
      #expect(assignment.best?.time == least?.time, "seed \(seed)")
      #expect(assignment.best?.study == least?.study, "seed \(seed)")
      #expect(assignment.openBound() == nil, "seed \(seed)")
      if least == nil { none += 1 } else if least?.time != best.time { another += 1 }
    }
    #expect(another > 0 && none > 10)
  }

  @Test func `an answer that comes in portions is no other`() {
    forEachTinyWalk(seeds: 1...250) { (seed, problem, every) in
      var assignment = StayAssignment(problem)
      var budget = SearchBudget(SearchLimits())
      var ceiling = StayAssignment.Ceiling.none
      var best: StayFilling?
      repeat {
        if let optimum = every.best, let open = assignment.openBound(), best == nil {
          #expect((open.time, open.study) <= (optimum.time, optimum.study), "seed \(seed)")
        }
        assignment.run(under: ceiling, quota: 1, &budget)
        if let found = assignment.best {
          best = found
          ceiling = .below(time: found.time, study: found.study)
        }
      } while assignment.openBound() != nil
      #expect(best?.time == every.best?.time, "seed \(seed)")
      #expect(best?.study == every.best?.study, "seed \(seed)")
    }
  }

  @Test func `no answer lies outside the windows`() {
    forEachTinyWalk(seeds: 1...400) { (seed, problem, every) in
      let windows = StayWindows(problem)
      #expect(!windows.isContradictory || every.fillings.isEmpty, "seed \(seed)")
      guard !windows.isContradictory else { return }
      for filling in every.fillings {
        for (item, stay) in filling.stays.enumerated() where windows.isNeeded(item) {
          #expect(windows.earliest[item] <= stay && stay <= windows.latest[item], "seed \(seed)")
        }
      }
    }
  }

  @Test func `branching loses no answer`() {
    forEachTinyWalk(seeds: 1...300) { (seed, problem, every) in
      let windows = StayWindows(problem)
      guard !windows.isContradictory, let slot = windows.openSlots.first, let best = every.best
      else { return }
      let times = [true, false].compactMap { (isChosen: Bool) -> Int? in
        var part = windows
        if isChosen {
          part.take(slot: slot)
        } else {
          part.leaveOut(slot: slot)
        }
        return part.isContradictory ? nil : part.loads.timeByIntervals()
      }
      #expect((times.min() ?? .max) <= best.time, "seed \(seed)")
    }
  }

  @Test func `no bound is above an answer`() {
    forEachTinyWalk(seeds: 1...500) { (seed, problem, every) in
      var random = SplitMix64(seed: seed)
      guard let (windows, fillings) = narrowed(problem, every, &random) else { return }
      guard let time = fillings.map(\.time).min() else { return }
      let loads = windows.loads
      #expect(loads.study <= fillings.map(\.study).min() ?? 0, "seed \(seed)")
      #expect(loads.timeByIntervals() <= time, "seed \(seed)")
      let study = fillings.filter { $0.time == time }.map(\.study).min() ?? 0
      for cut in [nil, PrecedenceCut(windows)] {
        var bound = LagrangianBound(loads, heeding: cut)
        var weights = problem.tenures.map { (_: Int) -> Int in
          random.within(0...LagrangianBound.unit)
        }
        let target = random.chance(50) ? Int.max : time + random.below(9)
        #expect(
          bound.time(rounds: 12, enough: target, weights: &weights) { _ in } <= time,
          "seed \(seed)")
        var prices = problem.tenures.map { (_: Int) -> Int in
          random.within(0...2 * LagrangianBound.unit)
        }
        let least = bound.study(within: time, rounds: 12, enough: target, prices: &prices) { _ in }
        #expect(least <= study, "seed \(seed)")
      }
    }
  }

  @Test func `no bound that relaxes choices is above an answer`() {
    var relaxedCount = 0
    forEachTinyWalk(seeds: 1...1000) { (seed, problem, every) in
      var random = SplitMix64(seed: seed)
      guard let (windows, fillings) = narrowed(problem, every, &random) else { return }
      guard let time = fillings.map(\.time).min(), !windows.openChoices.isEmpty else { return }
      let choices = RelaxedChoices(windows)
      relaxedCount += 1
      var loads = StayLoads(problem)
      loads.measure(windows, withChoices: false)
      let multipliers = problem.choices.atLeast.map { (_: Int) -> Int in
        random.chance(30) ? -1 : random.below(9 * LagrangianBound.unit)
      }
      var bound = LagrangianBound(
        loads, heeding: PrecedenceCut(windows, relaxing: choices), multipliers: multipliers)
      var weights = problem.tenures.map { (_: Int) -> Int in
        random.within(0...LagrangianBound.unit)
      }
      #expect(
        bound.time(rounds: 20, enough: time + 2, weights: &weights) { _ in } <= time,
        "seed \(seed)")
      let study = fillings.filter { $0.time == time }.map(\.study).min() ?? 0
      var prices = problem.tenures.map { (_: Int) -> Int in
        random.within(0...2 * LagrangianBound.unit)
      }
      let least = bound.study(within: time, rounds: 20, enough: .max, prices: &prices) { _ in }
      #expect(least <= study, "seed \(seed)")
    }
    #expect(relaxedCount > 100)
  }

  @Test func `no stay is taken from an answer that is good enough`() {
    forEachTinyWalk(seeds: 1...500) { (seed, problem, every) in
      var random = SplitMix64(seed: seed)
      guard let (windows, fillings) = narrowed(problem, every, &random),
        let best = fillings.map(\.time).min()
      else { return }
      let limit = best + random.below(3)
      let loads = windows.loads
      let weights = problem.tenures.map { (_: Int) -> Int in random.within(0...LagrangianBound.unit)
      }
      var narrowed = windows
      _ = LagrangianBound(loads).fix(within: limit, weights: weights, &narrowed)
      if !narrowed.isContradictory {
        _ = loads.fit(overflow: limit - problem.totalTenure, &narrowed)
      }
      for filling in fillings where filling.time <= limit {
        #expect(narrowed.admits(filling.stays), "seed \(seed)")
      }
      let studyLimit = fillings.filter { $0.time <= limit }.map(\.study).min() ?? 0
      let prices = problem.tenures.map { (_: Int) -> Int in
        random.within(0...2 * LagrangianBound.unit)
      }
      narrowed = windows
      _ = LagrangianBound(loads).fix(
        within: limit, study: studyLimit, prices: prices, &narrowed)
      for filling in fillings where filling.time <= limit && filling.study <= studyLimit {
        #expect(narrowed.admits(filling.stays), "seed \(seed)")
      }
    }
  }

  @Test func `the cut finds the cheapest stays that heed prerequisites`() {
    var count = 0
    forEachTinyWalk(seeds: 1...500) { (seed, problem, _) in
      var random = SplitMix64(seed: seed)
      var windows = StayWindows(problem)
      while !windows.isContradictory, !windows.openSlots.isEmpty {
        windows.take(slot: random.pick(windows.openSlots))
      }
      guard !windows.isContradictory else { return }
      let weights = problem.tenures.map { (_: Int) -> Int in random.within(0...LagrangianBound.unit)
      }
      var cut = PrecedenceCut(windows)
      var stays: [Int] = []
      // Twice, as the network is used again.
      cut.cheapestStays(weights: weights.reversed(), into: &stays)
      cut.cheapestStays(weights: weights, into: &stays)
      #expect(heedsPrerequisites(stays, windows), "seed \(seed)")
      let cost = weighted(stays, weights, problem)
      let least = placements(windows).filter { heedsPrerequisites($0, windows) }
        .map { weighted($0, weights, problem) }.min()
      #expect(cost == least, "seed \(seed)")
      count += 1
    }
    #expect(count > 200)
  }

  // MARK: Helpers

  /// The windows with one needed item narrowed, and the answers within them.
  private func narrowed(
    _ problem: StayProblem, _ every: EveryFilling, _ random: inout SplitMix64
  ) -> (StayWindows, [EveryFilling.Filling])? {
    var windows = StayWindows(problem)
    guard !windows.isContradictory else { return nil }
    let needed = (0..<problem.itemCount).filter(windows.isNeeded)
    guard !needed.isEmpty else { return (windows, every.fillings) }
    let item = random.pick(needed)
    let first = random.within(windows.earliest[item]...windows.latest[item])
    let last = random.within(first...windows.latest[item])
    windows.restrict(item, from: first, to: last)
    let fillings = every.fillings.filter { (filling: EveryFilling.Filling) -> Bool in
      first <= filling.stays[item] && filling.stays[item] <= last
    }
    guard !windows.isContradictory else {
      #expect(fillings.isEmpty)
      return nil
    }
    return (windows, fillings)
  }

  /// Every way to give each needed item a stay of its window.
  private func placements(_ windows: StayWindows) -> [[Int]] {
    var placements: [[Int]] = [[]]
    for item in 0..<windows.problem.itemCount {
      let stays = windows.isNeeded(item) ? windows.earliest[item]...windows.latest[item] : -1...(-1)
      placements = placements.flatMap { (start: [Int]) -> [[Int]] in
        stays.filter { (stay: Int) -> Bool in
          stay < 0 || windows.problem.cost(item, stay) != CostTable.unavailable
        }.map { (stay: Int) -> [Int] in start + [stay] }
      }
    }
    return placements
  }

  private func heedsPrerequisites(_ stays: [Int], _ windows: StayWindows) -> Bool {
    stays.indices.allSatisfy { (item: Int) -> Bool in
      stays[item] < 0
        || windows.problem.required[item].allSatisfy { stays[$0] <= stays[item] }
    }
      && windows.supports.allSatisfy { stays[$0.support] <= stays[$0.owner] }
  }

  private func weighted(_ stays: [Int], _ weights: [Int], _ problem: StayProblem) -> Int {
    stays.enumerated().reduce(0) { (sum: Int, place: (offset: Int, element: Int)) -> Int in
      let (item, stay) = place
      return stay < 0 ? sum : sum + weights[stay] * problem.cost(item, stay)
    }
  }
}

extension StayWindows {
  fileprivate var loads: StayLoads {
    var loads = StayLoads(problem)
    loads.measure(self)
    return loads
  }

  /// The slots of the first open choice.
  fileprivate var openSlots: [Int] {
    openChoices.first.map { (choice: Int) -> [Int] in
      problem.choices.slots(of: choice).filter(isOpen(slot:))
    } ?? []
  }

  fileprivate var supports: [(support: Int, owner: Int)] {
    (0..<problem.itemCount).flatMap { (owner: Int) -> [(support: Int, owner: Int)] in
      var supports: [(support: Int, owner: Int)] = []
      forEachSupport(of: owner) { supports.append(($0, owner)) }
      return supports
    }
  }

  /// Whether each needed item has a stay of its window.
  fileprivate func admits(_ stays: [Int]) -> Bool {
    !isContradictory
      && stays.indices.allSatisfy { (item: Int) -> Bool in
        !isNeeded(item) || (earliest[item]...latest[item]).contains(stays[item])
      }
  }
}
