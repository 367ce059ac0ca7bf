import CareerModel
import Planning
import Rendering

/// The commands worth running after a comparison.
struct CompareCommands {
  private let context: CommandContext
  private let question: PlanQuestion
  private let kind: ComparisonReport.Kind
  private let comparison: Comparison
  private var graph: CareerGraph { question.graph }

  init(
    _ context: CommandContext, _ question: PlanQuestion, _ kind: ComparisonReport.Kind,
    _ comparison: Comparison
  ) {
    self.context = context
    self.question = question
    self.kind = kind
    self.comparison = comparison
  }

  var each: [NextCommand] {
    switch kind {
    case .reachableRoles: [closerLook, plan].compactMap(\.self)
    case .namedRoles: [plan, ways].compactMap(\.self) + reasons
    case .ways: [plan].compactMap(\.self) + reasons
    }
  }

  private func line(_ command: Command, to goal: PlanGoal) -> PlanLine {
    var line = PlanLine(context, question)
    line.command = command
    line.goal = goal
    return line
  }

  /// The options that come soonest.
  private var soonest: [RoleIndex] {
    comparison.places(by: .time, in: graph, here: question.request.person.role)
      .map { (place: Int) -> RoleIndex in comparison.options[place].target }
  }

  /// Those of which no other is reached as soon and pays as much; of many, the ends and what lies
  /// between are thinned out.
  private var closerLook: NextCommand? {
    let pairs = comparison.options.map { (option: ComparedOption) -> (Int, Int) in
      let salary = SalaryComparison(of: graph[option.target], besides: question.origin)
      return (option.plan.totals.time.count, -(salary?.twiceMiddle ?? 0))
    }
    let unbeaten = Unbeaten.places(of: pairs).sorted { (one: Int, other: Int) -> Bool in
      (pairs[one].0, one) < (pairs[other].0, other)
    }
    let roles = unbeaten.prefix(Self.mostInDetail).map { (place: Int) -> RoleIndex in
      comparison.options[place].target
    }
    guard roles.count > 1 else { return nil }
    return NextCommand(
      line(.compare, to: .anyRole(roles)).text,
      purpose: "The soonest of those that no other beats, in detail")
  }

  private static let mostInDetail = 4

  private var plan: NextCommand? {
    guard let first = soonest.first else { return nil }
    return NextCommand(
      line(.plan, to: .role(first)).text, purpose: "The whole plan of the quickest")
  }

  private var ways: NextCommand? {
    guard comparison.options.count == 1, let first = soonest.first else { return nil }
    return NextCommand(
      line(.compare, to: .role(first)).text + " --alternatives 4", purpose: "Other ways there")
  }

  /// Why there is no way to some of them.
  private var reasons: [NextCommand] {
    comparison.withoutPlan.prefix(2).map { (role: RoleIndex) -> NextCommand in
      NextCommand(
        line(.explain, to: .role(role)).text, purpose: "Why there is no way to \(graph[role].title)"
      )
    }
  }
}
