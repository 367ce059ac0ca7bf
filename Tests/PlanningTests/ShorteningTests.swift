import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// What is said to shorten a plan, against solving every question anew.
@Suite struct ShorteningTests {
  /// What has few roles and competencies among so many seeds, where trying everything is quick.
  @Test(arguments: [1...1500, 1501...3000])
  func `each change saves exactly what trying everything says, and no other saves anything`(
    seeds: ClosedRange<Int>
  ) throws {
    var count = 0
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard RandomGraph.isTiny(question),
        let explained = try ExplainedQuestion(seed: seed, question)
      else { continue }
      count += try compare(explained, \.reference)
    }
    // Had there been nothing to check, nothing would have been wrong.
    #expect(count > 200)
  }

  @Test(arguments: [4001...4060, 4061...4120])
  func `each change saves exactly what planning anew on the changed graph says`(
    seeds: ClosedRange<Int>
  ) throws {
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard let explained = try ExplainedQuestion(seed: seed, question) else { continue }
      _ = try compare(explained) { (changed: RouteQuestion) -> PlanTotals? in
        try changed.outcome().totals
      }
    }
  }

  @Test(arguments: [5001...5120])
  func `the same holds where levels of skills are asked for, which are no premise themselves`(
    seeds: ClosedRange<Int>
  ) throws {
    var count = 0
    for seed in seeds {
      var question = RandomGraph.question(seed: seed)
      let goals = question.graph.skillIndices.suffix(2).map { (skill: SkillIndex) -> Requirement in
        Requirement(.competency(Competency(skill: skill, level: 1)))
      }
      question.goal = .competencies(Requirement(.all(goals)))
      guard let explained = try ExplainedQuestion(seed: seed, question) else { continue }
      count += try compare(explained) { (changed: RouteQuestion) -> PlanTotals? in
        try changed.outcome().totals
      }
    }
    #expect(count > 50)
  }

  /// - Returns: how many changes save something.
  private func compare(
    _ explained: ExplainedQuestion, _ solve: (RouteQuestion) throws -> PlanTotals?
  ) throws -> Int {
    let explanation = try explained.explanation()
    #expect(explanation.isComplete, "seed \(explained.seed)")
    let best = explained.plan.totals
    var times: [PlanChange: StudyMinutes] = [:]
    for shortening in explanation.shortenings {
      let changed = explained.changed(shortening.change)
      let words = explained.words(shortening.change)
      let totals = shortening.plan.totals
      #expect(try solve(changed) == totals, "\(words)")
      #expect(
        throws: Never.self, "\(words)",
        performing: { () throws -> Void in
          try PlanChecker(changed.graph, changed.request).check(shortening.plan)
        })
      #expect(shortening.pace == changed.pace, "\(words)")
      let days = explained.question.pace.days(in: best.time) - changed.pace.days(in: totals.time)
      #expect(shortening.days == days, "\(words)")
      times[shortening.change] = totals.time
    }
    let goals = explained.question.request.goal.requirement.competencies
    for change in explained.changes where times[change] == nil {
      // What is asked for, or holds it, is no premise.
      if case .held(let competency) = change,
        goals.contains(where: { $0.skill == competency.skill && $0.level <= competency.level })
      {
        continue
      }
      let without = try #require(try solve(explained.changed(change)))
      // What a level saves that is not told, a lower one of its skill saves as well.
      if case .held(let competency) = change,
        times.contains(where: { (other, time) -> Bool in
          guard case .held(let lower) = other else { return false }
          return lower.skill == competency.skill && lower.level < competency.level
            && time == without.time
        })
      {
        continue
      }
      #expect(without.time == best.time, "\(explained.words(change))")
    }
    for ranking in [explanation.held, explanation.waived, explanation.shorterTenures] {
      let times = ranking.first.map(\.time)
      #expect(times == times.sorted() && times.allSatisfy { $0 < best.time })
    }
    return times.count
  }

  @Test func `an hour a week more is told even where it saves nothing`() throws {
    let graph = try TinyGraph(
      """
      skill go 10
      role dev
      role lead [go]
      move dev -> lead 50w
      """
    ).graph
    let question = RouteQuestion(
      graph: graph, role: RoleIndex(0), target: RoleIndex(1), held: HeldLevels(skillCount: 1),
      daysInRole: 0, pace: Pace(hoursPerWeek: ExactDecimal(1)))
    let explanation = try #require(try ExplainedQuestion(seed: 0, question)).explanation()
    #expect(explanation.moreHours?.days == 0)
    // A month of 4.348125 weeks less of 50 weeks at an hour a week.
    #expect(explanation.shorterTenures.first.map(\.time.count) == [2739])
    #expect(explanation.shortenings.count == 1)
    let greatest = RouteQuestion(
      graph: graph, role: RoleIndex(0), target: RoleIndex(1), held: HeldLevels(skillCount: 1),
      daysInRole: 0, pace: Pace(hoursPerWeek: ExactDecimal(100)))
    #expect(try #require(try ExplainedQuestion(seed: 0, greatest)).explanation().moreHours == nil)
  }

  @Test(arguments: [1...40])
  func `the first few are the first of all, and the bound on the rest holds`(
    seeds: ClosedRange<Int>
  ) throws {
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      guard let explained = try ExplainedQuestion(seed: seed, question) else { continue }
      let all = try explained.explanation()
      for counts in [
        PlanExplanation.Counts(ways: 1, changes: 1), .few, .init(ways: 9, changes: 2, effort: 1),
      ] {
        let few = try explained.explanation(counts)
        #expect(few.isComplete)
        check(few.otherWays, all.otherWays, counts.ways, "seed \(seed), ways")
        check(few.held, all.held, counts.changes, "seed \(seed), held")
        check(few.waived, all.waived, counts.changes, "seed \(seed), waived")
        check(few.shorterTenures, all.shorterTenures, counts.changes, "seed \(seed), tenures")
      }
    }
  }

  private func check<Question, Answer>(
    _ few: Ranking<Question, Answer>, _ all: Ranking<Question, Answer>, _ count: Int,
    _ words: String
  ) {
    let times = few.first.map(\.time)
    #expect(times.count <= count, "\(words)")
    #expect(times == Array(all.first.map(\.time).prefix(times.count)), "\(words)")
    let rest = all.first.dropFirst(times.count)
    #expect(!times.isEmpty || rest.isEmpty, "\(words)")
    // Levels that say nothing new are left out of both, but may take a place among few.
    #expect(few.restCount >= rest.count, "\(words)")
    #expect(rest.allSatisfy { few.restBound <= $0.time }, "\(words)")
  }

  @Test(arguments: [1, 5, 30, 200])
  func `whatever the limit, what is told is true`(nodes: Int) throws {
    for seed in 1...25 {
      let question = RandomGraph.question(seed: seed)
      guard let explained = try ExplainedQuestion(seed: seed, question) else { continue }
      let limited = try explained.explanation(limits: SearchLimits(nodes: nodes))
      for shortening in limited.shortenings {
        let changed = explained.changed(shortening.change)
        #expect(
          try changed.outcome().totals == shortening.plan.totals,
          "\(explained.words(shortening.change))")
      }
      let unproved = try explained.explanation(of: .bounded(lowerBound: .zero))
      #expect(unproved.shortenings.isEmpty && unproved.detours.isEmpty && !unproved.isComplete)
      let stopped = try explained.explanation(limits: SearchLimits(shouldStop: { true }))
      for ranking in [stopped.held, stopped.waived, stopped.shorterTenures] {
        #expect(ranking.first.isEmpty && (ranking.isComplete == (ranking.restCount == 0)))
      }
    }
  }
}
