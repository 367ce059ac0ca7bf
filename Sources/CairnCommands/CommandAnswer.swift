import Rendering

/// What a command found out: the artefact, what to say beside it, and the status.
package struct CommandAnswer: Hashable, Sendable {
  /// The artefact, for standard output or the file that `--output` names.
  package let artefact: [UInt8]
  /// Whole lines for standard error.
  package let notices: [StyledText]
  package let status: ExitStatus

  package init(_ artefact: String, notices: [StyledText] = [], status: ExitStatus = .done) {
    self.artefact = Array(artefact.utf8)
    self.notices = notices
    self.status = status
  }
}
