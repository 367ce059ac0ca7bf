#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Interrupts by the user, Ctrl-C on a terminal.
enum Interrupts {
  /// Written by the signal handler alone, in one piece.
  nonisolated(unsafe) private static var count: sig_atomic_t = 0

  /// Whether one came since `catchFirst`.
  static var came: Bool { count > 0 }

  /// From now on the first interrupt is only noted; the second one ends the process.
  ///
  /// A process that was started to ignore interrupts goes on ignoring them.
  static func catchFirst() {
    // By their addresses, as functions cannot be compared.
    let before = unsafeBitCast(signal(SIGINT, SIG_IGN), to: Int.self)
    guard before != unsafeBitCast(SIG_IGN, to: Int.self) else { return }
    count = 0
    _ = signal(SIGINT) { (_: Int32) -> Void in
      Interrupts.count = 1
      _ = signal(SIGINT, SIG_DFL)
    }
  }
}
