import CareerModel
import Planning

/// What a plan has to reach, in words.
struct GoalWords {
  private let graph: CareerGraph
  private let goal: PlanGoal

  /// More are counted rather than named in a sentence.
  private static let mostNamed = 3

  init(_ goal: PlanGoal, in graph: CareerGraph) {
    self.graph = graph
    self.goal = goal
  }

  /// All of it: `Staff engineer or Head of backend`, `Go 3 and Kubernetes 2`.
  var title: String {
    goal.isRole ? PlanWords.list(roleTitles, "or") : phrase(goal.requirement)
  }

  /// The same in a sentence, under a heading that names all: `all of these 5 skills`.
  var phrase: String {
    guard count > Self.mostNamed else { return title }
    return goal.isRole ? "any of these \(count) roles" : "all of these \(count) skills"
  }

  /// The same after a diamond: what is reached on a day.
  func reached(_ role: RoleIndex) -> String { goal.isRole ? graph[role].title : phrase }

  private var count: Int {
    guard !goal.isRole else { return goal.roles.count }
    guard case .all(let parts) = goal.requirement.formula else { return 1 }
    return parts.count
  }

  private var roleTitles: [String] {
    goal.roles.map { (role: RoleIndex) -> String in graph[role].title }
  }

  private func phrase(_ requirement: Requirement) -> String {
    RequirementPhrase(graph: graph, naming: .names).text(requirement).plainText
  }
}
