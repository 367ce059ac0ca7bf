import CareerModel

/// The words of diagrams that are ours, and other people's names cut to their boxes.
enum DiagramWords {
  /// The longest name that is shown whole; Graphviz takes no label of any length.
  static let longestName = 160
  private static let lineWidth = 22

  /// `18 mo`, or `6 wk`.
  static func tenure(_ tenure: Tenure) -> String {
    switch tenure.unit {
    case .months: "\(tenure.estimate.likely) mo"
    case .weeks: "\(tenure.estimate.likely) wk"
    }
  }

  /// What stands in a node's box, line by line: its name, without anything that steers a reader
  /// and with an ellipsis where it was too long, and the notes on it.
  static func lines(of node: Diagram.Node) -> [String] {
    let name: String =
      switch node.content {
      case .role, .choice: shortened(node.name)
      case .competency(_, let skill, let level, _, _): "\(shortened(skill)) \(level)"
      }
    return wrapped(name, to: lineWidth) + notes(on: node)
  }

  /// A text on as few lines of at most a width as it takes, which are then made as even as they can
  /// be.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    let text = StyledText(text)
    var best = text.wrapped(to: width)
    guard best.count > 1 else { return best.map(\.plainText) }
    let count = best.count
    var width = width
    // No word is broken that need not be.
    let longest = text.plainText.split(separator: " ").map(\.displayWidth).max() ?? 0
    while width > longest {
      width -= 1
      let narrower = text.wrapped(to: width)
      guard narrower.count == count else { break }
      best = narrower
    }
    return best.map(\.plainText)
  }

  static func shortened(_ name: String) -> String {
    // By scalars, since one character may hold any number of them.
    let scalars = name.unicodeScalars
    guard scalars.count > longestName else { return name }
    return String(scalars.prefix(longestName)) + "…"
  }

  /// Lines of ours below a node's name.
  private static func notes(on node: Diagram.Node) -> [String] {
    var notes: [String] = []
    if case .competency(_, _, _, _, let hours) = node.content {
      let standing = node.emphasis.standing.map { (standing: Diagram.Standing) -> String in
        " · \(standing.rawValue)"
      }
      notes.append("\(hours) h" + (standing ?? ""))
    }
    if node.emphasis.isStart { notes.append("— start —") }
    if node.emphasis.isTarget { notes.append("— target —") }
    return notes
  }

  /// How each kind of edge is drawn, for people who see no colour.
  static func key(of kind: Diagram.EdgeKind) -> String {
    switch kind {
    case .move(.progression, _): "progression: solid"
    case .move(.transition, _): "transition: dashed"
    case .move(.lateral, _): "lateral: dotted"
    case .move(.stepDown, _): "step down: thin, open arrowhead"
    case .levelBelow: "next level: solid"
    case .need: "needed for: dashed"
    }
  }

  /// For a legend.
  static func title(of kind: Diagram.EdgeKind) -> String {
    switch kind {
    case .move(let kind, _): kind == .stepDown ? "step down" : kind.rawValue
    case .levelBelow: "next level"
    case .need: "needed for"
    }
  }
}
