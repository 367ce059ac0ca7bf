import CareerModel
import Planning

/// An obstruction's facts, put in the order and the words in which they are told.
struct ObstructionFacts {
  private let graph: CareerGraph
  private let obstruction: Obstruction
  private let target: RoleIndex
  private let lacking: Set<Competency>

  init(_ report: ObstructionReport) {
    graph = report.question.graph
    obstruction = report.obstruction
    target = report.question.request.target
    lacking = Set(obstruction.unattainable.map(\.competency))
  }

  /// Those into the target first: they are what was asked about.
  var blockedMoves: [Obstruction.BlockedMove] {
    func leadsToTarget(_ blocked: Obstruction.BlockedMove) -> Bool {
      graph[blocked.move].to == target
    }
    return obstruction.blockedMoves.filter(leadsToTarget)
      + obstruction.blockedMoves.filter { (blocked: Obstruction.BlockedMove) -> Bool in
        !leadsToTarget(blocked)
      }
  }

  /// Role titles as a list; a long one is cut and says so.
  func titles(_ roles: [RoleIndex], _ word: String) -> String {
    let titles = roles.map { (role: RoleIndex) -> String in graph[role].title }
    guard titles.count > 7 else { return PlanWords.list(titles, word) }
    return PlanWords.list(titles.prefix(6) + ["\(titles.count - 6) more"], word)
  }

  /// The roles that would let a competency be gained, where none of them can be held.
  func rolesOutOfReach(for lack: Obstruction.Unattainable) -> [RoleIndex]? {
    guard let onlyIn = lack.onlyIn, !onlyIn.contains(where: isReachable) else { return nil }
    return onlyIn
  }

  private func isReachable(_ role: RoleIndex) -> Bool {
    obstruction.reachableRoles.contains(role)
  }

  // MARK: Words

  /// Why a competency cannot be held: what follows its name.
  func sentence(about lack: Obstruction.Unattainable) -> String {
    var parts: [String] = []
    if let roles = rolesOutOfReach(for: lack) {
      let verb = roles.count == 1 ? "which" : "none of which"
      let negation = roles.count == 1 ? "cannot be held first" : "can be held first"
      parts.append(
        "can be gained only as \(titles(roles, "or")), \(verb) \(negation)\(circularNeed(roles, lack))"
      )
    } else if let roles = lack.onlyIn, lack.unmet.isEmpty {
      parts.append(
        "can be gained only as \(titles(roles, "or")), from where no way leads on to where it is "
          + "asked for")
    }
    if !lack.unmet.isEmpty {
      parts.append("needs \(phrase(lack.unmet)) first")
    }
    guard !parts.isEmpty else { return "cannot be gained on a way that leads here." }
    return parts.joined(separator: ", and it ") + "."
  }

  /// Several requirements, all of which are asked for, in a phrase.
  func phrase(_ requirements: [Requirement]) -> String {
    let phrase = RequirementPhrase(graph: graph, naming: .names)
    return PlanWords.list(
      requirements.map { (requirement: Requirement) -> String in
        phrase.text(requirement).plainText
      })
  }

  /// `: it asks for this very thing`, where each of the roles asks for what only they give.
  private func circularNeed(_ roles: [RoleIndex], _ lack: Obstruction.Unattainable) -> String {
    // With all there is to hold but this.
    var others = HeldLevels(skillCount: graph.skills.count)
    for skill in graph.skillIndices {
      let isThis = skill == lack.competency.skill
      let level = isThis ? lack.competency.level - 1 : graph[skill].levels.count
      if level > 0 { others.insert(Competency(skill: skill, level: level)) }
    }
    let isCircle = roles.allSatisfy { (role: RoleIndex) -> Bool in
      !graph[role].needs.isMet(by: others)
    }
    guard isCircle else { return "" }
    return roles.count == 1 ? ": it asks for this very thing" : ": they ask for this very thing"
  }

  /// The roles that blocked moves leave for want of a competency.
  func rolesHeldUp(by competency: Competency) -> [RoleIndex] {
    var roles: [RoleIndex] = []
    for blocked in blockedMoves {
      let unmet = (blocked.unmetByMove + blocked.unmetByRole).flatMap(\.competencies)
      let origin = graph[blocked.move].from
      if unmet.contains(competency), !roles.contains(origin) { roles.append(origin) }
    }
    return roles
  }

  // MARK: Circles

  /// The competencies that wait for each other, two or more of them, each group once, in the order of the obstruction.
  var circles: [[Competency]] {
    let order = obstruction.unattainable.map(\.competency)
    var reached: [Competency: Set<Competency>] = [:]
    for competency in order { reached[competency] = reach(from: competency) }
    var told: Set<Competency> = []
    var circles: [[Competency]] = []
    for competency in order where !told.contains(competency) {
      guard let onward = reached[competency], onward.contains(competency) else { continue }
      let circle = order.filter { (other: Competency) -> Bool in
        onward.contains(other) && reached[other]?.contains(competency) == true
      }
      told.formUnion(circle)
      if circle.count > 1 { circles.append(circle) }
    }
    return circles
  }

  /// All that a competency waits for, at first or second hand.
  private func reach(from start: Competency) -> Set<Competency> {
    var found: Set<Competency> = []
    var pending = [start]
    while let competency = pending.popLast() {
      for next in waits(of: competency) where found.insert(next).inserted { pending.append(next) }
    }
    return found
  }

  private func waits(of competency: Competency) -> [Competency] {
    guard
      let lack = obstruction.unattainable.first(where: {
        (lack: Obstruction.Unattainable) -> Bool in lack.competency == competency
      })
    else { return [] }
    var waits = lack.unmet.flatMap(\.competencies)
    for role in rolesOutOfReach(for: lack) ?? [] { waits += graph[role].needs.competencies }
    return waits.filter(lacking.contains)
  }
}
