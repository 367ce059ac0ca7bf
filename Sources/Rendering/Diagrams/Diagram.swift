import CareerModel

/// A career graph, or a part of one, as a drawing of nodes and edges.
///
/// It says what there is to see and what is stressed, and nothing of any format's syntax. A node
/// goes by its place, `n0`, `n1` and so on: text from outside is never more than a label.
package struct Diagram: Hashable, Sendable {
  package let title: String
  /// Sentences below the title: how much there is, how to read it, and what was left out.
  package let caption: [String]
  package let nodes: [Node]
  package let edges: [Edge]
  /// In the order in which the graph first names them; each has a node.
  package let clusters: [String]
  package let direction: Direction
  package let hasLegend: Bool
  /// Nodes of which one stands before the other in the direction of reading, with no line to be seen
  /// between them.
  package var order: [Order] = []

  package struct Order: Hashable, Sendable {
    package let before: Int
    package let after: Int
  }

  package struct Node: Hashable, Sendable {
    package let content: Content
    /// The place of its cluster in `clusters`.
    package var cluster: Int?
    package var emphasis: Emphasis

    package enum Content: Hashable, Sendable {
      case role(id: String, title: String, track: String?)
      /// A level of a skill.
      case competency(
        id: String, skill: String, level: Int, area: String?, hours: ExactDecimal)
      /// A junction: at least so many of what leads into it.
      case choice(atLeast: Int, of: Int)
    }

    /// Whole, as the graph has it; words of ours for a junction.
    package var name: String {
      switch content {
      case .role(_, let title, _): title
      case .competency(_, let skill, let level, _, _): "\(skill) \(level)"
      case .choice(let count, let total):
        if count == total { "all of" } else { count == 1 ? "one of" : "\(count) of" }
      }
    }

    /// What commands call it; `nil` for a junction.
    package var id: String? {
      switch content {
      case .role(let id, _, _), .competency(let id, _, _, _, _): id
      case .choice: nil
      }
    }

    /// The track or area.
    var group: String? {
      switch content {
      case .role(_, _, let group), .competency(_, _, _, let group, _): group
      case .choice: nil
      }
    }
  }

  /// What is to be seen of a node or edge beside what it is.
  package struct Emphasis: Hashable, Sendable {
    /// Where the person stands.
    package var isStart = false
    package var isTarget = false
    package var isOnRoute = false
    /// For competencies, where there is a person.
    package var standing: Standing?
  }

  /// How far a person is from a competency.
  package enum Standing: String, Hashable, CaseIterable, Sendable {
    case held
    /// Everything that it builds on is held, and it can be learned in the person's role.
    case next
    case blocked
  }

  package struct Edge: Hashable, Sendable {
    package let from: Int
    package let to: Int
    package let kind: EdgeKind
    package var isOnRoute = false
  }

  package enum EdgeKind: Hashable, Sendable {
    case move(MoveKind, Tenure)
    /// From a level of a skill to the one above.
    case levelBelow
    /// From what is needed to what needs it.
    case need
  }

  /// Which way moves and learning lead; the raw value is Graphviz's and Mermaid's word.
  package enum Direction: String, Hashable, CaseIterable, Sendable {
    case leftToRight = "LR"
    case topToBottom = "TB"
    case rightToLeft = "RL"
    case bottomToTop = "BT"
  }
}

extension Diagram.EdgeKind {
  /// What formats for programs call it.
  var name: String {
    switch self {
    case .move(let kind, _): kind.rawValue
    case .levelBelow: "level"
    case .need: "need"
    }
  }

  /// `18 mo`, `6 wk`; `nil` for what takes no time.
  var label: String? {
    switch self {
    case .move(_, let tenure): DiagramWords.tenure(tenure)
    case .levelBelow, .need: nil
    }
  }

  /// Whether it leads on: a drawing reads along these, and others may run against them.
  var leadsOn: Bool {
    switch self {
    case .move(.progression, _), .move(.transition, _), .levelBelow, .need: true
    case .move(.lateral, _), .move(.stepDown, _): false
    }
  }
}
