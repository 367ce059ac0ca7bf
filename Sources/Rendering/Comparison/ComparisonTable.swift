import Planning

/// The options as rows of a table, with as many columns as there is room for, or those asked for.
struct ComparisonTable {
  private let report: ComparisonReport
  private let layout: PlanLayout
  private let cells: ComparisonCells
  private let numberWidth: Int

  /// Names are not broken further to make room for one more column.
  private static let mostNameWidth = 24
  private static let mostTextWidth = 24
  private static let indent = 2
  private static let gap = 2

  init(_ report: ComparisonReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    cells = ComparisonCells(report, glyphs)
    numberWidth = String(report.rows.count).count + 2
  }

  var lines: Block {
    let shown = report.columns ?? fitting
    let columns =
      [Table.Column(title: nameTitle, hangingIndent: numberWidth)]
      + shown.map { (column: ComparisonColumn) -> Table.Column in
        Table.Column(title: column.title, alignment: column.isText ? .left : .right)
      }
    let groups = report.groups.map { (group: ComparisonReport.Group) -> Table.Group in
      Table.Group(
        heading: heading(of: group),
        rows: group.rows.map { (row: ComparisonReport.Row) -> [StyledText] in
          [name(of: row)]
            + shown.map { (column: ComparisonColumn) -> StyledText in
              StyledText(cells.text(column, of: row))
            }
        })
    }
    return Table(
      columns: columns, groups: groups, flexibleColumn: 0,
      moreFlexibleColumns: shown.indices.filter { (place: Int) -> Bool in shown[place].isText }
        .map { (place: Int) -> Int in place + 1 }
    ).lines(width: layout.width)
  }

  private var nameTitle: String {
    switch report.kind {
    case .namedRoles, .reachableRoles: "option"
    case .ways: "way"
    }
  }

  private func heading(of group: ComparisonReport.Group) -> StyledText {
    guard let kind = group.kind else { return "" }
    return StyledText(kind.heading, .heading) + StyledText(": \(kind.meaning)", .dim)
  }

  private func name(of row: ComparisonReport.Row) -> StyledText {
    StyledText("\(row.number)", .heading).padded(to: numberWidth)
      + StyledText(cells.name(of: row), .role)
  }

  /// The usual columns, as far as they fit beside names of some width.
  private var fitting: [ComparisonColumn] {
    let rows = report.rows
    let names = rows.map { (row: ComparisonReport.Row) -> Int in cells.name(of: row).displayWidth }
    var room =
      layout.width - Self.indent - numberWidth - min(names.max() ?? 0, Self.mostNameWidth)
    var chosen: [ComparisonColumn] = []
    for column in ComparisonColumn.usual(for: report.kind) {
      let texts = rows.map { (row: ComparisonReport.Row) -> Int in
        cells.text(column, of: row).displayWidth
      }
      guard let widest = texts.max(), widest > 0 else { continue }
      let width = max(
        column.title.displayWidth, column.isText ? min(widest, Self.mostTextWidth) : widest)
      guard Self.gap + width <= room else { continue }
      room -= Self.gap + width
      chosen.append(column)
    }
    return ComparisonColumn.allCases.filter(chosen.contains)
  }
}
