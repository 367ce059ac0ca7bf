import CareerModel

/// Every requirement of a graph in one array, each part followed by all that is inside it.
///
/// Checks walk over it without recursion, and a part's place in the text is at hand.
struct RequirementArena {
  struct Node {
    enum Kind {
      case competency(Competency)
      case all
      case any
      case atLeast(Int)
      /// A part that was reported, and counts as asking for nothing.
      case broken
    }

    let kind: Kind
    let place: Place
    let because: String?
    /// The index of whatever follows this part and all that is inside it.
    var end: Int
  }

  private(set) var nodes: [Node] = []

  /// Adds a part whose inside is what is added until `close` is called for it.
  mutating func open(_ kind: Node.Kind, at place: Place, because: String? = nil) -> Int {
    nodes.append(Node(kind: kind, place: place, because: because, end: nodes.count + 1))
    return nodes.count - 1
  }

  mutating func close(_ index: Int) { nodes[index].end = nodes.count }

  /// Calls `body` with each competency named in a requirement, in the order of the text.
  func forEachCompetency(in root: Int, _ body: (Competency, _ node: Int) -> Void) {
    for index in root..<nodes[root].end {
      if case .competency(let competency) = nodes[index].kind { body(competency, index) }
    }
  }

  /// The requirement at an index, and everything inside it.
  ///
  /// The recursion is as deep as the text nests, which JSON's depth limit bounds.
  func requirement(at index: Int?) -> Requirement {
    guard let index else { return .nothing }
    let node = nodes[index]
    switch node.kind {
    case .competency(let competency):
      return Requirement(.competency(competency), because: node.because)
    case .all, .broken:
      guard node.end > index + 1 || node.because != nil else { return .nothing }
      return Requirement(.all(parts(of: index)), because: node.because)
    case .any: return Requirement(.any(parts(of: index)), because: node.because)
    case .atLeast(let count):
      return Requirement(.atLeast(count, of: parts(of: index)), because: node.because)
    }
  }

  private func parts(of index: Int) -> [Requirement] {
    var parts: [Requirement] = []
    var part = index + 1
    while part < nodes[index].end {
      parts.append(requirement(at: part))
      part = nodes[part].end
    }
    return parts
  }
}
