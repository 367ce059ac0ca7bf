import CareerModel
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
    question = try RouteQuestion(root)
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
    case let other: throw UnreadableQuestion("no outcome is called \(other)")
    }
  }

  private static func totals(_ value: JSONValue) throws -> PlanTotals {
    PlanTotals(
      time: StudyMinutes(try value.integer("minutes")),
      study: StudyMinutes(try value.integer("studyMinutes")), moves: try value.integer("moves"))
  }
}
