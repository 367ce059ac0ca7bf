import CareerModel
import Planning

/// The sentences below a diagram's title.
struct DiagramCaption {
  private let graph: CareerGraph
  private let request: DiagramRequest

  init(_ graph: CareerGraph, _ request: DiagramRequest) {
    self.graph = graph
    self.request = request
  }

  /// What there is to see, and how to read it.
  func contents(_ draft: DiagramDraft) -> [String] {
    var lines = [counted(draft.count) + reading(draft)]
    if let route = request.route {
      lines.append("Thick: the planned route to \(name(of: route.goal)).")
    }
    return lines
  }

  private func reading(_ draft: DiagramDraft) -> String {
    switch request.subject {
    case .roles:
      draft.edges.isEmpty ? "." : ". On a move: the least time in the role before it."
    case .skills:
      request.person.map { (person: Person) -> String in
        ". Held, next and blocked: for someone who is now "
          + "\(DiagramWords.shortened(graph[person.role].title))."
      } ?? "."
    }
  }

  func goal(_ shown: Diagram.Count) -> String? {
    guard let goal = request.goal else { return nil }
    switch request.subject {
    case .roles:
      let origin = request.person.map { (person: Person) -> String in
        " from \(DiagramWords.shortened(graph[person.role].title))"
      }
      let roles = graph.roles.count - shown.roles
      let moves = graph.moves.count - shown.moves
      return "Only what can matter on the way\(origin ?? "") to \(name(of: goal)); left out: "
        + "\(PlanWords.counted(roles, "role")), \(PlanWords.counted(moves, "move"))."
    case .skills:
      let levels = graph.skills.reduce(0) { (sum: Int, skill: Skill) -> Int in
        sum + skill.levels.count
      }
      return "Only what \(name(of: goal)) asks for and what that builds on; left out: "
        + "\(PlanWords.counted(levels - shown.levels, "level")) of skills."
    }
  }

  func moveKinds(_ gone: Diagram.Count) -> String {
    let others = MoveKind.allCases.filter { (kind: MoveKind) -> Bool in
      !request.moveKinds.contains(kind)
    }
    let kinds = PlanWords.list(others.map(\.rawValue), "or")
    return
      "Left out: \(PlanWords.counted(gone.moves, "move")) that are \(kinds); all with --moves all."
  }

  func focus(_ gone: Diagram.Count) -> String {
    let names = request.focus.map { (focus: DiagramRequest.Focus) -> String in
      switch focus {
      case .role(let role): DiagramWords.shortened(graph[role].title)
      case .skill(let skill): DiagramWords.shortened(graph[skill].name)
      case .competency(let competency): DiagramWords.shortened(graph.name(of: competency))
      }
    }
    let steps = PlanWords.counted(request.depth, "step")
    return "Only what is within \(steps) of \(names.joined(separator: ", ")); left out: "
      + "\(counted(gone))."
  }

  func reduction(_ gone: Diagram.Count) -> String {
    switch request.subject {
    case .roles:
      "Left out: \(PlanWords.counted(gone.moves, "move")) that can be made in steps as well."
    case .skills:
      "Left out: \(PlanWords.counted(gone.needs, "need")) that other needs bring along."
    }
  }

  func mostNodes(_ most: Int, _ gone: Diagram.Count) -> String {
    "Only the nearest, \(PlanWords.counted(most, "node")) at most; left out: \(counted(gone))."
  }

  private func counted(_ count: Diagram.Count) -> String {
    switch request.subject {
    case .roles:
      return "\(PlanWords.counted(count.roles, "role")), \(PlanWords.counted(count.moves, "move"))"
    case .skills:
      let levels = "\(PlanWords.counted(count.levels, "level")) of skills"
      return count.roles > 0 ? "\(PlanWords.counted(count.roles, "role")), \(levels)" : levels
    }
  }

  private func name(of goal: PlanGoal) -> String {
    DiagramWords.shortened(GoalWords(goal, in: graph).phrase)
  }
}

/// The kinds of edges that a diagram has, for its key and its legend.
struct DiagramKey {
  /// One edge of each kind, in the order in which kinds are declared.
  let kinds: [Diagram.EdgeKind]

  init(_ edges: [Diagram.Edge]) {
    var found: [String: Diagram.EdgeKind] = [:]
    for edge in edges where found[edge.kind.name] == nil { found[edge.kind.name] = edge.kind }
    kinds = (MoveKind.allCases.map(\.rawValue) + ["level", "need"])
      .compactMap { (name: String) -> Diagram.EdgeKind? in found[name] }
  }
}
