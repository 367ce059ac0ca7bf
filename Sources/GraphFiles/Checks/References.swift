import CareerModel
import JSONText

/// Something that has skills and roles with ids: the files being read, or a finished graph.
protocol NamedParts {
  /// The skill with an id, and how many levels it has, if that is known.
  func skill(named id: String) -> (index: SkillIndex, levelCount: Int?)?
  func role(named id: String) -> RoleIndex?
  /// In a fixed order.
  var skillNames: [String] { get }
  var roleNames: [String] { get }
  /// False when there may be more than could be read, so that an unknown id proves nothing.
  var knowsAllSkills: Bool { get }
  var knowsAllRoles: Bool { get }
}

/// Turns references into indices, and reports those that lead nowhere.
final class References {
  private let names: any NamedParts
  private let log: FindingLog
  /// What messages say about each unknown id.
  private var advice: [String: String] = [:]
  /// Whether each skill is referred to by anything but itself.
  private(set) var usedSkills: [Bool]
  /// The skill that is being read.
  var readingSkill: SkillIndex?

  init(to names: any NamedParts, skillCount: Int, log: FindingLog) {
    self.names = names
    self.log = log
    usedSkills = Array(repeating: false, count: skillCount)
  }

  /// The competency that a text names; `go` alone is `go:1`.
  func competency(_ value: JSONValue, _ label: StaticString, _ reader: ValueReader) -> Competency? {
    resolve(value, label, reader).map { (skill: SkillIndex, level: Int?) -> Competency in
      Competency(skill: skill, level: level ?? 1)
    }
  }

  func competencies(
    _ value: JSONValue, _ label: StaticString, _ reader: ValueReader
  ) -> [Competency] {
    guard let elements = reader.elements(of: value, label) else { return [] }
    var competencies: [Competency] = []
    competencies.reserveCapacity(value.count)
    for element in elements {
      if let competency = competency(element, label, reader) { competencies.append(competency) }
    }
    return competencies
  }

  /// A skill, or a single level of it.
  func practisedSkill(
    _ value: JSONValue, _ reader: ValueReader
  ) -> (skill: SkillIndex, level: Int?)? {
    resolve(value, "skill", reader)
  }

  func role(_ value: JSONValue, _ label: StaticString, _ reader: ValueReader) -> RoleIndex? {
    guard let id = reader.text(value, label) else { return nil }
    if let role = names.role(named: id) { return role }
    if names.knowsAllRoles {
      log.report(
        .unknownRole, at: reader.place(of: value),
        "no role has the id \(quoted(id))" + advice(on: id, of: "role", among: names.roleNames))
    }
    return nil
  }

  private func resolve(
    _ value: JSONValue, _ label: StaticString, _ reader: ValueReader
  ) -> (skill: SkillIndex, level: Int?)? {
    let found = lookUp(value, label, reader)
    if let found, found.skill != readingSkill { usedSkills[found.skill.rawValue] = true }
    return found
  }

  private func lookUp(
    _ value: JSONValue, _ label: StaticString, _ reader: ValueReader
  ) -> (skill: SkillIndex, level: Int?)? {
    guard let reference = CompetencyReference(value) else {
      guard let text = reader.text(value, label) else { return nil }
      log.report(
        .badReference, at: reader.place(of: value),
        "\(quoted(text)) is not a competency; write a skill's id and a level, such as 'go:2'")
      return nil
    }
    let place = reader.place(of: value)
    guard let skill = names.skill(named: reference.skill) else {
      if names.knowsAllSkills { reportUnknownSkill(reference.skill, at: place) }
      return nil
    }
    if let level = reference.level, level < 1 || level > skill.levelCount ?? Int.max {
      reportLevel(
        value.string ?? "", of: reference.skill, levelCount: skill.levelCount ?? 0, at: place)
      return nil
    }
    return (skill.index, reference.level)
  }

  private func reportLevel(_ text: String, of skill: String, levelCount: Int, at place: Place) {
    let advice =
      levelCount > 1 ? "write a level from 1 to \(levelCount)" : "write \(quoted(skill + ":1"))"
    let reason =
      levelCount > 0 ? "\(quoted(skill)) has \(counted(levelCount, "level"))" : "levels begin at 1"
    log.report(
      .levelOutOfRange, at: place, "\(reason), so there is no \(quoted(text)); \(advice)")
  }

  private func reportUnknownSkill(_ id: String, at place: Place) {
    log.report(
      .unknownSkill, at: place,
      "no skill has the id \(quoted(id))" + advice(on: id, of: "skill", among: names.skillNames))
  }

  private func advice(on id: String, of noun: String, among candidates: [String]) -> String {
    let key = "\(noun) \(id)"
    if let known = advice[key] { return known }
    let suggestion =
      advice.count < mostSuggestions ? didYouMean(id, among: candidates) : ""
    let words = suggestion.isEmpty ? "; define it, or take this out" : suggestion
    advice[key] = words
    return words
  }
}

/// So many unknown ids are looked into for each load.
///
/// More are no slips of the finger, and comparing each of them with every id there is would take
/// quadratic time.
private let mostSuggestions = 32

extension NameDirectory: NamedParts {
  func skill(named id: String) -> (index: SkillIndex, levelCount: Int?)? {
    skills.indices[id].map { (index: Int) -> (index: SkillIndex, levelCount: Int?) in
      (SkillIndex(index), levelCounts[index])
    }
  }

  func role(named id: String) -> RoleIndex? { roles.indices[id].map(RoleIndex.init) }

  var skillNames: [String] { skills.names }
  var roleNames: [String] { roles.names }
  var knowsAllSkills: Bool { skills.isComplete }
  var knowsAllRoles: Bool { roles.isComplete }
}

extension CareerGraph: NamedParts {
  func skill(named id: String) -> (index: SkillIndex, levelCount: Int?)? {
    skill(withID: id).map { (index: SkillIndex) -> (index: SkillIndex, levelCount: Int?) in
      (index, self[index].levels.count)
    }
  }

  func role(named id: String) -> RoleIndex? { role(withID: id) }

  var skillNames: [String] { skills.map(\.id) }
  var roleNames: [String] { roles.map(\.id) }
  var knowsAllSkills: Bool { true }
  var knowsAllRoles: Bool { true }
}
