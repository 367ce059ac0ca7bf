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

  /// - Parameter prolog: what stands before the first element, as it is.
  init(_ syntax: Syntax, prolog: String = "") {
    self.syntax = syntax
    text = prolog
  }

  /// An element with text in it, or with nothing.
  mutating func element(_ name: String, _ attributes: Attributes = [], _ content: String = "") {
    open(name, attributes, closing: content.isEmpty)
    guard !content.isEmpty else { return }
    text += XMLText.escaped(content)
    text += "</\(name)>\n"
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
      text += " \(attribute.name)=\"\(XMLText.escaped(attribute.value))\""
    }
    guard closing else {
      text += ">"
      return
    }
    switch syntax {
    case .xml: text += "/>\n"
    case .html: text += Self.voidElements.contains(name) ? ">\n" : "></\(name)>\n"
    }
  }

  private mutating func indent() { text += String(repeating: "  ", count: depth) }

  private static let voidElements = ["meta", "link", "br", "hr", "img", "col", "input", "wbr"]
}
