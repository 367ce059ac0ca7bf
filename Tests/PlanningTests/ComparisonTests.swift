import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// Options side by side, against single plans and against everything there is.
@Suite struct ComparisonTests {
  static let parts = (0..<4).map { (part: Int) -> ClosedRange<Int> in
    part * 75 + 1...(part + 1) * 75
  }

  private func comparison(
    _ question: RouteQuestion, under constraints: PlanConstraints = .none,
    limits: SearchLimits = SearchLimits()
  ) throws -> Comparison {
    try Planner(question.graph).planner(for: question.request.person)
      .comparison(of: question.others, under: constraints, limits: limits)
  }

  @Test(arguments: parts)
  func `each option has the plan that is planned for it alone`(seeds: ClosedRange<Int>) throws {
    var (found, missing) = (0, 0)
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      for constraints in [PlanConstraints.none, PlanConstraints(avoidedKinds: [.lateral])] {
        let comparison = try comparison(question, under: constraints)
        #expect(comparison.isComplete, "seed \(seed)")
        var without = comparison.withoutPlan
        for target in question.others {
          let asked = PlanRequest(
            person: question.request.person, target: target, constraints: constraints)
          let option = comparison.options.first { (option: ComparedOption) -> Bool in
            option.target == target
          }
          switch try Planner(question.graph).answer(asked) {
          case .found(let plan, let proof):
            #expect(option?.plan == plan && option?.proof == proof, "seed \(seed)")
            found += 1
          case .impossible, .ruledOut:
            #expect(option == nil && without.contains(target), "seed \(seed)")
            without.removeAll { (role: RoleIndex) -> Bool in role == target }
            missing += 1
          case .stopped: Issue.record("seed \(seed)")
          }
        }
        #expect(without == [], "seed \(seed)")
      }
    }
    #expect(found > 100 && missing > 20)
  }

  @Test(arguments: parts)
  func `what is shared is in every plan that it is said to serve, and can be learned now`(
    seeds: ClosedRange<Int>
  ) throws {
    var claims = 0
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      let comparison = try comparison(question)
      for (option, count) in zip(comparison.options, comparison.sharedCounts) {
        let others = comparison.options.filter { (other: ComparedOption) -> Bool in
          other.target != option.target
        }.flatMap(\.learned)
        #expect(count == option.learned.count { others.contains($0) }, "seed \(seed)")
      }
      guard let shared = comparison.shared else { continue }
      claims += 1
      #expect(shared.options.count > 1 && !shared.competencies.isEmpty, "seed \(seed)")
      for place in shared.options {
        let learned = comparison.options[place].learned
        for acquisition in shared.competencies {
          #expect(learned.contains(acquisition.competency), "seed \(seed)")
        }
      }
      var held = question.held
      for acquisition in shared.competencies {
        let competency = acquisition.competency
        #expect(held.level(of: competency.skill) == competency.level - 1, "seed \(seed)")
        #expect(question.graph[competency].needs.isMet(by: held), "seed \(seed)")
        #expect(
          question.graph.cost(of: competency, in: question.role) == acquisition.cost,
          "seed \(seed)")
        held.insert(competency)
      }
    }
    #expect(claims > 20)
  }

  @Test(arguments: parts)
  func `the first move is the one with the least worst loss`(seeds: ClosedRange<Int>) throws {
    var (regrets, closing) = (0, 0)
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      let comparison = try comparison(question)
      guard let step = comparison.firstStep else { continue }
      let oracle = LossOracle(question, comparison.options)
      let moves = question.graph.moves(from: question.role).sorted {
        (one: MoveIndex, other: MoveIndex) -> Bool in
        question.graph[question.graph[one].to].id < question.graph[question.graph[other].to].id
      }
      let best = moves.map { (move: MoveIndex) -> (losses: [FirstStep.Loss], move: MoveIndex) in
        (oracle.losses(entering: question.graph[move].to, learning: []), move)
      }.min { (one, other) -> Bool in
        LossOracle.ranks(one.losses).lexicographicallyPrecedes(LossOracle.ranks(other.losses))
      }
      let expected = try #require(best)
      #expect(step.move?.move == expected.move, "seed \(seed)")
      #expect(step.move?.losses == expected.losses, "seed \(seed)")
      if expected.losses.contains(.closed) { closing += 1 }
      if expected.losses.contains(where: { $0 != .closed && $0 != .time(.zero) }) { regrets += 1 }
    }
    #expect(regrets > 5 && closing > 0)
  }

  @Test(arguments: parts)
  func `each first skill is the one with the least worst loss after those before it`(
    seeds: ClosedRange<Int>
  ) throws {
    var (several, regrets) = (0, 0)
    for seed in seeds {
      let question = RandomGraph.question(seed: seed)
      let comparison = try comparison(question)
      guard let step = comparison.firstStep else { continue }
      let oracle = LossOracle(question, comparison.options)
      var before: [Competency] = []
      var expected: [(competency: Competency, losses: [FirstStep.Loss])] = []
      while expected.count < 3, let next = oracle.bestSkill(after: before) {
        if let first = expected.first {
          let ranks = (LossOracle.ranks(next.losses), LossOracle.ranks(first.losses))
          guard !ranks.1.prefix(2).lexicographicallyPrecedes(ranks.0.prefix(2)) else { break }
        }
        expected.append(next)
        before.append(next.competency)
      }
      #expect(step.skills.map(\.competency) == expected.map(\.competency), "seed \(seed)")
      #expect(step.skills.map(\.losses) == expected.map(\.losses), "seed \(seed)")
      if expected.count > 1 { several += 1 }
      if expected.first?.losses.contains(where: { $0 != .time(.zero) }) == true { regrets += 1 }
    }
    #expect(several > 0 && regrets > 0)
  }

  @Test func `with limits that come first, nothing is claimed that is not known`() throws {
    for seed in 1...60 {
      let question = RandomGraph.question(seed: seed)
      let whole = try comparison(question)
      for nodes in [0, 1, 3, 10, 40] {
        let cut = try comparison(question, limits: SearchLimits(nodes: nodes))
        for option in cut.options where option.proof == .proved {
          let same = whole.options.first { (other: ComparedOption) -> Bool in
            other.target == option.target
          }
          #expect(same?.plan == option.plan, "seed \(seed)")
        }
        if let step = cut.firstStep, step.isComplete {
          #expect(step.move?.losses == whole.firstStep?.move?.losses, "seed \(seed)")
        }
        let settled = cut.options.count + cut.withoutPlan.count + cut.open.count
        #expect(settled == question.others.count, "seed \(seed)")
      }
    }
  }

  @Test func `the order of a file changes nothing`() throws {
    var random = SplitMix64(seed: 11)
    for seed in 1...100 {
      let question = RandomGraph.question(seed: seed)
      let shuffled = question.shuffled(&random)
      #expect(try words(question) == words(shuffled), "seed \(seed)")
    }
  }

  /// What a comparison says, by ids.
  private func words(_ question: RouteQuestion) throws -> [String] {
    let comparison = try comparison(question)
    let graph = question.graph
    let step = comparison.firstStep
    return comparison.options.map { (option: ComparedOption) -> String in
      "\(graph[option.target].id): \(question.words(option.plan))"
    }.sorted()
      + (comparison.shared?.competencies ?? []).map { graph.id(of: $0.competency) }
      + (step?.skills ?? []).map { graph.id(of: $0.competency) }
      + [step?.move.map { graph[graph[$0.move].to].id } ?? "none"]
  }
}

extension ComparedOption {
  fileprivate var learned: [Competency] { gap.map(\.competency) }
}

extension RouteQuestion {
  /// All roles but the one that is held.
  fileprivate var others: [RoleIndex] {
    graph.roleIndices.filter { (other: RoleIndex) -> Bool in other != role }
  }
}

/// What beginnings cost, by trying everything.
private struct LossOracle {
  private let question: RouteQuestion
  private let options: [ComparedOption]

  init(_ question: RouteQuestion, _ options: [ComparedOption]) {
    self.question = question
    self.options = options
  }

  func losses(entering role: RoleIndex?, learning learned: [Competency]) -> [FirstStep.Loss] {
    options.map { (option: ComparedOption) -> FirstStep.Loss in
      var search = ExhaustiveSearch(question.leading(to: .role(option.target)))
      guard let time = search.leastTime(entering: role, learning: learned) else { return .closed }
      return .time(StudyMinutes(time) - option.plan.totals.time)
    }
  }

  /// Of equal ones the one in more plans, then with the lesser sum, then with the first id.
  func bestSkill(
    after before: [Competency]
  ) -> (competency: Competency, losses: [FirstStep.Loss])? {
    let graph = question.graph
    var held = question.held
    for competency in before { held.insert(competency) }
    func served(_ competency: Competency) -> Int {
      options.count { (option: ComparedOption) -> Bool in option.learned.contains(competency) }
    }
    let candidates = graph.skillIndices.map { (skill: SkillIndex) -> Competency in
      Competency(skill: skill, level: held.level(of: skill) + 1)
    }.filter { (competency: Competency) -> Bool in
      competency.level <= graph[competency.skill].levels.count && served(competency) > 1
        && graph[competency].needs.isMet(by: held)
        && graph.cost(of: competency, in: question.role) != nil
    }.sorted { graph.id(of: $0) < graph.id(of: $1) }
    return candidates.map { (competency: Competency) in
      (competency, losses: losses(entering: nil, learning: before + [competency]))
    }.min { (one, other) -> Bool in
      let ranks = [one, other].map { (candidate) -> [Int] in
        let ranks = Self.ranks(candidate.losses)
        return ranks.prefix(2) + [-served(candidate.0), ranks[2]]
      }
      return ranks[0].lexicographicallyPrecedes(ranks[1])
    }
  }

  /// Options closed, the greatest loss of the others, the sum of their losses.
  static func ranks(_ losses: [FirstStep.Loss]) -> [Int] {
    let times = losses.compactMap { (loss: FirstStep.Loss) -> Int? in
      if case .time(let time) = loss { time.count } else { nil }
    }
    return [losses.count - times.count, times.max() ?? 0, times.reduce(0, +)]
  }
}
