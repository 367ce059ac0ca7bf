import GraphFiles
import JSONText

/// The answer of `cairn check --format json`, whose schema is `Docs/check.schema.json`.
package enum CheckJSON {
  package static func text(_ report: CheckReport) -> String {
    JSONOutput.object([
      ("format", .string("cairn-check/1")), ("strict", .boolean(report.isStrict)),
      ("files", .integer(report.fileCount)),
      ("errors", .integer(report.count(.error))), ("warnings", .integer(report.count(.warning))),
      ("advice", .integer(report.count(.advice))),
      (
        "findings",
        .array(
          report.findings.map { (finding: Finding) -> JSONOutput in .object(members(of: finding)) })
      ),
      (
        "accepted",
        .array(
          report.accepted.map { (accepted: AcceptedFinding) -> JSONOutput in
            .object(members(of: accepted.finding) + [("because", .string(accepted.because))])
          })
      ),
    ]).text()
  }

  private static func members(of finding: Finding) -> [(String, JSONOutput)] {
    [
      ("file", .string(finding.file)), ("line", .integer(finding.line)),
      ("column", .integer(finding.column)), ("severity", .string(finding.severity.rawValue)),
      ("rule", .string(finding.rule.rawValue)), ("message", .string(finding.message)),
    ]
  }
}
