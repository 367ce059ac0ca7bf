import CareerModel

/// What a competency builds on, as a tree of branches.
///
/// Each competency is taken apart once; where it comes up again, the tree says so. What lies too
/// deep for the line is taken apart in a tree of its own below. So the lines are as many as the
/// prerequisites that the graph states, however often they meet.
struct PrerequisiteTree {
  private let graph: CareerGraph
  private let glyphs: Glyphs
  private let width: Int
  /// Branches within branches that still leave half of the line for words.
  private let deepest: Int
  private var lines: [StyledText] = []
  private var takenApart: Set<Competency> = []
  /// Those that lie too deep, in the order in which they were met.
  private var deferred: [Competency] = []
  private var waiting: [Branch] = []

  private struct Branch {
    let requirement: Requirement
    let depth: Int
    /// What stands under the branches that it lies within.
    let trunk: String
    let isLast: Bool
  }

  static func lines(
    of root: Competency, in graph: CareerGraph, width: Int, _ glyphs: Glyphs
  ) -> [StyledText] {
    var tree = PrerequisiteTree(graph: graph, width: width, glyphs)
    tree.deferred = [root]
    var next = 0
    while next < tree.deferred.count {
      let root = tree.deferred[next]
      if !tree.takenApart.contains(root) { tree.grow(from: root) }
      next += 1
    }
    return tree.lines
  }

  private init(graph: CareerGraph, width: Int, _ glyphs: Glyphs) {
    self.graph = graph
    self.glyphs = glyphs
    self.width = width
    deepest = max(2, width / 2 / Self.branchWidth)
  }

  private static let branchWidth = 3

  /// Writes a tree; branches wait on a list, since a chain of prerequisites can be of any length.
  private mutating func grow(from root: Competency) {
    lines += text(of: root).wrapped(to: width, indent: .blanks(2))
    takenApart.insert(root)
    push(children(of: root), depth: 1, trunk: "  ")
    while let branch = waiting.popLast() { write(branch) }
  }

  private mutating func push(_ requirements: [Requirement], depth: Int, trunk: String) {
    for (index, requirement) in requirements.enumerated().reversed() {
      waiting.append(
        Branch(
          requirement: requirement, depth: depth, trunk: trunk,
          isLast: index == requirements.count - 1))
    }
  }

  private mutating func write(_ branch: Branch) {
    var text: StyledText
    var parts: [Requirement] = []
    if let competency = branch.requirement.soleCompetency {
      text = self.text(of: competency)
      parts = children(of: competency)
      if !parts.isEmpty {
        if takenApart.contains(competency) {
          text.append(" (see above)", .dim)
          parts = []
        } else if branch.depth >= deepest {
          text.append(" (see below)", .dim)
          deferred.append(competency)
          parts = []
        } else {
          takenApart.insert(competency)
        }
      }
    } else if branch.depth >= deepest {
      text = RequirementPhrase(graph: graph).text(branch.requirement)
      deferred += branch.requirement.competencies
    } else {
      (text, parts) = group(branch.requirement)
    }
    if let because = branch.requirement.because { text.append(" (\(because))", .dim) }
    write(text, at: branch)
    push(parts, depth: branch.depth + 1, trunk: branch.trunk + (branch.isLast ? "   " : bar))
  }

  private var bar: String { "\(glyphs.verticalLine)  " }

  private mutating func write(_ text: StyledText, at branch: Branch) {
    let sign = branch.isLast ? glyphs.lastBranch : glyphs.branch
    let indent = "\(branch.trunk)\(sign)\(glyphs.horizontalLine) "
    let hangingIndent = branch.trunk + (branch.isLast ? "   " : bar)
    lines += text.wrapped(
      to: width, indent: StyledText(indent, .dim), hangingIndent: StyledText(hangingIndent, .dim))
  }

  private func group(_ requirement: Requirement) -> (StyledText, [Requirement]) {
    switch requirement.formula {
    case .competency: (StyledText(), [])
    case .all(let parts): (StyledText("all of", .emphasis), parts)
    case .any(let parts): (StyledText("one of", .emphasis), parts)
    case .atLeast(let count, let parts): (StyledText("at least \(count) of", .emphasis), parts)
    }
  }

  private func text(of competency: Competency) -> StyledText {
    var text = StyledText(graph.id(of: competency), .code)
    if let name = RequirementOutline.nameBesideID(of: graph[competency.skill]) {
      text.append("  \(name)")
    }
    text.append("  \(graph[competency].hours.likely) h", .dim)
    return text
  }

  /// The level below, and whatever the level itself asks for.
  private func children(of competency: Competency) -> [Requirement] {
    var children: [Requirement] = []
    if competency.level > 1 {
      children.append(
        Requirement(.competency(Competency(skill: competency.skill, level: competency.level - 1))))
    }
    let needs = graph[competency].needs
    if case .all(let parts) = needs.formula, needs.because == nil {
      children += parts
    } else {
      children.append(needs)
    }
    return children
  }
}

extension Requirement {
  /// The one competency that it comes down to, if there is no choice and no company.
  var soleCompetency: Competency? {
    switch formula {
    case .competency(let competency): competency
    case .all(let parts), .any(let parts), .atLeast(1, let parts):
      // A reason on the inside would be lost.
      parts.count == 1 && parts.first?.because == nil ? parts.first?.soleCompetency : nil
    case .atLeast: nil
    }
  }
}
