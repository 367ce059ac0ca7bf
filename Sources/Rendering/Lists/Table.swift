/// Rows in aligned columns, under headings.
///
/// Columns may give way where the line is short: their texts are wrapped. Where that does not help,
/// each row becomes a small paragraph. Nothing is cut off.
struct Table {
  struct Group {
    let heading: StyledText
    let rows: [[StyledText]]
  }

  struct Column {
    let title: String
    var alignment = Alignment.left
    /// Blanks before every line of a text but the first.
    var hangingIndent = 0
  }

  let columns: [Column]
  let groups: [Group]
  /// The column that gives way; `nil` where each holds what must stay on one line.
  let flexibleColumn: Int?
  /// Others that give way, each as long as it is the widest.
  var moreFlexibleColumns: [Int] = []

  private static let gap = 2
  private static let indent = 2
  /// Below, a wrapped column is harder to read than a paragraph.
  private static let leastFlexibleWidth = 16

  func lines(width: Int) -> [StyledText] {
    let widths = columnWidths(within: width)
    var lines: [StyledText] = []
    if let widths { lines += aligned(titles, widths) }
    for group in groups {
      if !lines.isEmpty, !group.heading.isEmpty { lines.append(StyledText()) }
      if !group.heading.isEmpty { lines += group.heading.wrapped(to: width) }
      for row in group.rows {
        if let widths {
          lines += aligned(row, widths)
        } else {
          lines += stacked(row, width)
        }
      }
    }
    return lines
  }

  private var titles: [StyledText] {
    columns.map { (column: Column) -> StyledText in StyledText(column.title, .dim) }
  }

  /// The columns' widths, or `nil` when the line is too short for columns.
  private func columnWidths(within width: Int) -> [Int]? {
    var widths = Array(repeating: 0, count: columns.count)
    let rows = groups.flatMap { (group: Group) -> [[StyledText]] in group.rows }
    for row in [titles] + rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    let excess =
      Self.indent + widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    for _ in 0..<max(0, excess) {
      let flexible = [flexibleColumn].compactMap(\.self) + moreFlexibleColumns
      let widest = flexible.max { (one: Int, other: Int) -> Bool in
        (widths[one], other) < (widths[other], one)
      }
      guard let widest, widths[widest] > Self.leastFlexibleWidth else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func aligned(_ row: [StyledText], _ widths: [Int]) -> [StyledText] {
    // Only flexible columns ever have texts that are wider than the column.
    let cells = row.indices.map { (column: Int) -> [StyledText] in
      row[column].wrapped(
        to: widths[column], hangingIndent: .blanks(columns[column].hangingIndent))
    }
    let height = cells.map { (lines: [StyledText]) -> Int in lines.count }.max() ?? 0
    return (0..<height).map { (number: Int) -> StyledText in
      var line = StyledText.blanks(Self.indent)
      for (column, lines) in cells.enumerated() {
        if column > 0 { line += .blanks(Self.gap) }
        let text = number < lines.count ? lines[number] : StyledText()
        line += text.padded(to: widths[column], columns[column].alignment)
      }
      return line
    }
  }

  /// The first cell on a line of its own; the others below it, numbers with what they count.
  private func stacked(_ row: [StyledText], _ width: Int) -> [StyledText] {
    var cells: [StyledText] = []
    for (column, cell) in zip(columns, row).dropFirst() where !cell.isEmpty {
      cells.append(
        column.alignment == .right ? StyledText("\(column.title) ", .dim) + cell : cell)
    }
    let indent = StyledText.blanks(Self.indent)
    let hangingIndent = StyledText.blanks(Self.indent + (columns.first?.hangingIndent ?? 0))
    return (row.first ?? StyledText())
      .wrapped(to: width, indent: indent, hangingIndent: hangingIndent)
      + StyledText.joined(cells, by: ", ").wrapped(to: width, indent: .blanks(Self.indent * 2))
  }
}
