/// Why a file, a folder or standard input cannot be read.
package struct FileFailure: Error, Hashable, Sendable {
  package let kind: Kind
  /// The path in quotation marks, or "standard input".
  package let place: String
  /// The system's words for the reason.
  package let words: String

  package enum Kind: Hashable, Sendable {
    case notFound
    /// A file was asked for, and this is a folder.
    case isFolder
    /// A folder was asked for, and this is something else.
    case notFolder
    case notPermitted
    case other
  }

  package init(_ kind: Kind, place: String, words: String) {
    self.kind = kind
    self.place = place
    self.words = words
  }
}

/// Why the artefact was not written.
package enum OutputFailure: Error, Hashable, Sendable {
  /// Whoever read a pipe has enough.
  case readerGone
  case exists(path: String)
  /// Nothing was made: no such folder, no permission, a folder of that name.
  case cannotCreate(place: String, words: String)
  /// It was begun and could not be finished.
  case cannotWrite(place: String, words: String)
}
