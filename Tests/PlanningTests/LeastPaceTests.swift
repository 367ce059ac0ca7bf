import CareerModel
import Planning
import TestSupport
import Testing

/// The least pace for a date, against asking at one pace after the other.
@Suite struct LeastPaceTests {
  static let parts = (0..<4).map { (part: Int) -> ClosedRange<Int> in
    part * 15 + 1...(part + 1) * 15
  }

  @Test(arguments: parts)
  func `the least pace is the first of all that meets the date`(seeds: ClosedRange<Int>) throws {
    var (enough, none) = (0, 0)
    for seed in seeds {
      var random = SplitMix64(seed: seed &* 65_537)
      let question = RandomGraph.question(seed: seed)
      guard let near = try days(question, at: random.pick([1, 2, 5, 20, 90, 400])) else { continue }
      // Just met at that pace, or just missed.
      let limit = max(0, near + random.pick([-1, 0, 0, 0, 1]))
      let expected = try LeastPace.quarterHours.first { (quarterHours: Int) throws -> Bool in
        try days(question, at: quarterHours).map { (days: Int) -> Bool in days <= limit } ?? false
      }
      let request = question.request.keeping(to: PlanConstraints(mostDays: limit))
      switch try LeastPace(Planner(question.graph), request).answer() {
      case .enough(let pace, let plan):
        enough += 1
        #expect(pace == expected.map(LeastPace.pace), "seed \(seed)")
        #expect(pace.days(in: plan.totals.time) <= limit, "seed \(seed)")
      case .noPaceIsEnough(let plan):
        none += 1
        #expect(expected == nil, "seed \(seed)")
        #expect(LeastPace.pace(quarterHours: 400).days(in: plan.totals.time) > limit)
      case .noPlan, .stopped: Issue.record("seed \(seed): there are plans, and no limits")
      }
    }
    #expect(enough > 4 && none > 0)
  }

  /// The day of arrival at a pace.
  private func days(_ question: RouteQuestion, at quarterHours: Int) throws -> Int? {
    var question = question
    question.pace = LeastPace.pace(quarterHours: quarterHours)
    return try question.outcome().totals.map { (totals: PlanTotals) -> Int in
      question.pace.days(in: totals.time)
    }
  }

  // 43.5 months are 1324.004 days. At a few paces that rounds to fewer minutes than 1324 days
  // have, so that the day before is met there, and missed at every greater pace.
  @Test(arguments: [("43.5", 1323, 1), ("27.5", 836, 2), ("71", 2160, 3), ("43.5", 1322, nil)])
  func `rounding hides no pace`(months: String, days: Int, quarterHours: Int?) throws {
    let graph = try TinyGraph("role a\nrole b\nmove a -> b \(months)mo").graph
    let question = RouteQuestion(
      graph: graph, role: RoleIndex(0), target: RoleIndex(1), held: HeldLevels(skillCount: 0),
      daysInRole: 0, pace: LeastPace.greatestPace)
    #expect(try self.days(question, at: 400) ?? 0 > days)
    let request = question.request.keeping(to: PlanConstraints(mostDays: days))
    switch try LeastPace(Planner(graph), request).answer() {
    case .enough(let pace, _): #expect(pace == quarterHours.map(LeastPace.pace))
    case .noPaceIsEnough: #expect(quarterHours == nil)
    case .noPlan, .stopped: Issue.record("there is a plan")
    }
  }

  @Test func `without a plan there is no pace to look for`() throws {
    let graph = try TinyGraph("role a\nrole b\nmove b -> a 1mo").graph
    let question = RouteQuestion(
      graph: graph, role: RoleIndex(0), target: RoleIndex(1), held: HeldLevels(skillCount: 0),
      daysInRole: 0, pace: LeastPace.greatestPace)
    let request = question.request.keeping(to: PlanConstraints(mostDays: 100))
    guard case .noPlan = try LeastPace(Planner(graph), request).answer() else {
      Issue.record("no move leads there")
      return
    }
  }
}
