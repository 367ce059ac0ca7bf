import GraphFiles

/// What a check of files found.
package struct CheckReport: Sendable {
  /// In the order in which the files were read, and within each in the order of its text.
  package let findings: [Finding]
  /// What the files declare to be meant.
  package let accepted: [AcceptedFinding]
  package let fileCount: Int
  /// Whether advice was looked for.
  package let isStrict: Bool

  package init(
    findings: [Finding], accepted: [AcceptedFinding], fileCount: Int, isStrict: Bool
  ) {
    self.findings = findings
    self.accepted = accepted
    self.fileCount = fileCount
    self.isStrict = isStrict
  }

  package func count(_ severity: Finding.Severity) -> Int {
    findings.count { (finding: Finding) -> Bool in finding.severity == severity }
  }
}
