import BuiltInGraphs
import CareerModel

/// Writes a graph as the program reads it: `FlatGraphReader` has a method for each of these, and
/// says what stands where.
struct FlatGraphWriter {
  private(set) var texts: [String] = []
  /// A line for what comes first, and one for each skill, role and move, so that a change of one
  /// of them is seen as such.
  private(set) var lines: [String] = [""]

  init(_ graph: CareerGraph) {
    write(graph)
  }

  var flatGraph: FlatGraph { FlatGraph(texts: texts, numbers: Array(lines.joined().utf8)) }

  // MARK: What everything is made of

  mutating func write(_ text: String) { texts.append(text) }

  mutating func write(_ number: Int) {
    precondition(number >= 0, "a flat graph has no negative numbers")
    var digits = String(UnicodeScalar(UInt8(ascii: "0") + UInt8(number % 32)))
    var rest = number / 32
    while rest > 0 {
      digits = String(UnicodeScalar(UInt8(ascii: "0") + UInt8(rest % 32 + 32))) + digits
      rest /= 32
    }
    lines[lines.count - 1] += digits
  }

  mutating func write(_ boolean: Bool) { write(boolean ? 1 : 0) }

  mutating func write<Value>(
    _ value: Value?, _ writeValue: (inout Self, Value) -> Void
  ) {
    write(value != nil)
    if let value { writeValue(&self, value) }
  }

  mutating func write(_ text: String?) {
    write(text) { (writer: inout Self, text: String) in writer.write(text) }
  }

  mutating func write<Element>(
    _ list: [Element], _ writeElement: (inout Self, Element) -> Void
  ) {
    write(list.count)
    for element in list { writeElement(&self, element) }
  }

  mutating func write(_ texts: [String]) {
    write(texts) { (writer: inout Self, text: String) in writer.write(text) }
  }

  private mutating func startLine() { lines.append("") }

  // MARK: The graph and its parts

  private mutating func write(_ graph: CareerGraph) {
    write(graph.title)
    write(graph.about)
    write(graph.start) { (writer: inout Self, role: RoleIndex) in writer.write(role.rawValue) }
    write(graph.skills) { (writer: inout Self, skill: Skill) in writer.write(skill) }
    startLine()
    write(graph.roles) { (writer: inout Self, role: Role) in writer.write(role) }
    startLine()
    write(graph.moves) { (writer: inout Self, move: Move) in writer.write(move) }
  }

  private mutating func write(_ skill: Skill) {
    startLine()
    write(skill.id)
    write(skill.name)
    write(skill.area)
    write(skill.about)
    write(skill.levels) { (writer: inout Self, level: ProficiencyLevel) in writer.write(level) }
  }

  private mutating func write(_ level: ProficiencyLevel) {
    write(level.hours)
    write(level.shows)
    write(level.needs)
    write(level.onlyIn) { (writer: inout Self, roles: [RoleIndex]) in
      writer.write(roles) { (writer: inout Self, role: RoleIndex) in writer.write(role.rawValue) }
    }
  }

  private mutating func write(_ role: Role) {
    startLine()
    write(role.id)
    write(role.title)
    write(role.track)
    write(role.about)
    write(role.needs)
    write(role.recommended)
    write(role.practises) { (writer: inout Self, practice: Practice) in writer.write(practice) }
    write(!role.guide.isEmpty)
    if !role.guide.isEmpty { write(role.guide) }
  }

  private mutating func write(_ practice: Practice) {
    write(practice.skill.rawValue)
    write(practice.level ?? 0)
    write(practice.hoursPercent)
    write(practice.basis)
  }

  private mutating func write(_ move: Move) {
    startLine()
    write(move.from.rawValue)
    write(move.to.rawValue)
    write(MoveKind.allCases.firstIndex(of: move.kind) ?? 0)
    write(move.tenure.unit == .weeks)
    write(move.tenure.estimate)
    write(move.needs)
    write(move.about)
  }

  // MARK: What skills, roles and moves are made of

  mutating func write(_ competencies: [Competency]) {
    write(competencies) { (writer: inout Self, competency: Competency) in writer.write(competency) }
  }

  private mutating func write(_ competency: Competency) {
    write(competency.skill.rawValue)
    write(competency.level)
  }

  private mutating func write(_ decimal: ExactDecimal) {
    let (whole, rest) = decimal.millionths.quotientAndRemainder(dividingBy: ExactDecimal.scale)
    write(rest == 0 ? whole * 2 : decimal.millionths * 2 + 1)
  }

  private mutating func write(_ estimate: Estimate) {
    write(estimate.low)
    write(estimate.likely)
    write(estimate.high)
    write(estimate.basis)
  }

  private mutating func write(_ requirement: Requirement) {
    let kind =
      switch requirement.formula {
      case .competency: 0
      case .all: 1
      case .any: 2
      case .atLeast: 3
      }
    write(kind * 2 + (requirement.because == nil ? 0 : 1))
    if let because = requirement.because { write(because) }
    switch requirement.formula {
    case .competency(let competency): write(competency)
    case .all(let parts), .any(let parts): write(parts)
    case .atLeast(let count, let parts):
      write(count)
      write(parts)
    }
  }

  private mutating func write(_ parts: [Requirement]) {
    write(parts) { (writer: inout Self, part: Requirement) in writer.write(part) }
  }
}
