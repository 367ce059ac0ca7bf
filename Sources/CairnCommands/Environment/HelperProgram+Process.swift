#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Starting and ending the process.
extension HelperProgram {
  /// The variables that a helper is given, where they are set.
  ///
  /// Only what it needs to be found and to find its fonts: the same input is to give the same
  /// output in anyone's locale.
  private static let variables = [
    "PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "GVBINDIR",
  ]

  /// The process, or the error number.
  static func spawn(
    _ name: String, _ arguments: [String], input: Int32, output: Int32, errors: Int32
  ) -> (process: pid_t, error: Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGPIPE)
    sigaddset(&usual, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let environment = variables.compactMap { (name: String) -> String? in
      guard let value = getenv(name) else { return nil }
      return "\(name)=\(String(cString: value))"
    }
    var process: pid_t = 0
    let error = withCStrings([name] + arguments) { words -> Int32 in
      withCStrings(environment + ["LC_ALL=C.UTF-8"]) { variables -> Int32 in
        posix_spawnp(&process, name, &actions, &attributes, words, variables)
      }
    }
    return (process, error)
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { (string: String) -> UnsafeMutablePointer<CChar>? in
      strdup(string)
    }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }

  /// The status that the process ends with before the time is over, or 128 and the number of the
  /// signal that ends it; `nil` where it goes on.
  static func status(of process: pid_t, before deadline: timespec) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
      guard ended == 0 || errno == EINTR, milliseconds(until: deadline) > 0 else { return nil }
      // It has closed its output, and is about to end.
      usleep(1_000)
    }
  }

  /// Ends a process, by its number, and waits until it is gone.
  static func end(_ process: pid_t) {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  // MARK: Time

  static func now(plus seconds: Int) -> timespec {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    time.tv_sec += seconds
    return time
  }

  /// Rounded up; 0 or less once it is over.
  static func milliseconds(until deadline: timespec) -> Int32 {
    let now = now(plus: 0)
    let nanoseconds =
      (deadline.tv_sec - now.tv_sec) * 1_000_000_000 + (deadline.tv_nsec - now.tv_nsec)
    return Int32(clamping: (nanoseconds + 999_999) / 1_000_000)
  }
}

/// `pipe` and `close`, for types that have functions of these names.
func openPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }
func closeDescriptor(_ descriptor: Int32) { close(descriptor) }
