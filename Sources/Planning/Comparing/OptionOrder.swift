import CareerModel

/// What options can be put in order by.
package enum OptionOrder: String, CaseIterable, Sendable {
  /// The quickest first.
  case time
  /// The least learning first.
  case study
  case moves
  /// What pays most first: the middle of the band. Other currencies come after that of most.
  case salary
  /// The fewest competencies to learn first.
  case gap
  /// Those first that have most to learn in common with others.
  case shared
  /// The most time free of learning first.
  case slack
  /// By title.
  case role
}

extension Comparison {
  /// The places of the options in an order; equal ones by time, then as they were named.
  package func places(by order: OptionOrder, in graph: CareerGraph, here: RoleIndex) -> [Int] {
    let keys = keys(order, graph, here)
    return options.indices.sorted { (one: Int, other: Int) -> Bool in
      let (first, second) = (keys[one], keys[other])
      if first != second { return first.lexicographicallyPrecedes(second) }
      if order == .role {
        let titles = (graph[options[one].target].title, graph[options[other].target].title)
        if titles.0 != titles.1 { return titles.0 < titles.1 }
      }
      let totals = (options[one].plan.totals, options[other].plan.totals)
      return totals.0 != totals.1 ? totals.0 < totals.1 : one < other
    }
  }

  /// What comes first has the least key.
  private func keys(_ order: OptionOrder, _ graph: CareerGraph, _ here: RoleIndex) -> [[Int]] {
    let salaries = options.map { (option: ComparedOption) -> SalaryComparison? in
      SalaryComparison(of: graph[option.target], besides: graph[here])
    }
    let currency = SalaryComparison.commonCurrency(of: salaries.compactMap(\.self))
    let shared = sharedCounts
    return options.indices.map { (place: Int) -> [Int] in
      let option = options[place]
      switch order {
      case .time: return [option.plan.totals.time.count]
      case .study: return [option.plan.totals.study.count]
      case .moves: return [option.plan.totals.moves]
      case .gap: return [option.gap.count]
      case .shared: return [-shared[place]]
      case .slack: return [-option.risk.slack.count]
      case .role: return []
      case .salary:
        guard let salary = salaries[place] else { return [2] }
        return [salary.currency == currency ? 0 : 1, -salary.twiceMiddle]
      }
    }
  }
}

extension SalaryComparison {
  /// The currency in which most are, of equally many the first; `nil` also for that of no name.
  package static func commonCurrency(of salaries: [SalaryComparison]) -> String? {
    var best: (currency: String?, count: Int) = (nil, 0)
    for salary in salaries {
      let count = salaries.count { (other: SalaryComparison) -> Bool in
        other.currency == salary.currency
      }
      if count > best.count { best = (salary.currency, count) }
    }
    return best.currency
  }
}
