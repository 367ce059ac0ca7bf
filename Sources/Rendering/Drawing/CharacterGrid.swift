/// Signs in rows and columns, each one column wide.
struct CharacterGrid {
  private let width: Int
  private let height: Int
  private var cells: [[(text: String, style: TextStyle)?]]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(repeating: Array(repeating: nil, count: width), count: height)
  }

  /// Puts a text down from a place to the right; what lies outside is left out.
  mutating func put(_ text: String, _ style: TextStyle, _ x: Int, _ y: Int) {
    guard (0..<height).contains(y) else { return }
    var column = x
    for character in SafeText.visible(text) {
      let columns = character.displayWidth
      if column >= 0, column + columns <= width {
        cells[y][column] = (String(character), style)
        // A wide character stands in the cells behind it, too.
        for covered in column + 1..<max(column + 1, column + columns) {
          cells[y][covered] = ("", style)
        }
      }
      column += columns
    }
  }

  mutating func put(_ glyph: Character, _ style: TextStyle, _ x: Int, _ y: Int) {
    put(String(glyph), style, x, y)
  }

  /// Puts a sign down in every second column of a line between two places, ends excluded.
  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ glyph: Character, _ style: TextStyle
  ) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    for step in 0..<steps where step > 0 && (step % 2 == 0 || abs(end.y - start.y) == steps) {
      func place(_ from: Int, _ to: Int) -> Int {
        let twice = (to - from) * step * 2 + steps
        return from + (twice >= 0 ? twice / (2 * steps) : -((-twice + 2 * steps - 1) / (2 * steps)))
      }
      put(glyph, style, place(start.x, end.x), place(start.y, end.y))
    }
  }

  var lines: [StyledText] {
    cells.map { (row: [(text: String, style: TextStyle)?]) -> StyledText in
      var line = StyledText()
      for cell in row {
        line.append(cell?.text ?? " ", cell?.style ?? .plain)
      }
      return line
    }
  }
}
