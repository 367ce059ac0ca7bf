import CareerModel
import GraphFiles
import Planning
import Rendering
import RouteSearch
import TestSupport

/// Options of real planners, side by side.
extension PlanFixture {
  /// A graph with pay in two currencies, unknown pay, and names that are markup elsewhere.
  static func harbour() throws -> PlanFixture {
    var files: [SourceFile] = []
    for name in ["harbour.json", "abroad.json"] {
      let path = TestFiles.path("../Fixtures/Comparison/\(name)", beside: #filePath)
      files.append(SourceFile(name: name, text: try TestFiles.text(at: path)))
    }
    switch loadGraph(files) {
    case .loaded(let graph, _): return PlanFixture(graph)
    case .invalid(let findings): throw TinyGraphError.invalid(findings)
    }
  }

  /// Roles side by side, by their ids; without one, all there are.
  func comparison(
    _ ids: [String] = [], from: String? = nil, hours: Int = 6, order: OptionOrder = .time,
    columns: [ComparisonColumn]? = nil, under constraints: PlanConstraints = .none,
    limits: SearchLimits = SearchLimits()
  ) throws -> ComparisonReport {
    let named = try ids.map(role)
    let start = try from.map(role) ?? graph.start
    let targets =
      named.isEmpty
      ? graph.roleIndices.filter { (role: RoleIndex) -> Bool in role != start } : named
    let question = try question(
      from: from, reaching: targets.count == 1 ? .role(targets[0]) : .anyRole(targets),
      hours: hours, under: constraints)
    let comparison = try Planner(graph).planner(for: question.request.person)
      .comparison(of: targets, under: constraints, limits: limits)
    return ComparisonReport(
      question, ids.isEmpty ? .reachableRoles : .namedRoles, comparison, order: order,
      columns: columns, next: [NextCommand("cairn plan mate", purpose: "The whole plan")])
  }

  func ways(
    _ kind: PlanSeriesKind, to id: String, hours: Int = 6
  ) throws -> ComparisonReport {
    let question = try question(to: id, hours: hours)
    let planner = Planner(graph).planner(for: question.request.person)
    guard case .found(let series) = try planner.series(kind, to: question.request.goal) else {
      throw NoSuchAnswer()
    }
    return ComparisonReport(
      question, .ways(kind), planner.comparison(of: series, leadingTo: try role(id)), order: .time,
      columns: nil, next: [NextCommand("cairn plan pilot", purpose: "The whole plan")])
  }
}
