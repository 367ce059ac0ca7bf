import GraphFiles
import JSONText

/// Findings as a log of SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text.
package enum SARIFLog {
  package static func text(_ report: CheckReport, version: String) -> String {
    JSONOutput.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver(version))])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results(report))),
          ])
        ])
      ),
    ]).text()
  }

  private static func driver(_ version: String) -> JSONOutput {
    .object([
      ("name", .string("cairn")), ("version", .string(version)),
      ("rules", .array(Rule.allCases.map(descriptor))),
    ])
  }

  private static func descriptor(of rule: Rule) -> JSONOutput {
    .object([
      ("id", .string(rule.rawValue)), ("shortDescription", message(rule.explanation)),
      ("defaultConfiguration", .object([("level", .string(level(of: rule)))])),
    ])
  }

  private static func results(_ report: CheckReport) -> [JSONOutput] {
    let order = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map {
        (index: Int, rule: Rule) -> (Rule, Int) in (rule, index)
      })
    return report.findings.map { (finding: Finding) -> JSONOutput in
      .object(members(of: finding, order))
    }
      + report.accepted.map { (accepted: AcceptedFinding) -> JSONOutput in
        let suppression = JSONOutput.object([
          ("kind", .string("inSource")), ("justification", .string(accepted.because)),
        ])
        return .object(
          members(of: accepted.finding, order) + [("suppressions", .array([suppression]))])
      }
  }

  private static func members(
    of finding: Finding, _ order: [Rule: Int]
  ) -> [(String, JSONOutput)] {
    let region = JSONOutput.object([
      ("startLine", .integer(finding.line)), ("startColumn", .integer(finding.column)),
    ])
    let location = JSONOutput.object([
      ("artifactLocation", .object([("uri", .string(uriReference(to: finding.file)))])),
      ("region", region),
    ])
    return [
      ("ruleId", .string(finding.rule.rawValue)),
      ("ruleIndex", .integer(order[finding.rule] ?? -1)),
      ("level", .string(level(of: finding.rule))), ("message", message(finding.message)),
      ("locations", .array([.object([("physicalLocation", location)])])),
    ]
  }

  private static func message(_ text: String) -> JSONOutput { .object([("text", .string(text))]) }

  private static func level(of rule: Rule) -> String {
    switch rule.severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  /// A path as a relative reference (RFC 3986); an absolute one as a URI of its own.
  private static func uriReference(to path: String) -> String {
    var reference = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      if isUnreserved(byte) {
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        reference += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return reference
  }

  /// The characters that a path may hold as they are; a colon is not among them, as it could be
  /// taken for the end of a scheme.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
