/// Breaks a text between words into lines of limited width; see `StyledText.wrapped`.
///
/// Lines are parts of the text, so that each is copied once, whole, to where it is wanted.
struct LineBreaker: IteratorProtocol {
  private let text: StyledText
  /// Columns of a line, its indent included.
  private let width: Int
  private let hangingWidth: Int
  private var words: WordScanner
  /// The first word of the line to come, or what is left of it.
  private var pending: WordScanner.Word?
  /// Columns of the next line's indent.
  private var indentWidth: Int
  private var isFirstLine = true

  /// - Parameters:
  ///   - text: what to break.
  ///   - width: columns of a line, its indent included.
  ///   - indentWidth: columns of the first line's indent.
  ///   - hangingWidth: columns of the others' indent.
  init(_ text: StyledText, width: Int, indentWidth: Int, hangingWidth: Int) {
    self.text = text
    self.width = width
    self.hangingWidth = hangingWidth
    self.indentWidth = indentWidth
    words = WordScanner(text)
    pending = words.next()
  }

  /// What stands on the next line: a part of the text, which on the first line may be empty.
  mutating func next() -> Range<Int>? {
    guard isFirstLine || pending != nil else { return nil }
    isFirstLine = false
    var lineWidth = indentWidth
    indentWidth = hangingWidth
    var part = 0..<0
    while let word = pending {
      if part.isEmpty {
        part = beginning(of: word, lineWidth)
        if part.upperBound < word.range.upperBound { return part }
        lineWidth += word.width
      } else {
        lineWidth += word.blanksBefore + word.width
        guard lineWidth <= width else { return part }
        part = part.lowerBound..<word.range.upperBound
      }
      pending = words.next()
    }
    return part
  }

  /// As much of a word as fits on a line without another; the rest is kept for the next line.
  private mutating func beginning(of word: WordScanner.Word, _ lineWidth: Int) -> Range<Int> {
    let room = width - lineWidth
    guard word.width > room else { return word.range }
    var end = text.end(of: word.range, columns: room)
    if end == word.range.lowerBound {
      // Under a shorter indent more may fit.
      guard lineWidth <= hangingWidth else { return 0..<0 }
      // Not even one character may fit; it is placed all the same, so that there is an end.
      end = text.endOfFirstCharacter(in: word.range)
    }
    let rest = end..<word.range.upperBound
    pending = WordScanner.Word(blanksBefore: 0, range: rest, width: text.displayWidth(of: rest))
    return word.range.lowerBound..<end
  }
}

extension StyledText {
  /// Where as much of a part ends as fits in so many columns.
  fileprivate func end(of part: Range<Int>, columns: Int) -> Int {
    var end = part.lowerBound
    var room = columns
    forEachPiece(in: part) { (piece: Range<Int>, _: TextStyle) -> Void in
      guard end == piece.lowerBound else { return }
      let fitting = string(piece).prefix(columns: room)
      end += fitting.utf8.count
      room -= fitting.displayWidth
    }
    return end
  }

  fileprivate func endOfFirstCharacter(in part: Range<Int>) -> Int {
    let piece = part.lowerBound..<min(pieceEnd(at: part.lowerBound), part.upperBound)
    return part.lowerBound + string(piece).prefix(1).utf8.count
  }
}
