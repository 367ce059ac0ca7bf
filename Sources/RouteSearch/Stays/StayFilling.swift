/// A whole answer to a `StayProblem`: each needed item in one stay.
struct StayFilling {
  let problem: StayProblem
  /// The stay of each item; −1 for an item that is not needed.
  private(set) var stays: [Int]
  private(set) var filled: [Int]
  private(set) var time = 0
  private(set) var study = 0

  /// Puts each needed item into its cheapest stay at the weights given, after all that it needs.
  ///
  /// The windows must have no open choice left. `nil` when an item finds no place that way.
  init?(_ windows: StayWindows, weights: [Int]) {
    problem = windows.problem
    stays = Array(repeating: -1, count: problem.itemCount)
    filled = Array(repeating: 0, count: problem.stayCount)
    for item in 0..<problem.itemCount where windows.isNeeded(item) {
      var first = windows.earliest[item]
      for other in problem.required[item] { first = max(first, stays[other]) }
      // Supports are prerequisites, so they too have smaller numbers.
      for link in windows.supports where link.owner == item {
        first = max(first, stays[link.support])
      }
      guard first <= windows.latest[item] else { return nil }
      var best = -1
      var least = (Int.max, Int.max)
      for stay in first...windows.latest[item] {
        let cost = problem.cost(item, stay)
        guard cost != CostTable.unavailable else { continue }
        let weighted = (weights[stay] * cost, cost)
        if weighted < least {
          least = weighted
          best = stay
        }
      }
      guard best >= 0 else { return nil }
      stays[item] = best
      filled[best] += problem.cost(item, best)
    }
    sumUp()
  }

  private mutating func sumUp() {
    time = 0
    study = 0
    for (stay, minutes) in filled.enumerated() {
      time += max(problem.tenures[stay], minutes)
      study += minutes
    }
  }

  /// Moves single items to other stays for as long as that makes it better.
  mutating func improve(_ windows: StayWindows) {
    var hasImproved = true
    while hasImproved {
      hasImproved = false
      for item in 0..<problem.itemCount where stays[item] >= 0 {
        if moveToBestStay(item, windows) { hasImproved = true }
      }
    }
  }

  private mutating func moveToBestStay(_ item: Int, _ windows: StayWindows) -> Bool {
    var first = windows.earliest[item]
    var last = windows.latest[item]
    for other in problem.required[item] { first = max(first, stays[other]) }
    for other in problem.dependants[item] where stays[other] >= 0 { last = min(last, stays[other]) }
    for link in windows.supports {
      if link.owner == item { first = max(first, stays[link.support]) }
      if link.support == item { last = min(last, stays[link.owner]) }
    }
    guard first < last else { return false }
    let current = stays[item]
    let costHere = problem.cost(item, current)
    let timeWithout = time - lengthOf(current) + lengthOf(current, plus: -costHere)
    var best = (time: time, study: study, stay: current)
    for stay in first...last where stay != current {
      let cost = problem.cost(item, stay)
      guard cost != CostTable.unavailable else { continue }
      let newTime = timeWithout - lengthOf(stay) + lengthOf(stay, plus: cost)
      let newStudy = study - costHere + cost
      if (newTime, newStudy) < (best.time, best.study) { best = (newTime, newStudy, stay) }
    }
    guard best.stay != current else { return false }
    filled[current] -= costHere
    filled[best.stay] += problem.cost(item, best.stay)
    stays[item] = best.stay
    time = best.time
    study = best.study
    return true
  }

  private func lengthOf(_ stay: Int, plus minutes: Int = 0) -> Int {
    max(problem.tenures[stay], filled[stay] + minutes)
  }
}
