import CareerModel
import GraphFiles
import JSONText
import Planning
import TestSupport

/// A question whose best answer is known; `Fixtures/oracle/README.md` describes the format.
struct OracleInstance {
  enum Expected {
    case proved(PlanTotals)
    case impossible
    case unknown(atLeast: PlanTotals, atMost: PlanTotals)
  }

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  let name: String
  let question: RouteQuestion
  let expected: Expected

  /// The instances of a file, one a line.
  static func load(_ path: String) throws -> [OracleInstance] {
    try TestFiles.text(at: path).split(separator: "\n").map { (line: Substring) -> OracleInstance in
      try OracleInstance(String(line))
    }
  }

  init(_ line: String) throws {
    let root = try JSONDocument(bytes: Array(line.utf8)).root
    name = try root.text("name")
    let text = JSONOutput(try root.member("graph")).line
    guard case .loaded(let graph, _) = loadGraph([SourceFile(name: name, text: text)]) else {
      throw Unreadable(description: "\(name): the graph cannot be loaded")
    }
    let profile = try root.member("profile")
    let profileFile = SourceFile(name: name, text: JSONOutput(profile).line)
    guard case .loaded(let person, _) = loadProfile(profileFile, in: graph),
      let hoursPerWeek = person.hoursPerWeek,
      let target = graph.role(withID: try root.text("target"))
    else { throw Unreadable(description: "\(name): the person or target cannot be loaded") }
    var held = HeldLevels(skillCount: graph.skills.count)
    for competency in person.has { held.insert(competency) }
    question = RouteQuestion(
      graph: graph, role: person.role, target: target, held: held, daysInRole: 0,
      pace: Pace(hoursPerWeek: hoursPerWeek))
    expected = try Self.expected(try root.member("expected"))
  }

  private static func expected(_ value: JSONValue) throws -> Expected {
    switch try value.text("outcome") {
    case "proved": .proved(try totals(value))
    case "impossible": .impossible
    case "unknown":
      .unknown(
        atLeast: try totals(try value.member("atLeast")),
        atMost: try totals(try value.member("atMost")))
    case let other: throw Unreadable(description: "no outcome is called \(other)")
    }
  }

  private static func totals(_ value: JSONValue) throws -> PlanTotals {
    PlanTotals(
      time: StudyMinutes(try value.integer("minutes")),
      study: StudyMinutes(try value.integer("studyMinutes")), moves: try value.integer("moves"))
  }
}

extension JSONValue {
  fileprivate func member(_ key: String) throws -> JSONValue {
    for member in members where member.key == key { return member.value }
    throw OracleInstance.Unreadable(description: "there is no \(key)")
  }

  fileprivate func text(_ key: String) throws -> String {
    guard let text = try member(key).string else {
      throw OracleInstance.Unreadable(description: "\(key) is no text")
    }
    return text
  }

  fileprivate func integer(_ key: String) throws -> Int {
    guard let integer = try member(key).number?.integer else {
      throw OracleInstance.Unreadable(description: "\(key) is no whole number")
    }
    return integer
  }
}
