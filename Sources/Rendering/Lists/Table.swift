/// Rows in aligned columns, under headings.
///
/// One column gives way where the line is short: its texts are wrapped. Where even that does not
/// help, each row becomes a small paragraph. Nothing is cut off.
struct Table {
  struct Group {
    let heading: StyledText
    let rows: [[StyledText]]
  }

  let groups: [Group]
  let alignments: [Alignment]
  /// The column that gives way.
  let flexibleColumn: Int

  private static let gap = 2
  private static let indent = 2
  /// Below, a wrapped column is harder to read than a paragraph.
  private static let leastFlexibleWidth = 16

  func lines(width: Int) -> [StyledText] {
    let columns = columnWidths(within: width)
    var lines: [StyledText] = []
    for group in groups {
      if !lines.isEmpty { lines.append(StyledText()) }
      if !group.heading.isEmpty { lines += group.heading.wrapped(to: width) }
      for row in group.rows {
        if let columns {
          lines += aligned(row, columns)
        } else {
          lines += stacked(row, width)
        }
      }
    }
    return lines
  }

  /// The columns' widths, or `nil` when the line is too short for columns.
  private func columnWidths(within width: Int) -> [Int]? {
    var widths = Array(repeating: 0, count: alignments.count)
    for group in groups {
      for row in group.rows {
        for (column, cell) in row.enumerated() {
          widths[column] = max(widths[column], cell.displayWidth)
        }
      }
    }
    let excess =
      Self.indent + widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    guard excess > 0 else { return widths }
    let left = widths[flexibleColumn] - excess
    guard left >= Self.leastFlexibleWidth else { return nil }
    widths[flexibleColumn] = left
    return widths
  }

  private func aligned(_ row: [StyledText], _ widths: [Int]) -> [StyledText] {
    let wrapped = row[flexibleColumn].wrapped(to: widths[flexibleColumn])
    return wrapped.enumerated().map { (number: Int, text: StyledText) -> StyledText in
      var line = StyledText.blanks(Self.indent)
      for (column, cell) in row.enumerated() {
        if column > 0 { line += .blanks(Self.gap) }
        let shown = column == flexibleColumn ? text : number == 0 ? cell : StyledText()
        line += shown.padded(to: widths[column], alignments[column])
      }
      return line
    }
  }

  private func stacked(_ row: [StyledText], _ width: Int) -> [StyledText] {
    let cells = row.filter { (cell: StyledText) -> Bool in !cell.isEmpty }
    guard let first = cells.first else { return [] }
    return first.wrapped(to: width, indent: .blanks(Self.indent))
      + StyledText.joined(Array(cells.dropFirst()), by: ", ")
      .wrapped(to: width, indent: .blanks(Self.indent * 2))
  }
}
