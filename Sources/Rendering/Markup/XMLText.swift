/// Text as XML and HTML hold it.
enum XMLText {
  /// The text for the content of an element or a value in double quotes.
  ///
  /// Characters that XML has no way to hold, as control characters, become visible ones; all others
  /// arrive as they are.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      // Readers would turn these into blanks or line feeds.
      case "\t": result.append(contentsOf: "&#9;".unicodeScalars)
      case "\n": result.append(contentsOf: "&#10;".unicodeScalars)
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(SafeText.visibleControl(scalar))
      }
    }
    return String(result)
  }

  /// The same for HTML, which forbids a few more characters, and has no way to say what a carriage
  /// return is.
  static func escapedForHTML(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: result.append(" ")
      // The second set of controls, and what is no character at all.
      case 0x80...0x9F, 0xFDD0...0xFDEF: result.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: result.append("\u{FFFD}")
      case _: result.append(scalar)
      }
    }
    return escaped(String(result))
  }
}

/// Writes XML or HTML element by element, indented, with everything escaped.
struct XMLWriter {
  enum Syntax {
    /// Elements without content close themselves.
    case xml
    /// Only those do that never have content.
    case html
  }

  typealias Attributes = [(name: String, value: String)]

  private(set) var text: String
  private let syntax: Syntax
  private var depth = 0
  /// Whether what is written stands within a line, where blanks between elements would show.
  private var isInline = false

  /// - Parameters:
  ///   - syntax: how elements without content are written.
  ///   - prolog: what stands before the first element, as it is.
  init(_ syntax: Syntax, prolog: String = "") {
    self.syntax = syntax
    text = prolog
  }

  /// An element with text in it, or with nothing.
  mutating func element(_ name: String, _ attributes: Attributes = [], _ content: String = "") {
    open(name, attributes, closing: content.isEmpty)
    guard !content.isEmpty else { return }
    words(content)
    text += "</\(name)>"
    endLine()
  }

  /// An element with one line of words and elements in it.
  mutating func line(
    _ name: String, _ attributes: Attributes = [], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, closing: false)
    let outer = isInline
    isInline = true
    content(&self)
    isInline = outer
    text += "</\(name)>"
    endLine()
  }

  /// Words between the elements of a line.
  mutating func words(_ words: String) { text += escaped(words) }

  private func escaped(_ text: String) -> String {
    switch syntax {
    case .xml: XMLText.escaped(text)
    case .html: XMLText.escapedForHTML(text)
    }
  }

  /// An element with others in it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [], containing content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, closing: false)
    text += "\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// Lines that are of this syntax already, as a style sheet.
  mutating func verbatim(_ lines: String) { text += lines }

  private mutating func open(_ name: String, _ attributes: Attributes, closing: Bool) {
    indent()
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(escaped(attribute.value))\""
    }
    guard closing else {
      text += ">"
      return
    }
    switch syntax {
    case .xml: text += "/>"
    case .html: text += Self.voidElements.contains(name) ? ">" : "></\(name)>"
    }
    endLine()
  }

  private mutating func indent() {
    if !isInline { text += String(repeating: "  ", count: depth) }
  }

  private mutating func endLine() {
    if !isInline { text += "\n" }
  }

  private static let voidElements = ["meta", "link", "br", "hr", "img", "col", "input", "wbr"]
}
