import CareerModel
import Planning
import Rendering

/// The commands that show the plans of a series in full.
struct SeriesCommands {
  private let context: CommandContext
  private let question: PlanQuestion
  private let series: PlanSeries
  private let kind: PlanSeriesKind

  init(
    _ context: CommandContext, _ question: PlanQuestion, _ series: PlanSeries,
    _ kind: PlanSeriesKind
  ) {
    self.context = context
    self.question = question
    self.series = series
    self.kind = kind
  }

  /// One for each plan that conditions can tell from those before it.
  var each: [NextCommand] {
    series.plans.indices.compactMap { (place: Int) -> NextCommand? in
      var line = PlanLine(context, question)
      if place > 0 {
        guard let constraints = constraints(for: place) else { return nil }
        line.constraints = constraints
        if let target = target(place) { line.goal = .role(target) }
      }
      return NextCommand(line.text, purpose: "Way \(place + 1) in full")
    }
  }

  private func constraints(for place: Int) -> PlanConstraints? {
    switch kind {
    case .tradeOffs:
      var constraints = question.request.constraints
      constraints.mostStudy = series.plans[place].totals.study
      return constraints
    case .alternatives: return throughRoles(of: place)
    }
  }

  /// A plan that passes through so many roles in so many moves passes through no other; so it is
  /// the best one with these roles in any order, which is the first of the table with them.
  private func throughRoles(of place: Int) -> PlanConstraints? {
    let via = via(place)
    let isFirst = !(0..<place).contains { (earlier: Int) -> Bool in
      Set(self.via(earlier)) == Set(via) && target(earlier) == target(place)
    }
    guard isFirst, via.count <= PlanConstraints.mostViaRoles else { return nil }
    var constraints = question.request.constraints
    constraints.via = via
    constraints.mostMoves = series.plans[place].totals.moves
    return constraints
  }

  /// The role that a way ends in; `nil` where it leads to no role.
  private func target(_ place: Int) -> RoleIndex? {
    question.request.goal.isRole ? entered(place).last : nil
  }

  /// The roles that a way passes through.
  private func via(_ place: Int) -> [RoleIndex] {
    question.request.goal.isRole ? entered(place).dropLast() : entered(place)
  }

  private func entered(_ place: Int) -> [RoleIndex] {
    series.plans[place].rolesEntered(in: question.graph)
  }
}
