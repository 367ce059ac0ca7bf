import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// What can be started today, against trying it with none of the planner's code.
struct NextStepsTests {
  /// Whether someone can start to learn a level: the model's rule, word for word.
  private func canStart(
    _ competency: Competency, _ question: RouteQuestion, holding held: HeldLevels
  ) -> Bool {
    guard held.level(of: competency.skill) + 1 == competency.level else { return false }
    if let roles = question.graph[competency].onlyIn, !roles.contains(question.role) {
      return false
    }
    return question.graph[competency].needs.isMet(by: held)
  }

  /// What can be held of some competencies, in whatever order they are learned.
  private func closure(of competencies: [Competency], _ question: RouteQuestion) -> HeldLevels {
    var held = question.held
    var isNews = true
    while isNews {
      isNews = false
      for next in competencies where held.level(of: next.skill) + 1 == next.level {
        guard question.graph[next].needs.isMet(by: held) else { continue }
        held.insert(next)
        isNews = true
      }
    }
    return held
  }

  @Test func `a plan's steps are all that it has and can be started, and what they serve`() throws {
    var counts: [String: Int] = [:]
    for seed in 1...1200 {
      let question = RandomGraph.question(seed: seed)
      guard case .proved(let plan) = try question.outcome(), !plan.stays.isEmpty else { continue }
      let (graph, words) = (question.graph, Comment(rawValue: "seed \(seed)"))
      let steps = PlanSteps(plan, for: question.request, in: graph)
      let planned = plan.stays.enumerated().flatMap { (number, stay) -> [(Int, Competency)] in
        stay.acquisitions.map { (number, $0.competency) }
      }
      for (list, isFirst) in [(steps.now, true), (steps.early, false)] {
        let expected = planned.filter { (number, competency) -> Bool in
          canStart(competency, question, holding: question.held) && (number == 0) == isFirst
        }
        .map(\.1)
        #expect(Set(list.map(\.competency)) == Set(expected), words)
        #expect(list.count == expected.count, words)
        for (one, other) in zip(list, list.dropFirst()) {
          #expect(one.dependence.study >= other.dependence.study, words)
        }
      }
      for step in steps.now + steps.early {
        counts["steps", default: 0] += 1
        let left = closure(of: planned.map(\.1).filter { $0 != step.competency }, question)
        let lost = planned.map(\.1).filter { $0 != step.competency && !left.contains($0) }
        if !lost.isEmpty { counts["followed", default: 0] += 1 }
        #expect(step.dependence.following.map(\.competency) == lost, words)
        #expect(step.cost == graph.cost(of: step.competency, in: question.role), words)
        // Nothing of a best plan is for nothing.
        let move = try #require(step.dependence.firstMove, words)
        #expect(move >= step.stay, words)
        for (number, stay) in plan.stays.enumerated().prefix(move + 1) {
          let entered = try #require(stay.move, words)
          let before = planned.filter { $0.0 <= number && $0.1 != step.competency }.map(\.1)
          let held = closure(of: before, question)
          let isOpen =
            graph[entered].needs.isMet(by: held) && graph[graph[entered].to].needs.isMet(by: held)
          #expect(isOpen == (number < move), words)
        }
      }
      for near in steps.near {
        counts["near", default: 0] += 1
        #expect(!canStart(near.competency, question, holding: question.held), words)
        switch near.want {
        case .role(let roles):
          counts["elsewhere", default: 0] += 1
          #expect(!roles.contains(question.role), words)
          #expect(graph[near.competency].needs.isMet(by: question.held), words)
        case .oneOf(let others):
          for other in others {
            #expect(canStart(other, question, holding: question.held), words)
            var held = question.held
            held.insert(other)
            #expect(canStart(near.competency, question, holding: held), words)
          }
        }
      }
    }
    #expect(counts.values.allSatisfy { $0 > 10 } && counts.count == 4, "\(counts)")
  }

  @Test func `what was asked for needs a step where it is not held without it`() throws {
    var counts = [0, 0]
    for seed in 1...500 {
      var random = SplitMix64(seed: seed)
      var question = RandomGraph.question(seed: seed)
      let requirement = GoalQuestion.requirement(question, &random)
      question = question.leading(to: .competencies(requirement))
      guard case .proved(let plan) = try question.outcome() else { continue }
      let steps = PlanSteps(plan, for: question.request, in: question.graph)
      let planned = plan.stays.flatMap(\.acquisitions).map(\.competency)
      for step in steps.now + steps.early {
        let left = closure(of: planned.filter { $0 != step.competency }, question)
        #expect(step.dependence.isForGoal == !requirement.isMet(by: left), "seed \(seed)")
        #expect(step.dependence.isForGoal || step.dependence.firstMove != nil, "seed \(seed)")
        counts[step.dependence.isForGoal ? 1 : 0] += 1
      }
    }
    #expect(counts.allSatisfy { $0 > 5 }, "\(counts)")
  }

  @Test func `of several roles, those are served whose best plans learn it`() throws {
    var counts: [String: Int] = [:]
    for seed in 1...250 {
      let question = RandomGraph.question(seed: seed)
      let graph = question.graph
      let words = Comment(rawValue: "seed \(seed)")
      let roles = graph.roleIndicesByID.filter { $0 != question.role }
      let found = try Planner(graph).planner(for: question.request.person).steps(toward: roles)
      #expect(found.options.map(\.role) == roles && found.isComplete, words)
      var plans: [RoleIndex: CareerPlan] = [:]
      for role in roles {
        if case .proved(let plan) = try question.leading(to: .role(role)).outcome() {
          plans[role] = plan
        }
      }
      #expect(Set(found.reached.map(\.role)) == Set(plans.keys), words)
      let all = graph.skillIndices.flatMap { (skill: SkillIndex) -> [Competency] in
        graph[skill].levels.indices.map { Competency(skill: skill, level: $0 + 1) }
      }
      for competency in all {
        let serves = roles.filter { (role: RoleIndex) -> Bool in
          plans[role]?.stays.contains { $0.acquisitions.contains { $0.competency == competency } }
            == true
        }
        let step = found.steps.first { $0.competency == competency }
        let isStartable = canStart(competency, question, holding: question.held)
        #expect((step != nil) == (isStartable && !serves.isEmpty), words)
        #expect(
          found.unneeded.contains(competency) == (isStartable && serves.isEmpty), words)
        guard let step else { continue }
        counts["steps", default: 0] += 1
        if serves.count > 1 { counts["shared", default: 0] += 1 }
        #expect(step.serves == serves, words)
        let lost = serves.flatMap { (role: RoleIndex) -> [Competency] in
          let planned = plans[role].map { $0.stays.flatMap(\.acquisitions).map(\.competency) } ?? []
          let left = closure(of: planned.filter { $0 != competency }, question)
          return planned.filter { $0 != competency && !left.contains($0) }
        }
        #expect(Set(step.following) == Set(lost), words)
        #expect(step.following.count == Set(lost).count, words)
      }
      for (one, other) in zip(found.steps, found.steps.dropFirst()) {
        #expect(
          (one.serves.count, one.following.count, other.cost)
            >= (other.serves.count, other.following.count, one.cost), words)
      }
    }
    #expect(counts.count == 2 && counts.values.allSatisfy { $0 > 50 }, "\(counts)")
  }

  @Test func `a search that stopped says so`() throws {
    var stopped = 0
    for seed in 1...40 {
      let question = RandomGraph.question(seed: seed)
      let roles = question.graph.roleIndices.filter { $0 != question.role }
      let found = try Planner(question.graph).planner(for: question.request.person)
        .steps(toward: roles, limits: SearchLimits(shouldStop: { true }))
      #expect(found.isComplete == found.options.allSatisfy(\.isProved))
      if !found.isComplete { stopped += 1 }
    }
    #expect(stopped > 10)
  }
}
