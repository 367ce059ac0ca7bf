#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program, run until it ends.
enum ChildProcess {
  /// Runs a program whose path is the first word.
  static func run(
    _ words: [String], input: String, environment: [String: String], outputPath: String?
  ) throws -> BuiltProgram.Run {
    // Files cannot fill up and block as pipes do, so that one may be read after the other.
    let inputFile = try ScratchFile(holding: input)
    let outputFile = try ScratchFile(holding: "")
    let errorFile = try ScratchFile(holding: "")
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }

    // Whatever runs the tests may ignore the signal, and a child would too.
    var defaultSignals = sigset_t()
    sigemptyset(&defaultSignals)
    sigaddset(&defaultSignals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaultSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    posix_spawn_file_actions_adddup2(&actions, inputFile.descriptor, STDIN_FILENO)
    if let outputPath {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputPath, O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, outputFile.descriptor, STDOUT_FILENO)
    }
    posix_spawn_file_actions_adddup2(&actions, errorFile.descriptor, STDERR_FILENO)

    let variables = environment.sorted { (left, right) -> Bool in left.key < right.key }
      .map { (name: String, value: String) -> String in "\(name)=\(value)" }
    guard let program = words.first else {
      throw BuiltProgram.Failure(description: "no program is named")
    }
    var child: pid_t = 0
    let error = withCStrings(words) { words in
      withCStrings(variables) { variables in
        posix_spawn(&child, program, &actions, &attributes, words, variables)
      }
    }
    guard error == 0 else {
      throw BuiltProgram.Failure(
        description: "cannot start \(words): \(String(cString: strerror(error)))")
    }
    let status = try status(of: child)
    return BuiltProgram.Run(output: outputFile.text(), errors: errorFile.text(), status: status)
  }

  /// Waits for the child's end.
  private static func status(of child: pid_t) throws -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else {
        throw BuiltProgram.Failure(description: "cannot wait: \(TestFiles.errorWords)")
      }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
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
}

/// A file without a name, gone when the value is.
private final class ScratchFile {
  let descriptor: Int32
  private let file: UnsafeMutablePointer<FILE>

  init(holding text: String) throws {
    guard let file = tmpfile() else {
      throw BuiltProgram.Failure(description: "no scratch file: \(TestFiles.errorWords)")
    }
    self.file = file
    descriptor = fileno(file)
    // Programs that other tests start meanwhile must not get it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    fputs(text, file)
    rewind(file)
  }

  deinit { fclose(file) }

  func text() -> String {
    rewind(file)
    return String(decoding: TestFiles.bytes(of: file), as: UTF8.self)
  }
}
