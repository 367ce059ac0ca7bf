/// What a relaxation tells of where to branch.
extension LagrangianBound {
  /// The item to branch on, and the stay to begin with; `nil` when each has its place.
  ///
  /// First come those that the bound hangs on; of these the one that the rounds agreed on least, the
  /// costlier the rather, where the first round put it; and where they agreed on all, the costliest.
  var leastDecided: (item: Int, stay: Int)? {
    var most = Doubt(hangs: false, doubt: 0, cost: -1)
    var decided: (item: Int, stay: Int)?
    for (index, load) in loads.movable.enumerated() where load.item >= 0 {
      let place = bestPlace(of: load)
      let rounds = min(swings[index], roundCount - swings[index])
      let doubt = Doubt(hangs: boundHangs(on: load), doubt: load.least * rounds, cost: place.cost)
      if most < doubt {
        most = doubt
        decided = (load.item, rounds > 0 ? firstPlaces[index] : place.stay)
      }
    }
    return decided
  }

  private struct Doubt: Comparable {
    let hangs: Bool
    let doubt: Int
    let cost: Int

    static func < (left: Self, right: Self) -> Bool {
      left.hangs != right.hangs
        ? right.hangs : (left.doubt, left.cost) < (right.doubt, right.cost)
    }
  }

  /// Where the best weights put a load.
  private func bestPlace(of load: StayLoads.Load) -> (stay: Int, cost: Int) {
    var least = (weighted: Int.max, cost: Int.max)
    var place = load.first
    for stay in load.first...load.last {
      let cost = problem.cost(load.item, stay)
      guard cost != CostTable.unavailable else { continue }
      if (cost * bestWeights[stay], cost) < least {
        least = (cost * bestWeights[stay], cost)
        place = stay
      }
    }
    return (place, least.cost)
  }

  /// False where all stays that are left to it weigh about as much as any can, or as little.
  private func boundHangs(on load: StayLoads.Load) -> Bool {
    let upper = upperLimit
    // Steps end a little beside a limit that they aim at.
    let tolerance = (upper - range.lowerBound) / 16
    var (least, most) = (Int.max, Int.min)
    for stay in load.first...load.last {
      least = min(least, bestWeights[stay])
      most = max(most, bestWeights[stay])
    }
    return least < upper - tolerance && most > range.lowerBound + tolerance
  }
}
