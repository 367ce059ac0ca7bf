import Rendering

/// Why a command gives no answer, in words for standard error.
package struct CommandFailure: Error, Hashable, Sendable {
  package let status: ExitStatus
  /// One sentence, without the program's name; `nil` to end quietly.
  package let message: String?
  /// Findings, hints: whole lines below the message.
  package let details: [StyledText]

  package init(_ status: ExitStatus, _ message: String?, details: [StyledText] = []) {
    self.status = status
    self.message = message
    self.details = details
  }
}

extension CommandFailure {
  package init(_ error: UsageError) {
    self.init(.usage, error.message, details: [StyledText(error.hint)])
  }

  package init(_ failure: FileFailure) {
    let status: ExitStatus =
      switch failure.kind {
      case .notFound, .isFolder, .notFolder, .notPermitted: .inputMissing
      case .other: .inputOutputError
      }
    self.init(status, "cannot read \(failure.place): \(failure.words)")
  }

  package init(_ failure: OutputFailure) {
    switch failure {
    case .readerGone:
      self.init(.inputOutputError, nil)
    case .exists(let path):
      self.init(
        .cannotCreateOutput, "'\(path)' exists already",
        details: ["Add --force to overwrite it, or choose another name."])
    case .cannotCreate(let place, let words):
      self.init(.cannotCreateOutput, "cannot create \(place): \(words)")
    case .cannotWrite(let place, let words):
      self.init(.inputOutputError, "cannot write \(place): \(words)")
    }
  }

  package init(_ failure: HelperFailure, details: [StyledText]) {
    let message =
      switch failure {
      case .missing(let name): "the program '\(name)' is not there"
      case .cannotStart(let name, let words): "the program '\(name)' cannot be started: \(words)"
      case .tookTooLong(let name, let seconds):
        "the program '\(name)' was not done after \(seconds) seconds, and was ended"
      case .failed(let name, let words): "the program '\(name)' failed: \(words)"
      }
    self.init(.helperMissing, message, details: details)
  }
}
