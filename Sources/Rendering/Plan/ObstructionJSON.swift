import CareerModel
import JSONText
import Planning

/// An obstruction, for programs.
struct ObstructionJSON {
  let graph: CareerGraph

  func output(_ obstruction: Obstruction) -> JSONOutput {
    let reachable = ("reachableRoles", roles(obstruction.reachableRoles))
    switch obstruction.cause {
    case .noChainOfMoves(let gap):
      return .object([
        ("kind", .string("no-chain-of-moves")), reachable,
        ("rolesReachedByMoves", roles(gap.rolesReached)),
        ("rolesBeforeTarget", roles(gap.rolesBeforeTarget)),
      ])
    case .facts(let blocking):
      return .object(
        [("kind", .string(Self.word(blocking.kind))), reachable] + members(blocking))
    }
  }

  private func members(_ blocking: BlockingFacts) -> [(String, JSONOutput)] {
    let facts = blocking.facts.map { (blocking: BlockingFact) -> JSONOutput in
      guard let sources = sources(blocking.sources) else { return output(blocking.fact) }
      return output(blocking.fact, [("sources", sources)])
    }
    let apart = blocking.apart.map { (pair: BlockingFacts.Pair) -> JSONOutput in
      .array([.string(graph.id(of: pair.one)), .string(graph.id(of: pair.other))])
    }
    let openings =
      switch blocking.openings {
      case .anyOf(let facts): facts.map { (fact: GraphFact) -> [GraphFact] in [fact] }
      case .together(let facts): [facts]
      }
    return [
      ("facts", .array(facts)), ("irreducible", .boolean(blocking.isIrreducible)),
      ("apart", .array(apart)),
      (
        "openings",
        .array(
          openings.map { (facts: [GraphFact]) -> JSONOutput in
            .array(facts.map { (fact: GraphFact) -> JSONOutput in output(fact) })
          })
      ),
    ]
  }

  private static func word(_ kind: BlockingFacts.Kind) -> String {
    switch kind {
    case .requirements: "requirements"
    case .order: "order"
    }
  }

  // MARK: Facts

  func output(_ fact: GraphFact, _ more: [(String, JSONOutput)] = []) -> JSONOutput {
    let members: [(String, JSONOutput)] =
      switch fact {
      case .need(let asker, let part): need(of: asker, graph.needs(of: asker).parts[part])
      case .onlyIn(let competency):
        [("fact", .string("only-in")), ("competency", .string(graph.id(of: competency)))]
      case .tenure(let move): [("fact", .string("tenure"))] + ends(of: move)
      case .learning(let competency):
        [("fact", .string("learning")), ("competency", .string(graph.id(of: competency)))]
      }
    let text = FactWords(graph: graph).statement(fact).plainText
    return .object(members + more + [("text", .string(PlanWords.breakable(text)))])
  }

  private func need(of asker: Asker, _ part: Requirement) -> [(String, JSONOutput)] {
    let members: [(String, JSONOutput)] =
      switch asker {
      case .role(let role): [("fact", .string("role-needs")), ("role", self.role(role))]
      case .move(let move): [("fact", .string("move-needs"))] + ends(of: move)
      case .level(let competency):
        [("fact", .string("level-needs")), ("competency", .string(graph.id(of: competency)))]
      }
    return members + [("needs", RequirementJSON(graph: graph).output(part))]
  }

  private func ends(of move: MoveIndex) -> [(String, JSONOutput)] {
    [("from", role(graph[move].from)), ("to", role(graph[move].to))]
  }

  private func sources(_ sources: [BlockingFact.Source]) -> JSONOutput? {
    guard !sources.isEmpty else { return nil }
    return .array(
      sources.map { (source: BlockingFact.Source) -> JSONOutput in
        .object([
          ("role", role(source.role)), ("reachedByMoves", .boolean(source.isReached)),
          ("leadsToTarget", .boolean(source.leadsToTarget)),
        ])
      })
  }

  // MARK: Parts

  private func role(_ role: RoleIndex) -> JSONOutput { .string(graph[role].id) }

  private func roles(_ roles: [RoleIndex]) -> JSONOutput { .array(roles.map(role)) }
}
