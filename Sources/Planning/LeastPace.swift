import CareerModel
import RouteSearch

/// The least hours a week with which a date is met: exact to a quarter of an hour.
///
/// In real numbers, calendar time never grows with pace. But tenures are rounded to whole
/// minutes of study at each pace, which can move a date by a day either way; so halving the
/// paces by that rule alone could miss the answer. Instead, ranges of paces are halved, and one
/// is only passed over when even with tenures that are shorter than any rounding in it can make
/// them the date is missed at its greatest pace. Single paces are asked about as they are.
package struct LeastPace {
  package enum Answer: Sendable {
    /// No quarter hour less is enough; and the best plan at this pace.
    case enough(Pace, CareerPlan)
    /// The date is missed at every pace; and the quickest plan at the greatest one.
    case noPaceIsEnough(CareerPlan)
    /// There is no plan at all, whatever the date.
    case noPlan
    /// A limit came before it was known.
    case stopped
  }

  private let planner: Planner
  private let request: PlanRequest
  private let limits: SearchLimits

  /// The paces looked at, in quarter hours a week: those of the format.
  package static let quarterHours = 1...400

  /// - Parameters:
  ///   - planner: of the request's graph.
  ///   - request: its pace is of no account.
  ///   - limits: of each search that this takes.
  package init(
    _ planner: Planner, _ request: PlanRequest, limits: SearchLimits = SearchLimits()
  ) {
    self.planner = planner
    self.request = request
    self.limits = limits
  }

  package static let greatestPace = pace(quarterHours: quarterHours.upperBound)

  package static func pace(quarterHours: Int) -> Pace {
    Pace(hoursPerWeek: ExactDecimal(millionths: quarterHours * (ExactDecimal.scale / 4)))
  }

  /// Throws the checker's fault when a plan does not stand up to it: a defect of this program.
  package func answer() throws(PlanChecker.Fault) -> Answer {
    switch try least(in: Self.quarterHours) {
    case .found(let pace, let plan): return .enough(pace, plan)
    case .stopped: return .stopped
    case .none: break
    }
    var undated = self.request(at: Self.quarterHours.upperBound)
    undated.constraints.mostDays = nil
    switch try planner.planner(for: undated.person).search(undated, limits) {
    case .found(let plan, .proved): return .noPaceIsEnough(plan)
    case .impossible, .excluded: return .noPlan
    case .found, .stopped: return .stopped
    }
  }

  private enum Found {
    case found(Pace, CareerPlan)
    case none
    case stopped
  }

  private func least(in range: ClosedRange<Int>) throws(PlanChecker.Fault) -> Found {
    if range.count == 1 { return try plan(at: range.lowerBound) }
    if misses(range) { return .none }
    let middle = range.lowerBound + range.count / 2
    switch try least(in: range.lowerBound...middle - 1) {
    case .none: return try least(in: middle...range.upperBound)
    case let found: return found
    }
  }

  private func plan(at quarterHours: Int) throws(PlanChecker.Fault) -> Found {
    let request = request(at: quarterHours)
    switch try planner.planner(for: request.person).search(request, limits) {
    case .found(let plan, _): return .found(request.person.pace, plan)
    case .impossible, .excluded: return .none
    case .stopped: return .stopped
    }
  }

  /// Whether the date is missed at every pace of a range, for sure.
  ///
  /// Take a plan that meets it at pace l, and the same stays at pace u ≥ l. A tenure of w minutes
  /// at l is at most (w + ½)·u/l + ½ at u, as each is rounded by a half at most. So with tenures
  /// less (u/l + 1)/2, no stay takes more calendar time at u than at l, and the date is met there.
  private func misses(_ range: ClosedRange<Int>) -> Bool {
    let (slowest, fastest) = (range.lowerBound, range.upperBound)
    let allowance = (fastest + slowest + 2 * slowest - 1) / (2 * slowest)
    let problem = planner.compiler.problem(request(at: fastest))
      .shorteningTenures(by: allowance)
    switch RouteSearch.bestRoute(for: problem, limits: limits) {
    case .impossible, .excluded: return true
    case .proved, .bounded, .stopped: return false
    }
  }

  private func request(at quarterHours: Int) -> PlanRequest {
    var changed = request
    changed.person.pace = Self.pace(quarterHours: quarterHours)
    return changed
  }
}

extension RouteProblem {
  fileprivate func shorteningTenures(by minutes: Int) -> RouteProblem {
    RouteProblem(
      competencies: competencies,
      moves: moves.map { (move: Move) -> Move in
        Move(
          from: move.from, to: move.to, tenure: max(0, move.tenure - minutes),
          firstTenure: max(0, move.firstTenure - minutes), condition: move.condition)
      }, costsInRole: costsInRole, start: start, goal: goal, held: held,
      constraints: constraints)
  }
}
