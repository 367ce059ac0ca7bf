import CareerModel
import Planning
import RouteSearch
import TestSupport

/// A question with a best plan that has moves, and what is explained of it.
struct ExplainedQuestion {
  let seed: Int
  let question: RouteQuestion
  let plan: CareerPlan

  /// `nil` where the seed's question has no such plan.
  init?(seed: Int, _ question: RouteQuestion) throws {
    guard case .proved(let plan) = try question.outcome(), !plan.stays.isEmpty else { return nil }
    self.seed = seed
    self.question = question
    self.plan = plan
  }

  func explanation(
    _ counts: PlanExplanation.Counts = .all, of proof: PlanProof = .proved,
    limits: SearchLimits = SearchLimits()
  ) throws -> PlanExplanation {
    try Planner(question.graph).planner(for: question.request.person)
      .explanation(of: plan, proof, for: question.request, counts, limits: limits)
  }

  /// The same question where one thing is otherwise, with none of the planner's code.
  func changed(_ change: PlanChange) -> RouteQuestion {
    switch change {
    case .moreHours:
      var faster = question
      faster.pace = Pace(
        hoursPerWeek: ExactDecimal(
          millionths: question.pace.hoursPerWeek.millionths + ExactDecimal.scale))
      return faster
    case .held(let competency):
      var learned = question
      learned.held.insert(competency)
      return learned
    case .waived(let fact):
      return question.waiving { (other: GraphFact) -> Bool in other == fact }
    case .shorterTenure(let index):
      var shorter = question
      shorter.graph = question.graph.replacing(
        moves: zip(question.graph.moveIndices, question.graph.moves).map { (other, move) -> Move in
          guard other == index else { return move }
          return Move(
            from: move.from, to: move.to, kind: move.kind, tenure: Self.lessOneMonth(move.tenure),
            needs: move.needs)
        })
      return shorter
    }
  }

  /// A month is 365.2425 ÷ 12 days.
  private static func lessOneMonth(_ tenure: Tenure) -> Tenure {
    let month = tenure.unit == .months ? 1_000_000 : 3_652_425 * 100 / 12 / 7
    return Tenure(
      Estimate(ExactDecimal(millionths: max(0, tenure.estimate.likely.millionths - month))),
      in: tenure.unit)
  }

  /// Everything in the graph that could be otherwise, but for the pace.
  var changes: [PlanChange] {
    question.facts.map { (fact: GraphFact) -> PlanChange in
      switch fact {
      case .need, .onlyIn: .waived(fact)
      case .learning(let competency): .held(competency)
      case .tenure(let move): .shorterTenure(move)
      }
    }
  }

  func words(_ change: PlanChange) -> String {
    switch change {
    case .moreHours: "seed \(seed): more hours"
    case .held(let competency): "seed \(seed): holds \(question.graph.id(of: competency))"
    case .waived(let fact): "seed \(seed): without \(question.words(fact))"
    case .shorterTenure(let move): "seed \(seed): sooner, \(question.words(.tenure(move)))"
    }
  }
}

extension RandomGraph {
  /// Whether trying everything is quick for a question.
  static func isTiny(_ question: RouteQuestion) -> Bool {
    let competencies = question.graph.skills.reduce(0) { (sum: Int, skill: Skill) -> Int in
      sum + skill.levels.count
    }
    return competencies <= 5 && question.graph.roles.count <= 4
  }
}
