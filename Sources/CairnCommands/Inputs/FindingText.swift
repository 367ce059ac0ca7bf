import GraphFiles
import Rendering

extension StyledText {
  /// A finding as one line: `file:line:column: error: … [rule]`.
  init(_ finding: Finding) {
    self.init("\(finding.file):\(finding.line):\(finding.column): ")
    switch finding.severity {
    case .error: append("error:", .error)
    case .warning: append("warning:", .warning)
    }
    append(" \(finding.message) ")
    append("[\(finding.rule.rawValue)]", .dim)
  }
}

/// How many errors and warnings there are among findings.
struct FindingCount {
  let errors: Int
  let warnings: Int

  init(_ findings: [Finding]) {
    errors = findings.count { (finding: Finding) -> Bool in finding.severity == .error }
    warnings = findings.count - errors
  }

  /// `2 errors, 1 warning`; what there is none of is left out, and `no findings` if all is.
  var words: String {
    var parts: [String] = []
    if errors > 0 { parts.append(Self.counted(errors, "error")) }
    if warnings > 0 { parts.append(Self.counted(warnings, "warning")) }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  /// `1 file`, `2 files`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
