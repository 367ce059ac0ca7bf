/// Text in pieces, each with a style: one line, or a paragraph that is still to be wrapped.
///
/// Whatever text is put in, nothing in it can steer a terminal: control characters are made
/// visible, and white space becomes blanks.
package struct StyledText: Hashable, Sendable {
  package private(set) var pieces: [Piece]

  package struct Piece: Hashable, Sendable {
    package let text: String
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

  /// Pieces of one style become one, so that equal texts are equal values.
  private mutating func appendSafe(_ text: String, _ style: TextStyle) {
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.style == style {
      pieces[pieces.count - 1] = Piece(safe: last.text + text, style: style)
    } else {
      pieces.append(Piece(safe: text, style: style))
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
    for piece in withoutTrailingBlanks.pieces {
      let text = options.usesASCII ? SafeText.spelledInASCII(piece.text) : piece.text
      if options.usesColor, let rendition = piece.style.graphicRendition {
        line += "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
      } else {
        line += text
      }
    }
    return line
  }

  private var withoutTrailingBlanks: StyledText {
    var trimmed = self
    while let last = trimmed.pieces.last {
      trimmed.pieces.removeLast()
      var kept = last.text[...]
      while kept.last == " " { kept.removeLast() }
      if !kept.isEmpty {
        trimmed.pieces.append(Piece(safe: String(kept), style: last.style))
        break
      }
    }
    return trimmed
  }
}

extension Sequence where Element == StyledText {
  /// Lines as they are written, each ended by a newline.
  package func written(with options: RenderingOptions) -> String {
    reduce(into: "") { (text: inout String, line: StyledText) in
      text += line.written(with: options) + "\n"
    }
  }
}
