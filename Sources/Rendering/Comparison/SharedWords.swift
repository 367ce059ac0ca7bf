import CareerModel
import Planning

/// What can be learned now that serves several options at once.
struct SharedWords {
  private let report: ComparisonReport
  private var graph: CareerGraph { report.graph }

  private static let mostNamed = 8
  /// A longer list of numbers tells nobody anything.
  private static let mostNumbered = 12

  static let heading = "What serves several of them"

  init(_ report: ComparisonReport) { self.report = report }

  /// Empty where nothing does.
  var sentences: [StyledText] {
    guard let shared = report.comparison.shared else { return [] }
    let hours = shared.competencies.reduce(StudyMinutes.zero) {
      (sum: StudyMinutes, acquisition: CareerPlan.Acquisition) -> StudyMinutes in
      sum + acquisition.cost
    }
    let count = shared.competencies.count
    let these =
      count == 1 ? "Learn this first: it serves" : "Learn these \(count) first: they serve"
    let (noun, all) =
      switch report.kind {
      case .namedRoles, .reachableRoles: ("options", report.comparison.options.count)
      case .ways: ("ways", report.comparison.options.count)
      }
    let served =
      shared.options.count == all
      ? "all of your \(all) \(noun)" : "\(shared.options.count) of your \(all) \(noun)"
    let text =
      StyledText("\(these) \(served)", .emphasis)
      + StyledText(
        ", and \(count == 1 ? "takes" : "take") \(PlanWords.hours(hours)) in the role that you hold: \(names(shared))."
      )
    return [text] + whichOptions(shared, all)
  }

  private func names(_ shared: SharedLearning) -> String {
    PlanWords.list(shared.competencies, atMost: Self.mostNamed) {
      (acquisition: CareerPlan.Acquisition) -> String in
      "\(graph.name(of: acquisition.competency)) "
        + PlanWords.unbroken("(\(PlanWords.hours(acquisition.cost)))")
    }
  }

  /// Which options they serve, said by whichever is shorter.
  private func whichOptions(_ shared: SharedLearning, _ all: Int) -> [StyledText] {
    guard shared.options.count < all else { return [] }
    let isListed = min(shared.options.count, all - shared.options.count) <= Self.mostNumbered
    guard isListed else { return [] }
    let (served, others) = report.rows.reduce(into: ([Int](), [Int]())) {
      (lists: inout ([Int], [Int]), row: ComparisonReport.Row) -> Void in
      if shared.options.contains(row.place) {
        lists.0.append(row.number)
      } else {
        lists.1.append(row.number)
      }
    }
    let isShorter = others.count < served.count
    let numbers = (isShorter ? others : served).map { (number: Int) -> String in "\(number)" }
    return [
      StyledText(
        isShorter
          ? "All but \(PlanWords.list(numbers)) ask for every one of them."
          : "It is \(PlanWords.list(numbers)) that ask for every one of them.", .dim)
    ]
  }
}
