import CareerModel
import GraphFiles
import JSONText

/// Why a line of instances is no question.
package struct UnreadableQuestion: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

extension RouteQuestion {
  /// The question of an object with a `graph`, a `profile` and the id of a `target`.
  ///
  /// The profile's pace is taken, and what it says is held; when the role was entered is not.
  package init(_ object: JSONValue) throws {
    let name = "instance.json"
    let graphFile = SourceFile(name: name, text: JSONOutput(try object.member("graph")).line)
    let graph: CareerGraph
    switch loadGraph([graphFile]) {
    case .loaded(let loaded, _): graph = loaded
    case .invalid(let findings):
      throw UnreadableQuestion(findings.map(\.description).joined(separator: "\n"))
    }
    let profileFile = SourceFile(name: name, text: JSONOutput(try object.member("profile")).line)
    guard case .loaded(let person, _) = loadProfile(profileFile, in: graph),
      let hoursPerWeek = person.hoursPerWeek,
      let target = graph.role(withID: try object.text("target"))
    else { throw UnreadableQuestion("the person or the target cannot be loaded") }
    var held = HeldLevels(skillCount: graph.skills.count)
    for competency in person.has { held.insert(competency) }
    self.init(
      graph: graph, role: person.role, target: target, held: held, daysInRole: 0,
      pace: Pace(hoursPerWeek: hoursPerWeek))
  }
}

extension JSONValue {
  /// The value of a key that an object must have.
  package func member(_ key: String) throws -> JSONValue {
    for member in members where member.key == key { return member.value }
    throw UnreadableQuestion("there is no \(key)")
  }

  package func text(_ key: String) throws -> String {
    guard let text = try member(key).string else {
      throw UnreadableQuestion("\(key) is no text")
    }
    return text
  }

  package func integer(_ key: String) throws -> Int {
    guard let integer = try member(key).number?.integer else {
      throw UnreadableQuestion("\(key) is no whole number")
    }
    return integer
  }
}
