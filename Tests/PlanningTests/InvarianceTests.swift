import CareerModel
import Planning
import TestSupport
import Testing

/// What must not change a plan, or must not make it worse, on random questions.
@Suite struct InvarianceTests {
  /// The seeds from 1 to 2,400, in parts that can run at the same time.
  static let parts = (0..<8).map { (part: Int) -> ClosedRange<Int> in
    part * 300 + 1...(part + 1) * 300
  }

  /// The best plans of the seeds that have one, found once for all tests.
  private static let plans: [Int: CareerPlan] = {
    var plans: [Int: CareerPlan] = [:]
    for seed in parts.joined() {
      if case .proved(let plan) = try? RandomGraph.question(seed: seed).outcome() {
        plans[seed] = plan
      }
    }
    return plans
  }()

  @Test(arguments: parts)
  func `the order of a file changes nothing`(seeds: ClosedRange<Int>) throws {
    try forEachSolvable(seeds) { (question, plan, random) in
      let shuffled = question.shuffled(&random)
      guard case .proved(let other) = try shuffled.outcome() else { return false }
      return shuffled.words(other) == question.words(plan)
    }
  }

  @Test(arguments: parts)
  func `other ids change no total`(seeds: ClosedRange<Int>) throws {
    try forEachSolvable(seeds) { (question, plan, random) in
      var renamed = question
      let skills = random.shuffle((0..<question.graph.skills.count).map { "s\($0)" })
      let roles = random.shuffle((0..<question.graph.roles.count).map { "r\($0)" })
      renamed.graph = question.graph.renamed(skills: skills, roles: roles)
      return try renamed.outcome().totals == plan.totals
    }
  }

  @Test(arguments: parts)
  func `other ids in the same order change nothing but names`(seeds: ClosedRange<Int>) throws {
    try forEachSolvable(seeds) { (question, plan, _) in
      /// `z0`, `z1`, …, one for each id, in the order of the ids.
      func names(_ ids: [String]) -> [String] {
        let sorted = ids.sorted()
        return ids.map { (id: String) -> String in "z\(sorted.firstIndex(of: id) ?? 0)" }
      }
      var renamed = question
      renamed.graph = question.graph.renamed(
        skills: names(question.graph.skills.map(\.id)),
        roles: names(question.graph.roles.map(\.id)))
      guard case .proved(let other) = try renamed.outcome() else { return false }
      return other == plan
    }
  }

  @Test(arguments: parts)
  func `one move more never makes it worse`(seeds: ClosedRange<Int>) throws {
    try forEachSolvable(seeds) { (question, plan, random) in
      let graph = question.graph
      let pairs = graph.roleIndices.flatMap { (from: RoleIndex) -> [(RoleIndex, RoleIndex)] in
        graph.roleIndices.map { (to: RoleIndex) -> (RoleIndex, RoleIndex) in (from, to) }
      }.filter { (from, to) -> Bool in
        from != to && !graph.moves.contains { (move: Move) in move.from == from && move.to == to }
      }
      guard !pairs.isEmpty else { return true }
      let (from, to) = random.pick(pairs)
      let tenure = Tenure(Estimate(ExactDecimal(random.below(4))), in: .weeks)
      let move = Move(from: from, to: to, kind: .lateral, tenure: tenure, needs: .nothing)
      var more = question
      more.graph = graph.replacing(moves: graph.moves + [move])
      return try isNoWorse(more, than: plan)
    }
  }

  @Test(arguments: parts)
  func `one requirement less never makes it worse`(seeds: ClosedRange<Int>) throws {
    try forEachSolvable(seeds) { (question, plan, random) in
      var less = question
      less.graph = question.graph.droppingRequirement(&random)
      return try isNoWorse(less, than: plan)
    }
  }

  @Test(arguments: parts)
  func `holding more never makes it worse`(seeds: ClosedRange<Int>) throws {
    try forEachSolvable(seeds) { (question, plan, random) in
      var more = question
      let skill = random.below(question.graph.skills.count)
      let level = random.within(1...question.graph.skills[skill].levels.count)
      more.held.insert(Competency(skill: SkillIndex(skill), level: level))
      more.daysInRole += random.below(30)
      return try isNoWorse(more, than: plan)
    }
  }

  @Test(arguments: parts)
  func `twice the hours a week never take longer on the calendar`(seeds: ClosedRange<Int>) throws {
    try forEachSolvable(seeds) { (question, plan, _) in
      var faster = question
      faster.pace = Pace(
        hoursPerWeek: ExactDecimal(millionths: question.pace.hoursPerWeek.millionths * 2))
      guard let totals = try faster.outcome().totals else { return false }
      // In minutes of twice the pace; each move's tenure is rounded once.
      return totals.time.count <= 2 * plan.totals.time.count + plan.totals.moves
    }
  }

  private func isNoWorse(_ question: RouteQuestion, than plan: CareerPlan) throws -> Bool {
    guard let totals = try question.outcome().totals else { return false }
    return totals <= plan.totals
  }

  private func forEachSolvable(
    _ seeds: ClosedRange<Int>,
    _ holds: (RouteQuestion, CareerPlan, inout SplitMix64) throws -> Bool
  ) throws {
    var random = SplitMix64(seed: seeds.lowerBound)
    for seed in seeds {
      guard let plan = Self.plans[seed] else { continue }
      let question = RandomGraph.question(seed: seed)
      #expect(try holds(question, plan, &random), "seed \(seed)")
    }
  }
}

extension CareerGraph {
  /// The same graph without one of its requirements.
  fileprivate func droppingRequirement(_ random: inout SplitMix64) -> CareerGraph {
    switch random.below(3) {
    case 0 where !moves.isEmpty:
      var moves = self.moves
      let index = random.below(moves.count)
      let old = moves[index]
      moves[index] = Move(
        from: old.from, to: old.to, kind: old.kind, tenure: old.tenure, needs: .nothing)
      return replacing(moves: moves)
    case 1:
      var roles = self.roles
      let index = random.below(roles.count)
      let old = roles[index]
      roles[index] = Role(
        id: old.id, title: old.title, track: nil, about: nil, needs: .nothing,
        recommended: .nothing, practises: old.practises, guide: old.guide)
      return replacing(roles: roles)
    default:
      var skills = self.skills
      let index = random.below(skills.count)
      let old = skills[index]
      skills[index] = Skill(
        id: old.id, name: old.name, area: nil, about: nil,
        levels: old.levels.map { (level: ProficiencyLevel) -> ProficiencyLevel in
          ProficiencyLevel(
            hours: level.hours, shows: nil, needs: .nothing, onlyIn: level.onlyIn)
        })
      return replacing(skills: skills)
    }
  }
}
