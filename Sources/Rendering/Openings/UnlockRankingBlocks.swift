import CareerModel
import Planning

/// Which levels open most.
struct UnlockRankingBlocks {
  private let standing: Standing
  private let ranking: UnlockRanking
  private let layout: PlanLayout
  private var graph: CareerGraph { standing.graph }

  private static let mostShown = 15

  init(_ report: UnlocksReport, _ ranking: UnlockRanking, _ layout: PlanLayout) {
    standing = report.standing
    self.ranking = ranking
    self.layout = layout
  }

  var blocks: [Block] {
    [heading.wrapped(to: layout.width), verdict.wrapped(to: layout.textWidth), table]
  }

  private var heading: StyledText {
    StyledText("What opens most for ", .title) + StyledText(standing.role.title, .title)
  }

  private var verdict: StyledText {
    guard let first = ranking.entries.first else {
      return ranking.missing.isEmpty
        ? StyledText("There is nothing to start", .emphasis)
          + ": you hold all that can be learned in the role you hold."
        : "The search stopped before anything was looked at."
    }
    let dependents = first.unlocking.dependents
    let stopped =
      ranking.missing.isEmpty
      ? StyledText()
      : " " + StyledText("The search stopped early", .warning)
        + StyledText(": \(PlanWords.counted(ranking.missing.count, "level")) not looked at.")
    return StyledText(graph.name(of: first.unlocking.competency), .emphasis)
      + StyledText(
        " (\(PlanWords.hours(first.cost))) opens most: \(Self.words(dependents)) cannot be had "
          + "without it.") + stopped
  }

  private static func words(_ dependents: Unlocking.Dependents) -> String {
    var parts: [String] = []
    for (count, noun) in [
      (dependents.levels.count, "level"), (dependents.roles.count, "role"),
    ] where count > 0 {
      parts.append(PlanWords.counted(count, noun))
    }
    return parts.isEmpty ? "nothing" : PlanWords.list(parts)
  }

  private var table: Block {
    guard !ranking.entries.isEmpty else { return [] }
    let rows = ranking.entries.prefix(Self.mostShown).map {
      (entry: UnlockRanking.Entry) -> [StyledText] in
      let unlocking = entry.unlocking
      return [
        StyledText(graph.id(of: unlocking.competency), .code),
        StyledText(graph.name(of: unlocking.competency), .skill),
        StyledText(PlanWords.hours(entry.cost)), StyledText("\(unlocking.openedCount)"),
        StyledText("\(unlocking.dependents.levels.count)"),
        StyledText("\(unlocking.dependents.roles.count)"),
      ]
    }
    let columns = [
      Table.Column(title: "start now"), .init(title: "name"),
      .init(title: "hours", alignment: .right), .init(title: "at once", alignment: .right),
      .init(title: "levels", alignment: .right), .init(title: "roles", alignment: .right),
    ]
    let table = Table(
      columns: columns, groups: [Table.Group(heading: StyledText(), rows: Array(rows))],
      flexibleColumn: 1)
    let hidden = ranking.entries.count - Self.mostShown
    let more = hidden > 0 ? " \(hidden) more are in --format json." : ""
    let key =
      "Levels and roles: those that cannot be had without it, by which all that can be started "
      + "today is ranked. At once: the levels, roles and moves that come nearer on the day that you "
      + "hold it.\(more)"
    return table.lines(width: layout.width).filter { (line: StyledText) -> Bool in !line.isEmpty }
      + StyledText(key, .dim).wrapped(to: layout.textWidth, indent: .blanks(2))
  }
}
