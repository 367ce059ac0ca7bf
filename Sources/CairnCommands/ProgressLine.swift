import Rendering
import RouteSearch

/// One line on the terminal of standard error that says how far a long search is.
///
/// It appears when a search has taken 300 ms, is drawn anew ten times a second at most, and is
/// wiped out before anything else is written. Where standard error is no terminal, it never
/// appears.
package final class ProgressLine: @unchecked Sendable {
  /// How far a search is, as a part of a sentence.
  typealias Words = @Sendable (SearchProgress) -> String

  // Changed by the one thread that the program has.
  private var began: Duration?
  private var drawnAt: Duration?
  private var progress: SearchProgress?
  private var isShown = false
  private var words: Words?

  private let environment: Environment
  private let isOnTerminal: Bool

  private static let patience = Duration.milliseconds(300)
  private static let pause = Duration.milliseconds(100)

  package init(_ environment: Environment) {
    self.environment = environment
    isOnTerminal = environment.isTerminal(.standardError)
  }

  /// A search begins, or another one; the time counts from the first.
  func begin(at time: Duration, words: Words?) {
    if began == nil { began = time }
    self.words = words
    progress = nil
  }

  /// What to say from now on.
  func tell(_ progress: SearchProgress) { self.progress = progress }

  /// Draws the line if it is time for that.
  func tick(_ time: Duration) {
    guard isOnTerminal, let began, time - began >= Self.patience else { return }
    if let drawnAt, time - drawnAt < Self.pause { return }
    drawnAt = time
    draw("Searching for \((time - began).components.seconds) s\(state)")
  }

  /// Takes the line away.
  func wipe() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  private var state: String {
    guard let progress, let words else { return "" }
    return ": \(words(progress))"
  }

  private func draw(_ text: String) {
    isShown = true
    // A line that wraps could not be taken away.
    let width = environment.terminalWidth() ?? TextWidth.usual
    write("\r\(text.prefix(max(0, width - 1)))\u{1B}[K")
  }

  private func write(_ text: String) {
    // Nothing is lost if it cannot be written.
    try? environment.write(Array(text.utf8), .standardError)
  }
}
