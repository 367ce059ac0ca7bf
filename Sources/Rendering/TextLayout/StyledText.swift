/// Text in pieces, each with a style: one line, or a paragraph that is still to be wrapped.
///
/// Whatever text is put in, nothing in it can steer a terminal: control characters are made
/// visible, and white space becomes blanks.
package struct StyledText: Hashable, Sendable {
  package private(set) var pieces: [Piece]

  package struct Piece: Hashable, Sendable {
    package fileprivate(set) var text: String
    package let style: TextStyle

    fileprivate init(safe text: String, style: TextStyle) {
      self.text = text
      self.style = style
    }
  }

  package init() { pieces = [] }

  package init(_ text: String, _ style: TextStyle = .plain) {
    self.init()
    append(text, style)
  }

  package init(repeating glyph: Character, count: Int, _ style: TextStyle = .plain) {
    self.init(String(repeating: glyph, count: max(0, count)), style)
  }

  package static func blanks(_ count: Int) -> StyledText {
    StyledText(repeating: " ", count: count)
  }

  package var isEmpty: Bool { pieces.isEmpty }

  /// Without its styles.
  package var plainText: String {
    pieces.reduce(into: "") { (text: inout String, piece: Piece) in text += piece.text }
  }

  /// Columns that the text takes.
  package var displayWidth: Int {
    pieces.reduce(0) { (width: Int, piece: Piece) -> Int in width + piece.text.displayWidth }
  }

  package mutating func append(_ text: String, _ style: TextStyle = .plain) {
    appendSafe(SafeText.visible(text), style)
  }

  package static func += (left: inout StyledText, right: StyledText) {
    for piece in right.pieces { left.appendSafe(piece.text, piece.style) }
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  /// Appends what is safe already.
  ///
  /// Pieces of one style become one, so that equal texts are equal values.
  mutating func appendSafe(_ text: some StringProtocol, _ style: TextStyle) {
    guard !text.isEmpty else { return }
    let last = pieces.count - 1
    if last >= 0, pieces[last].style == style {
      pieces[last].text += text
    } else {
      pieces.append(Piece(safe: String(text), style: style))
    }
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

extension StyledText {
  /// The text as it is written: with colours, or without.
  ///
  /// Blanks at the end of the line are dropped.
  package func written(with options: RenderingOptions) -> String {
    var line = ""
    write(to: &line, with: options)
    return line
  }

  fileprivate func write(to output: inout String, with options: RenderingOptions) {
    // Behind the last piece that is not all blanks, nothing is written.
    guard let last = pieces.lastIndex(where: { (piece: Piece) -> Bool in !piece.isBlank }) else {
      return
    }
    for piece in pieces[..<last] { piece.write(piece.text[...], to: &output, with: options) }
    pieces[last].write(pieces[last].textWithoutTrailingBlanks, to: &output, with: options)
  }
}

extension StyledText.Piece {
  fileprivate var isBlank: Bool { textWithoutTrailingBlanks.isEmpty }

  fileprivate var textWithoutTrailingBlanks: Substring {
    let bytes = text.utf8
    var end = bytes.endIndex
    while end > bytes.startIndex {
      let last = bytes.index(before: end)
      guard bytes[last] == UInt8(ascii: " ") else { break }
      end = last
    }
    return text[..<end]
  }

  fileprivate func write(
    _ part: Substring, to output: inout String, with options: RenderingOptions
  ) {
    let rendition = options.usesColor ? style.graphicRendition : nil
    if let rendition { output += "\u{1B}[\(rendition)m" }
    if options.usesASCII {
      output += SafeText.spelledInASCII(String(part))
    } else {
      output += part
    }
    if rendition != nil { output += "\u{1B}[0m" }
  }
}

extension Sequence where Element == StyledText {
  /// Lines as they are written, each ended by a newline.
  package func written(with options: RenderingOptions) -> String {
    reduce(into: "") { (text: inout String, line: StyledText) in
      line.write(to: &text, with: options)
      text += "\n"
    }
  }
}
