import CareerModel

/// The facts of a graph that can matter to a question, in an order of their own.
///
/// What is about roles comes first, those nearest to the target before others, each role with
/// the moves into it; then what is about competencies, in the order in which those facts name
/// them. Where competencies are the goal, what is about them comes before all that. Ids decide ties, so that the order of a file does not show. What holds already for the
/// person, and what lies on no chain of moves to the target, is left out: waiving it changes
/// nothing.
struct RelevantFacts {
  private let graph: CareerGraph
  private let numbers: GraphNumbers
  private let request: PlanRequest
  private let ways: MoveWays
  private(set) var facts: [GraphFact] = []
  /// What facts name that is not looked at yet.
  private var named: [Competency]
  private var seen: Set<Competency> = []

  init(_ compiler: ProblemCompiler, _ request: PlanRequest, _ ways: MoveWays) {
    graph = compiler.graph
    numbers = compiler.numbers
    self.request = request
    self.ways = ways
    named = request.goal.requirement.competencies
    addFactsOfCompetencies()
    addFactsOfRoles()
    addFactsOfCompetencies()
  }

  /// Those that can make a plan impossible.
  var blocking: [GraphFact] {
    facts.filter { (fact: GraphFact) -> Bool in
      switch fact {
      case .need, .onlyIn: true
      case .tenure, .learning: false
      }
    }
  }

  // MARK: Roles

  private mutating func addFactsOfRoles() {
    var movesInto: [[MoveIndex]] = Array(repeating: [], count: graph.roles.count)
    for index in numbers.moves where isOnTheWay(graph[index]) {
      movesInto[graph[index].to.rawValue].append(index)
    }
    for role in rolesByDistance where !movesInto[role.rawValue].isEmpty {
      addNeeds(of: .role(role))
      for move in movesInto[role.rawValue] {
        addNeeds(of: .move(move))
        let tenure = request.person.pace.studyMinutes(of: graph[move].tenure)
        if tenure > .zero { facts.append(.tenure(move)) }
      }
    }
  }

  private func isOnTheWay(_ move: Move) -> Bool {
    !ways.isEnd(move.from) && ways.isOnTheWay(move.from) && ways.isOnTheWay(move.to)
  }

  private var rolesByDistance: [RoleIndex] {
    let roles = numbers.roles.compactMap { (role: RoleIndex) -> (distance: Int, role: RoleIndex)? in
      guard ways.isOnTheWay(role), let distance = ways.movesToTarget[role.rawValue] else {
        return nil
      }
      return (distance, role)
    }
    return roles.sorted { (one, other) -> Bool in
      (one.distance, numbers.number(of: one.role))
        < (other.distance, numbers.number(of: other.role))
    }
    .map(\.role)
  }

  private mutating func addNeeds(of asker: Asker) {
    for (part, requirement) in graph.needs(of: asker).parts.enumerated()
    where !requirement.isMet(by: request.person.held) {
      facts.append(.need(of: asker, part: part))
      named += requirement.competencies
    }
  }

  // MARK: Competencies

  private mutating func addFactsOfCompetencies() {
    var next = 0
    while next < named.count {
      let competency = named[next]
      next += 1
      guard !request.person.held.contains(competency), seen.insert(competency).inserted else {
        continue
      }
      addNeeds(of: .level(competency))
      if isRestricted(competency) { facts.append(.onlyIn(competency)) }
      facts.append(.learning(competency))
      if competency.level > 1 {
        named.append(Competency(skill: competency.skill, level: competency.level - 1))
      }
    }
    named = []
  }

  /// Whether some role on the way does not offer a competency.
  private func isRestricted(_ competency: Competency) -> Bool {
    guard let onlyIn = graph[competency].onlyIn else { return false }
    return graph.roleIndices.contains { (role: RoleIndex) -> Bool in
      ways.isOnTheWay(role) && !ways.isEnd(role) && !onlyIn.contains(role)
    }
  }
}
