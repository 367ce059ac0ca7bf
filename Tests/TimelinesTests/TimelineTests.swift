import CareerModel
import Planning
import TestSupport
import Testing
import Timelines

struct TimelineTests {
  private static let newYear = CivilDate(dayNumber: 20_454)

  /// Seven hours a week: sixty minutes a day.
  private static let hourADay = Pace(hoursPerWeek: ExactDecimal(7))

  private static let tiny = """
    skill go 20 30.5
    skill net 10[go]
    role junior practises net=50 go:2=200
    role senior [go:2 net|go]
    role lead [go:2]
    move junior -> senior 12w
    move senior -> lead 0w [net] lateral
    """

  private func timeline(
    _ graph: CareerGraph, _ stays: [(role: String, learns: [Competency], tenure: Int)],
    pace: Pace = hourADay, daysInRole: Int = 0, holding held: [Competency] = []
  ) throws -> Timeline {
    let roles = try stays.map { (stay) -> RoleIndex in try #require(graph.role(withID: stay.role)) }
    let plan = CareerPlan(
      stays: try zip(stays, roles).map { (stay, role) -> CareerPlan.Stay in
        let move: MoveIndex = try #require(graph.moves(from: role).first)
        return CareerPlan.Stay(
          role: role, tenure: StudyMinutes(stay.tenure),
          acquisitions: try stay.learns.map { (competency: Competency) in
            CareerPlan.Acquisition(
              competency: competency, cost: try #require(graph.cost(of: competency, in: role)))
          },
          move: move)
      })
    var levels = HeldLevels(skillCount: graph.skills.count)
    for competency in held { levels.insert(competency) }
    let person = Person(role: roles[0], daysInRole: daysInRole, held: levels, pace: pace)
    let target = plan.lastRole(in: graph, startingIn: roles[0])
    return Timeline(
      plan, for: PlanRequest(person: person, target: target), in: graph,
      startingOn: Self.newYear)
  }

  private static func go(_ level: Int) -> Competency {
    Competency(skill: SkillIndex(0), level: level)
  }
  private static let net = Competency(skill: SkillIndex(1), level: 1)

  @Test func `each date is the first day plus the whole days over by then`() throws {
    let graph = try TinyGraph(Self.tiny).graph
    // 20 h, 61 h and 5 h at an hour a day, in 12 weeks.
    let timeline = try timeline(
      graph, [("junior", [Self.go(1), Self.go(2), Self.net], 12 * 420), ("senior", [], 0)])
    let first = timeline.phases[0]
    #expect(
      first.lessons.map { (lesson) -> String in "\(lesson.starts) \(lesson.ends)" } == [
        "2026-01-01 2026-01-21", "2026-01-21 2026-03-23", "2026-03-23 2026-03-28",
      ])
    #expect(first.lessons.map(\.minutes.count) == [1200, 3660, 300])
    #expect(first.lessons.map(\.usualMinutes.count) == [1200, 1830, 600])
    #expect(first.lessons.map(\.hoursPercent) == [100, 200, 50])
    #expect(first.bound == .learning)
    #expect("\(first.starts) \(first.ends)" == "2026-01-01 2026-03-28")
    #expect(first.slack == .zero)

    let second = timeline.phases[1]
    #expect("\(second.starts) \(second.ends)" == "2026-03-28 2026-03-28")
    #expect(second.time == .zero)
    #expect(second.milestone?.kind == .lateral)
    #expect(timeline.arrival == second.ends)
    #expect(
      timeline.totals == PlanTotals(time: StudyMinutes(5160), study: StudyMinutes(5160), moves: 2))
  }

  @Test func `a tenure that outlasts learning leaves its end free`() throws {
    let graph = try TinyGraph(Self.tiny).graph
    let timeline = try timeline(
      graph, [("junior", [Self.go(1)], 12 * 420 - 90)], daysInRole: 3)
    let phase = timeline.phases[0]
    #expect(phase.bound == .tenure)
    #expect(phase.learnedBy == Self.newYear.adding(days: 20))
    // Eleven weeks, six days and a half.
    #expect(phase.ends == Self.newYear.adding(days: 82))
    #expect(phase.slack == StudyMinutes(12 * 420 - 90 - 1200))
    #expect(phase.slackSpan.days == 62)
    #expect(phase.daysServed == 3)
  }

  @Test func `rounding to days never adds up`() throws {
    let levels = String(repeating: " 1", count: 90)
    let graph = try TinyGraph(
      "skill go\(levels)\nrole junior\nrole senior\nmove junior -> senior 0w"
    ).graph
    let timeline = try timeline(
      graph, [("junior", (1...90).map(Self.go), 0)], pace: Pace(hoursPerWeek: ExactDecimal(6)))
    for (index, lesson) in timeline.phases[0].lessons.enumerated() {
      // An hour is a sixth of seven days.
      #expect(lesson.starts == Self.newYear.adding(days: index * 7 / 6))
      #expect(lesson.ends == Self.newYear.adding(days: (index + 1) * 7 / 6))
    }
    #expect(timeline.arrival == Self.newYear.adding(days: 105))
  }

  @Test func `what a move asks for is told by when it was gained`() throws {
    let graph = try TinyGraph(Self.tiny).graph
    let timeline = try timeline(
      graph, [("junior", [Self.go(2), Self.net], 0), ("senior", [], 0)], holding: [Self.go(1)])
    let senior = try #require(timeline.phases[0].milestone).asked
    #expect(senior.learnedHere == [Self.go(2), Self.net])
    #expect(senior.heldFromStart.isEmpty)
    let lead = try #require(timeline.phases[1].milestone).asked
    #expect(lead.learnedBefore == [Self.go(2), Self.net])
    #expect(lead.learnedHere.isEmpty)

    let held = try self.timeline(graph, [("junior", [], 0)], holding: [Self.go(2)])
    // The first alternative that is held; `go:1` says nothing beside `go:2`.
    #expect(held.phases[0].milestone?.asked.heldFromStart == [Self.go(2)])
    #expect(held.phases[0].milestone?.asked.count == 1)
  }

  @Test func `an empty plan arrives on its first day`() throws {
    let graph = try TinyGraph(Self.tiny).graph
    let person = Person(
      role: RoleIndex(0), daysInRole: 0, held: HeldLevels(skillCount: 2), pace: Self.hourADay)
    let timeline = Timeline(
      CareerPlan(stays: []), for: PlanRequest(person: person, target: RoleIndex(0)), in: graph,
      startingOn: Self.newYear)
    #expect(timeline.phases.isEmpty)
    #expect(timeline.arrival == Self.newYear)
  }
}
