import CareerModel
import JSONText
import Planning
import Timelines

/// The plans of a series as programs read them, each with what it takes more than the first.
struct SeriesJSON {
  let report: SeriesReport

  /// The member's name, and all the plans with what is known of them together.
  var member: (String, JSONOutput) {
    let series = report.series
    var members: [(String, JSONOutput)] = [("complete", .boolean(series.isComplete))]
    if let bound = series.lowerBound { members.append(("lowerBound", PlanJSON.totals(bound))) }
    members.append(("plans", .array(series.plans.indices.map(plan))))
    return (name, .object(members))
  }

  private var name: String {
    switch report.kind {
    case .alternatives: "alternatives"
    case .tradeOffs: "tradeOffs"
    }
  }

  private func plan(_ place: Int) -> JSONOutput {
    let timeline = report.timelines[place]
    var members: [(String, JSONOutput)] = [
      ("proved", .boolean(place < report.series.provedCount)),
      ("total", PlanJSON.totals(timeline.totals)), ("arrive", .string("\(timeline.arrival)")),
    ]
    if let difference = report.difference(of: place) {
      members.append(
        ("difference", DifferenceJSON(graph: report.question.graph).output(difference)))
    }
    members.append(("stays", PlanJSON.stays(of: timeline, in: report.question.graph)))
    return .object(members)
  }
}
