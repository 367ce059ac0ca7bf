import CareerModel
import Planning
import TestSupport

/// Waiving, done on the graph itself and with none of the planner's code.
extension RouteQuestion {
  /// The same question where some facts do not hold.
  func waiving(_ isWaived: (GraphFact) -> Bool) -> RouteQuestion {
    var question = self
    func kept(_ needs: Requirement, _ asker: Asker) -> Requirement {
      let parts = needs.parts.enumerated().filter { (part, _) -> Bool in
        !isWaived(.need(of: asker, part: part))
      }
      return Requirement(.all(parts.map(\.element)))
    }
    question.graph = graph.replacing(
      skills: zip(graph.skillIndices, graph.skills).map { (index, skill) -> Skill in
        let levels = skill.levels.enumerated().map { (below, level) -> ProficiencyLevel in
          let competency = Competency(skill: index, level: below + 1)
          if isWaived(.learning(competency)) { question.held.insert(competency) }
          return ProficiencyLevel(
            hours: level.hours, shows: nil, needs: kept(level.needs, .level(competency)),
            onlyIn: isWaived(.onlyIn(competency)) ? nil : level.onlyIn)
        }
        return Skill(id: skill.id, name: skill.name, area: nil, about: nil, levels: levels)
      },
      roles: zip(graph.roleIndices, graph.roles).map { (index, role) -> Role in
        Role(
          id: role.id, title: role.title, track: nil, about: nil,
          needs: kept(role.needs, .role(index)), recommended: .nothing,
          practises: role.practises, guide: role.guide)
      },
      moves: zip(graph.moveIndices, graph.moves).map { (index, move) -> Move in
        Move(
          from: move.from, to: move.to, kind: move.kind,
          tenure: isWaived(.tenure(index))
            ? Tenure(Estimate(ExactDecimal(0)), in: .weeks) : move.tenure,
          needs: kept(move.needs, .move(index)))
      })
    return question
  }

  /// The same question where, of all needs and restrictions to roles, only some hold.
  func keepingOnly(_ kept: [GraphFact]) -> RouteQuestion {
    waiving { (fact: GraphFact) -> Bool in
      switch fact {
      case .need, .onlyIn: !kept.contains(fact)
      case .tenure, .learning: false
      }
    }
  }

  /// Every fact of the graph that says anything.
  var facts: [GraphFact] {
    func needs(_ asker: Asker) -> [GraphFact] {
      graph.needs(of: asker).parts.indices.map { (part: Int) -> GraphFact in
        .need(of: asker, part: part)
      }
    }
    var facts: [GraphFact] = graph.roleIndices.flatMap { (role: RoleIndex) -> [GraphFact] in
      needs(.role(role))
    }
    for move in graph.moveIndices {
      facts += needs(.move(move))
      if graph[move].tenure.estimate.likely > ExactDecimal(0) { facts.append(.tenure(move)) }
    }
    for skill in graph.skillIndices {
      for level in graph[skill].levels.indices {
        let competency = Competency(skill: skill, level: level + 1)
        facts += needs(.level(competency))
        if graph[competency].onlyIn != nil { facts.append(.onlyIn(competency)) }
        if !held.contains(competency) { facts.append(.learning(competency)) }
      }
    }
    return facts
  }

  /// Whether there is a plan, found with none of the planner's code.
  var isPossible: Bool { EagerReach.isPossible(self) }

  /// What the best plan costs, found by trying everything.
  var reference: PlanTotals? {
    var search = ExhaustiveSearch(self)
    return search.answer().map { (answer) -> PlanTotals in PlanTotals(answer.cost) }
  }

  /// A fact by ids, so that facts of differently ordered graphs can be compared.
  func words(_ fact: GraphFact) -> String { graph.words(fact) }
}

extension CareerGraph {
  /// A fact in few words, by ids.
  func words(_ fact: GraphFact) -> String {
    switch fact {
    case .need(let asker, let part):
      "\(words(asker)) needs \(words(needs(of: asker).parts[part]))"
    case .onlyIn(let competency):
      "\(id(of: competency)) only in "
        + (self[competency].onlyIn ?? []).map { (role: RoleIndex) -> String in self[role].id }
        .sorted().joined(separator: ",")
    case .tenure(let move): "\(words(.move(move))) takes time"
    case .learning(let competency): "\(id(of: competency)) is to be learned"
    }
  }

  private func words(_ asker: Asker) -> String {
    switch asker {
    case .role(let role): self[role].id
    case .move(let move): "\(self[self[move].from].id)->\(self[self[move].to].id)"
    case .level(let competency): id(of: competency)
    }
  }

  private func words(_ requirement: Requirement) -> String {
    func list(_ parts: [Requirement]) -> String { parts.map(words).joined(separator: "|") }
    return switch requirement.formula {
    case .competency(let competency): id(of: competency)
    case .all(let parts): "all(\(list(parts)))"
    case .any(let parts): list(parts)
    case .atLeast(let count, let parts): "\(count)/(\(list(parts)))"
    }
  }
}
