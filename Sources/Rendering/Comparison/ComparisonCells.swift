import CareerModel
import Planning
import Timelines

/// The cells of a table of options, as people read them.
struct ComparisonCells {
  private let report: ComparisonReport
  private let glyphs: Glyphs
  private let span: SpanWords
  private var graph: CareerGraph { report.graph }

  init(_ report: ComparisonReport, _ glyphs: Glyphs) {
    self.report = report
    self.glyphs = glyphs
    span = SpanWords(report.question)
  }

  /// The role, or the way to it; never empty.
  func name(of row: ComparisonReport.Row) -> String {
    switch report.kind {
    case .namedRoles, .reachableRoles: graph[row.option.target].title
    case .ways:
      switch via(row) {
      case "": "straight there"
      case let roles: "via \(roles)"
      }
    }
  }

  /// Empty where nothing is known, or nothing is to be said.
  func text(_ column: ComparisonColumn, of row: ComparisonReport.Row) -> String {
    let totals = row.timeline.totals
    switch column {
    case .date: return "\(row.timeline.arrival)"
    case .time: return PlanWords.shortDuration(row.timeline.span)
    case .study: return PlanWords.hours(totals.study)
    case .moves: return "\(totals.moves)"
    case .via: return via(row)
    case .salary:
      guard let salary = row.salary else { return "" }
      return CompactMoney.text(salary.band, in: salary.currency, glyphs)
    case .change: return change(row.salary)
    case .demand: return graph[row.option.target].guide.demand?.trend ?? ""
    case .gap: return "\(row.option.gap.count)"
    case .largest: return largest(row)
    case .shared: return "\(row.sharedCount)"
    case .risk: return risk(row.option.risk)
    case .slack: return PlanWords.hours(row.option.risk.slack)
    case .loss: return loss(row)
    case .proof: return proof(row.option)
    }
  }

  private func via(_ row: ComparisonReport.Row) -> String {
    PlanWords.joined(
      row.option.plan.rolesEntered(in: graph).dropLast().map { (role: RoleIndex) -> String in
        graph[role].title
      }, by: " \(glyphs.arrow) ")
  }

  private func change(_ salary: SalaryComparison?) -> String {
    switch salary?.change {
    case .by(let low, let high): CompactMoney.change(twice: low + high, in: salary?.currency)
    case .otherCurrency: "not compared"
    case .unknown, nil: ""
    }
  }

  /// `Hiring 1 (40 h), People management 1 (30 h)`.
  func largest(_ row: ComparisonReport.Row) -> String {
    PlanWords.joined(
      row.option.largestGaps(3).map { (acquisition: CareerPlan.Acquisition) -> String in
        "\(graph.name(of: acquisition.competency)) "
          + PlanWords.unbroken("(\(PlanWords.hours(acquisition.cost)))")
      }, by: ", ")
  }

  private func risk(_ risk: PlanRisk) -> String {
    let isAll = [risk.tenureBound, risk.learningBound, risk.bothBound].count {
      (time: StudyMinutes) -> Bool in time > .zero
    }
    let mostly = isAll > 1 ? "mostly " : ""
    switch risk.mostly {
    case .tenure: return PlanWords.unbroken("\(mostly)time in roles")
    case .learning: return PlanWords.unbroken("\(mostly)learning")
    case .both: return "both"
    }
  }

  private func loss(_ row: ComparisonReport.Row) -> String {
    guard let losses = report.comparison.firstStep?.move?.losses else { return "" }
    return words(losses[row.place])
  }

  func words(_ loss: FirstStep.Loss) -> String {
    switch loss {
    case .closed: "no way left"
    case .time(.zero): "nothing"
    case .time(let time): span.words(time)
    }
  }

  private func proof(_ option: ComparedOption) -> String {
    switch option.proof {
    case .proved: "proved"
    case .bounded(let lowerBound):
      GapWords.sentence(of: option.plan.totals, above: lowerBound)
    }
  }
}
