/// Why a helper program gave no output.
package enum HelperFailure: Error, Hashable, Sendable {
  /// There is no program of that name.
  case missing(name: String)
  case cannotStart(name: String, words: String)
  /// It was ended when its time was over.
  case tookTooLong(name: String, seconds: Int)
  /// It ended with an error of its own.
  case failed(name: String, words: String)
}
