import CareerModel
import Planning

/// Levels of skills, what each builds on, and the roles that ask for them.
///
/// An edge leads from what is needed to what needs it. Where a choice is left, a junction stands
/// between. With a goal there is only what the goal asks for and all that this builds on; what is
/// held is not taken apart then.
struct SkillDrawing {
  private let graph: CareerGraph
  private let request: DiagramRequest
  private let onRoute: Set<Competency>
  private var draft = DiagramDraft()
  private var places: [Competency: Int] = [:]
  private var junctions: [Requirement.Formula: Int] = [:]
  private var drawn: Set<Ends> = []

  /// A need may be stated twice, and that of the level below goes without saying.
  private struct Ends: Hashable {
    let from: Int
    let to: Int
  }

  static func draft(of graph: CareerGraph, _ request: DiagramRequest) -> DiagramDraft {
    var drawing = SkillDrawing(graph, request)
    drawing.draw()
    return drawing.draft
  }

  private init(_ graph: CareerGraph, _ request: DiagramRequest) {
    self.graph = graph
    self.request = request
    onRoute = Set(
      request.route?.plan.stays.flatMap(\.acquisitions).map(\.competency) ?? [])
  }

  /// The roles that stand in the diagram, for what they ask for.
  private var roles: [RoleIndex] {
    let focused = request.focus.compactMap { (focus: DiagramRequest.Focus) -> RoleIndex? in
      switch focus {
      case .role(let role): role
      case .skill, .competency: nil
      }
    }
    return Set(focused + (request.goal?.roles ?? [])).sorted()
  }

  private mutating func draw() {
    let competencies = shown()
    for competency in competencies {
      places[competency] = draft.add(
        .competency(
          id: graph.id(of: competency), skill: graph[competency.skill].name,
          level: competency.level, area: graph[competency.skill].area,
          hours: graph[competency].hours.likely),
        emphasis(of: competency))
    }
    for competency in competencies {
      guard let place = places[competency], !isLeaf(competency) else { continue }
      if competency.level > 1,
        let below = places[Competency(skill: competency.skill, level: competency.level - 1)]
      {
        draw(.levelBelow, from: below, to: place)
      }
      draw(graph[competency].needs, into: place)
    }
    for role in roles {
      let place = draft.add(
        .role(id: graph[role].id, title: graph[role].title, track: nil),
        Diagram.Emphasis(
          isStart: role == request.person?.role,
          isTarget: request.goal?.roles.contains(role) ?? false))
      if request.focus.contains(.role(role)) { draft.focus.append(place) }
      draw(graph[role].needs, into: place)
    }
    for competency in competencies where isFocus(competency) {
      if let place = places[competency] { draft.focus.append(place) }
    }
  }

  private func isFocus(_ competency: Competency) -> Bool {
    request.focus.contains(.competency(competency))
      || request.focus.contains(.skill(competency.skill))
  }

  /// All levels, or what the goal leads to; skill by skill and level by level.
  private func shown() -> [Competency] {
    guard let goal = request.goal else {
      return graph.skillIndices.flatMap { (skill: SkillIndex) -> [Competency] in
        graph[skill].levels.indices.map { (level: Int) -> Competency in
          Competency(skill: skill, level: level + 1)
        }
      }
    }
    var found: Set<Competency> = []
    var pending = goal.requirement.competencies
    for role in roles { pending += graph[role].needs.competencies }
    // A list and no recursion: chains may be as long as the graph.
    while let competency = pending.popLast() {
      guard found.insert(competency).inserted, !isLeaf(competency) else { continue }
      if competency.level > 1 {
        pending.append(Competency(skill: competency.skill, level: competency.level - 1))
      }
      pending += graph[competency].needs.competencies
    }
    return found.sorted()
  }

  /// Whether what a competency builds on does not matter, as it is held.
  private func isLeaf(_ competency: Competency) -> Bool {
    request.goal != nil && request.person?.held.contains(competency) ?? false
  }

  private func emphasis(of competency: Competency) -> Diagram.Emphasis {
    Diagram.Emphasis(
      isTarget: request.goal?.requirement.competencies.contains(competency) ?? false,
      isOnRoute: onRoute.contains(competency),
      standing: request.person.map { (person: Person) -> Diagram.Standing in
        standing(of: competency, for: person)
      })
  }

  private func standing(of competency: Competency, for person: Person) -> Diagram.Standing {
    if person.held.contains(competency) { return .held }
    guard person.held.level(of: competency.skill) == competency.level - 1,
      graph[competency].needs.isMet(by: person.held),
      graph[competency].onlyIn?.contains(person.role) ?? true
    else { return .blocked }
    return .next
  }

  // MARK: Requirements

  private mutating func draw(_ requirement: Requirement, into place: Int) {
    for part in requirement.parts { drawPart(part, into: place) }
  }

  private mutating func drawPart(_ requirement: Requirement, into place: Int) {
    if let competency = requirement.soleCompetency {
      guard let from = places[competency] else { return }
      draw(.need, from: from, to: place)
      return
    }
    let (count, parts): (Int, [Requirement]) =
      switch requirement.formula {
      case .competency: (0, [])
      case .all(let parts): (parts.count, parts)
      case .any(let parts): (1, parts)
      case .atLeast(let count, let parts): (count, parts)
      }
    guard !parts.isEmpty else { return }
    if parts.count == 1, let part = parts.first { return drawPart(part, into: place) }
    draw(.need, from: junction(count, parts, requirement.formula), to: place)
  }

  /// One junction for all that ask for the same choice; they nest no deeper than files may.
  private mutating func junction(
    _ count: Int, _ parts: [Requirement], _ formula: Requirement.Formula
  ) -> Int {
    if let junction = junctions[formula] { return junction }
    let junction = draft.add(.choice(atLeast: count, of: parts.count))
    junctions[formula] = junction
    for part in parts { drawPart(part, into: junction) }
    return junction
  }

  private mutating func draw(_ kind: Diagram.EdgeKind, from: Int, to place: Int) {
    guard drawn.insert(Ends(from: from, to: place)).inserted else { return }
    let isOnRoute =
      draft.nodes[from].emphasis.isOnRoute && draft.nodes[place].emphasis.isOnRoute
    draft.edges.append(Diagram.Edge(from: from, to: place, kind: kind, isOnRoute: isOnRoute))
  }
}
