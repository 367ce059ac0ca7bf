import CareerModel
import Planning
import Timelines

/// Options side by side as they are shown.
package struct ComparisonReport: Sendable {
  /// What the options are.
  package enum Kind: Hashable, Sendable {
    /// Roles that were named.
    case namedRoles
    /// Every role that can be reached.
    case reachableRoles
    /// Ways to one role.
    case ways(PlanSeriesKind)
  }

  /// An option with all that is shown of it.
  package struct Row: Sendable {
    /// From 1, as it is shown.
    package let number: Int
    /// Its place among the comparison's options.
    package let place: Int
    package let option: ComparedOption
    package let timeline: Timeline
    /// What the role pays; `nil` where nothing is known.
    package let salary: SalaryComparison?
    /// So many of the competencies to learn are in other options' plans, too.
    package let sharedCount: Int
  }

  /// Rows under one heading; `nil` where there is only one group.
  package struct Group: Sendable {
    package let kind: MoveKind?
    package let rows: [Row]
  }

  package let question: PlanQuestion
  package let kind: Kind
  package let comparison: Comparison
  package let groups: [Group]
  /// What was asked to be shown, in this order; `nil` for what there is room for.
  package let columns: [ComparisonColumn]?
  /// Worth running next.
  package let next: [NextCommand]

  package init(
    _ question: PlanQuestion, _ kind: Kind, _ comparison: Comparison, order: OptionOrder,
    columns: [ComparisonColumn]?, next: [NextCommand]
  ) {
    self.question = question
    self.kind = kind
    self.comparison = comparison
    self.columns = columns
    self.next = next
    groups = Self.groups(question, kind, comparison, order)
  }

  var rows: [Row] { groups.flatMap(\.rows) }
  var graph: CareerGraph { question.graph }
  var chart: ComparisonChart? { ComparisonChart(self) }

  private static func groups(
    _ question: PlanQuestion, _ kind: Kind, _ comparison: Comparison, _ order: OptionOrder
  ) -> [Group] {
    let graph = question.graph
    let person = question.request.person
    let places = comparison.places(by: order, in: graph, here: person.role)
    let kinds: [MoveKind?] = kind == .reachableRoles ? MoveKind.allCases : [nil]
    let sharedCounts = comparison.sharedCounts
    var number = 0
    return kinds.compactMap { (group: MoveKind?) -> Group? in
      let rows = places.compactMap { (place: Int) -> Row? in
        let option = comparison.options[place]
        guard group == nil || option.kind == group else { return nil }
        number += 1
        return Row(
          number: number, place: place, option: option,
          timeline: Timeline(
            option.plan, for: PlanRequest(person: person, target: option.target), in: graph,
            startingOn: question.start),
          salary: SalaryComparison(of: graph[option.target], besides: graph[person.role]),
          sharedCount: sharedCounts[place])
      }
      return rows.isEmpty ? nil : Group(kind: group, rows: rows)
    }
  }
}

extension MoveKind {
  /// What the roles of a group have in common, behind the heading of their kind.
  var meaning: String {
    switch self {
    case .progression: "a step up from here, or what such a step leads to first"
    case .transition: "another kind of work, or what such a change leads to first"
    case .lateral: "a step aside, or what one leads to first"
    case .stepDown: "a step back, or what one leads to first"
    }
  }
}
