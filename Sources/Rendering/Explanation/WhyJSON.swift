import CareerModel
import JSONText
import Planning
import Timelines

/// Answers to single questions about a plan, for programs.
struct WhyJSON {
  let question: PlanQuestion
  private var graph: CareerGraph { question.graph }

  // MARK: Other ways

  func output(_ detour: Detour) -> JSONOutput {
    .object([("ways", .array(detour.ways.map(output)))] + members(detour))
  }

  func output(_ way: OtherWay) -> JSONOutput {
    switch way {
    case .through(let role): .object([("through", self.role(role))])
    case .without(let role): .object([("without", self.role(role))])
    case .straight: .object([("straight", .boolean(true))])
    }
  }

  func output(_ role: RoleIndex, _ detour: RoleDetour) -> JSONOutput {
    .object([("role", self.role(role))] + members(detour))
  }

  private func members(_ detour: RoleDetour) -> [(String, JSONOutput)] {
    switch detour {
    case .found(let detour, .proved):
      return [("outcome", .string("proved"))] + members(detour)
    case .found(let detour, .bounded(let bound)):
      return [("outcome", .string("bounded")), ("lowerBound", PlanJSON.totals(bound))]
        + members(detour)
    case .onTheWay(let without):
      return [("outcome", .string("on-the-way"))]
        + (without.map { (detour: Detour) in [("without", .object(members(detour)))] } ?? [])
    case .noChainOfMoves(let ends):
      return [
        ("outcome", .string("no-chain-of-moves")), ("reachedByMoves", .boolean(ends.isReached)),
        ("leadsToGoal", .boolean(ends.leadsToGoal)),
        ("movesFrom", .array(ends.origins.map(role))),
      ]
    case .blocked(let obstruction):
      return [
        ("outcome", .string("blocked")),
        ("obstruction", ObstructionJSON(graph: graph).output(obstruction)),
      ]
    case .ruledOut(let conflict):
      return [
        ("outcome", .string("excluded")),
        ("conflict", ConstraintJSON(question: question).output(conflict, nil)),
      ]
    case .stopped(let bound):
      return [("outcome", .string("stopped")), ("lowerBound", PlanJSON.totals(bound))]
    }
  }

  private func members(_ detour: Detour) -> [(String, JSONOutput)] {
    let timeline = Timeline(
      detour.plan, for: question.request, in: graph, startingOn: question.start)
    return [
      ("total", PlanJSON.totals(detour.plan.totals)), ("arrive", .string("\(timeline.arrival)")),
      ("via", .array(detour.plan.rolesEntered(in: graph).dropLast().map(role))),
      ("difference", DifferenceJSON(graph: graph).output(detour.difference)),
    ]
  }

  // MARK: Skills

  func output(_ reason: SkillReason) -> JSONOutput {
    switch reason {
    case .heldFromStart(let competency):
      return .object([named(competency), ("outcome", .string("held"))])
    case .acquired(let competency, let chains):
      let chains = chains.map { (chain: [PlanReasons.Reason]) -> JSONOutput in
        .array(chain.map(output))
      }
      return .object([
        named(competency), ("outcome", .string("in-plan")), ("chains", .array(chains)),
      ])
    case .notInPlan(let competency, let absence):
      let words = ObstructionJSON(graph: graph)
      return .object([
        named(competency), ("outcome", .string("not-in-plan")),
        (
          "metOtherwise",
          .array(
            absence.metOtherwise.map { (need: SkillReason.Need) -> JSONOutput in
              words.output(.need(of: need.asker, part: need.part))
            })
        ), ("askedForElsewhereBy", .array(absence.elsewhere.map(output))),
      ])
    }
  }

  func output(_ reason: PlanReasons.Reason) -> JSONOutput {
    switch reason {
    case .role(let role, let stay):
      .object([("role", self.role(role)), ("stay", .integer(stay))])
    case .move(let move, let stay):
      .object([
        ("from", role(graph[move].from)), ("to", role(graph[move].to)), ("stay", .integer(stay)),
      ])
    case .level(let competency): .object([named(competency)])
    case .goal: .object([("goal", .boolean(true))])
    }
  }

  private func output(_ asker: Asker) -> JSONOutput {
    switch asker {
    case .role(let role): .object([("role", self.role(role))])
    case .move(let move):
      .object([("from", role(graph[move].from)), ("to", role(graph[move].to))])
    case .level(let competency): .object([named(competency)])
    }
  }

  private func named(_ competency: Competency) -> (String, JSONOutput) {
    ("competency", .string(graph.id(of: competency)))
  }

  private func role(_ role: RoleIndex) -> JSONOutput { .string(graph[role].id) }
}

/// What someone would have to hold for there to be a way, for programs.
struct HoldingJSON {
  let graph: CareerGraph

  func output(_ holding: HoldingOpening) -> JSONOutput {
    switch holding {
    case .anyOf(let competencies):
      .object([("outcome", .string("any-of")), ("competencies", ids(competencies))])
    case .together(let competencies, let isFewest):
      .object([
        ("outcome", .string("together")), ("competencies", ids(competencies)),
        ("fewest", .boolean(isFewest)),
      ])
    case .none: .object([("outcome", .string("none"))])
    case .unknown: .object([("outcome", .string("unknown"))])
    }
  }

  private func ids(_ competencies: [Competency]) -> JSONOutput {
    GraphJSON(graph).ids(competencies)
  }
}
