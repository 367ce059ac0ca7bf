import GraphFiles
import Rendering

extension StyledText {
  /// A finding as one line: `file:line:column: error: … [rule]`.
  init(_ finding: Finding) {
    self.init("\(finding.file):\(finding.line):\(finding.column): ")
    switch finding.severity {
    case .error: append("error:", .error)
    case .warning: append("warning:", .warning)
    case .advice: append("advice:", .heading)
    }
    append(" \(finding.message) ")
    append("[\(finding.rule.rawValue)]", .dim)
  }
}

/// How many errors, warnings and pieces of advice there are among findings.
struct FindingCount {
  let errors: Int
  let warnings: Int
  let advice: Int

  init(_ findings: [Finding]) {
    errors = findings.count { (finding: Finding) -> Bool in finding.severity == .error }
    warnings = findings.count { (finding: Finding) -> Bool in finding.severity == .warning }
    advice = findings.count - errors - warnings
  }

  /// `2 errors, 1 warning`; what there is none of is left out, and `no findings` if all is.
  var words: String {
    var parts: [String] = []
    if errors > 0 { parts.append(Self.counted(errors, "error")) }
    if warnings > 0 { parts.append(Self.counted(warnings, "warning")) }
    if advice > 0 { parts.append(Self.counted(advice, "piece") + " of advice") }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  var style: TextStyle {
    errors > 0 ? .error : warnings > 0 ? .warning : advice > 0 ? .heading : .good
  }

  /// `1 file`, `2 files`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
