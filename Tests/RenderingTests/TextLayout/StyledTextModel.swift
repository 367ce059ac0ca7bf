import TestSupport

@testable import Rendering

/// A styled text as a plain list of characters: slow, and too simple to be wrong.
struct StyledTextModel {
  struct Cell {
    let character: Character
    let style: TextStyle
  }

  var cells: [Cell] = []

  /// Characters of all kinds, none of which joins another, in pieces of which neighbours may have
  /// the same style.
  static func random(_ generator: inout SplitMix64) -> StyledTextModel {
    var model = StyledTextModel()
    for _ in 0..<generator.below(6) {
      let style = generator.pick([TextStyle.plain, .dim, .role, .learningBar])
      for _ in 0..<generator.within(1...12) {
        model.cells.append(Cell(character: generator.pick(characters), style: style))
      }
    }
    return model
  }

  private static let characters: [Character] =
    Array("     aaabcZ9–→█░·é") + ["\u{A0}", "日", "👩‍💻", "e\u{301}", " \u{301}", "語", "\u{200B}"]

  var text: StyledText {
    cells.reduce(into: StyledText()) { (text: inout StyledText, cell: Cell) -> Void in
      text.append(String(cell.character), cell.style)
    }
  }

  var width: Int {
    cells.reduce(0) { (width: Int, cell: Cell) -> Int in width + cell.character.displayWidth }
  }

  static func + (left: StyledTextModel, right: StyledTextModel) -> StyledTextModel {
    StyledTextModel(cells: left.cells + right.cells)
  }

  /// Greedy, word by word; a word that is too wide is taken apart into its characters.
  func wrapped(
    to width: Int, indent: StyledTextModel, hangingIndent: StyledTextModel
  ) -> [StyledTextModel] {
    var lines = [indent]
    var hasWord = false
    var blanks: [Cell] = []
    func startLine() {
      lines.append(hangingIndent)
      hasWord = false
    }
    for word in words {
      if word.cells[0].character == " " {
        blanks = word.cells
        continue
      }
      let gap = StyledTextModel(cells: hasWord ? blanks : [])
      if hasWord, lines[lines.count - 1].width + gap.width + word.width > width {
        startLine()
      } else {
        lines[lines.count - 1] = lines[lines.count - 1] + gap
      }
      if lines[lines.count - 1].width + word.width <= width {
        lines[lines.count - 1] = lines[lines.count - 1] + word
        hasWord = true
        continue
      }
      for cell in word.cells {
        let line = lines[lines.count - 1].width
        let isTooWide = line + cell.character.displayWidth > width
        // Where nothing stands on a line, the next may have a shorter indent.
        if isTooWide, hasWord || line > hangingIndent.width { startLine() }
        lines[lines.count - 1].cells.append(cell)
        hasWord = true
      }
    }
    return lines
  }

  /// Words and the blanks between them, in turns.
  private var words: [StyledTextModel] {
    var words: [StyledTextModel] = []
    for cell in cells {
      let isBlank = cell.character == " "
      if let last = words.last?.cells.last, (last.character == " ") == isBlank {
        words[words.count - 1].cells.append(cell)
      } else {
        words.append(StyledTextModel(cells: [cell]))
      }
    }
    return words
  }

  func written(color: Bool) -> String {
    var cells = cells[...]
    while let last = cells.last, last.character == " " { cells.removeLast() }
    var line = ""
    var open: TextStyle?
    for cell in cells {
      if color, cell.style != open {
        if open?.graphicRendition != nil { line += "\u{1B}[0m" }
        if let rendition = cell.style.graphicRendition { line += "\u{1B}[\(rendition)m" }
        open = cell.style
      }
      line.append(cell.character)
    }
    return open?.graphicRendition != nil ? line + "\u{1B}[0m" : line
  }
}
