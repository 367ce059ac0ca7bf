import Rendering

/// What a command found out: the artefact, what to say beside it, and the status.
package struct CommandAnswer: Hashable, Sendable {
  /// The artefact, for standard output or the file that `--output` names.
  package let artefact: [UInt8]
  /// Whole lines for standard error.
  package let notices: [StyledText]
  package let status: ExitStatus

  init(artefact: [UInt8], notices: [StyledText], status: ExitStatus) {
    self.artefact = artefact
    self.notices = notices
    self.status = status
  }

  package init(_ artefact: String, notices: [StyledText] = [], status: ExitStatus = .done) {
    // Copied whole, where an array of the view would copy byte by byte.
    var artefact = artefact
    self.artefact = artefact.withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] in
      Array(bytes)
    }
    self.notices = notices
    self.status = status
  }
}
