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

  /// A plan that passes through so many roles in one move more passes through no other; so it is
  /// the best one with these roles in any order, which is the first of the table with them.
  private func throughRoles(of place: Int) -> PlanConstraints? {
    let between = series.plans.map { (plan: CareerPlan) -> [RoleIndex] in
      plan.rolesEntered(in: question.graph).dropLast()
    }
    let roles = between[place]
    let isFirst = !between.prefix(place).contains { (others: [RoleIndex]) -> Bool in
      Set(others) == Set(roles)
    }
    guard isFirst, roles.count <= PlanConstraints.mostViaRoles else { return nil }
    var constraints = question.request.constraints
    constraints.via = roles
    constraints.mostMoves = series.plans[place].totals.moves
    return constraints
  }
}
