#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The `cairn` that was built together with the tests.
package enum BuiltProgram {
  /// What a run left behind.
  package struct Run: Hashable, Sendable {
    package let output: String
    package let errors: String
    /// The exit status; a program that a signal ended has 128 and the signal's number.
    package let status: Int32
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// A place without a terminal, in UTF-8, where all dates are universal time.
  package static let plainEnvironment = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"]

  /// Runs the program until it ends.
  ///
  /// - Parameters:
  ///   - arguments: the words after its name.
  ///   - input: what it reads on standard input.
  ///   - environment: all of its variables.
  ///   - outputPath: a file or device for its standard output instead of `Run.output`.
  ///   - folder: its working folder; the tests' own when `nil`.
  package static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = plainEnvironment,
    outputPath: String? = nil, folder: String? = nil
  ) throws -> Run {
    // Files cannot fill up and block as pipes do, so that one may be read after the other.
    let inputFile = try ScratchFile(holding: input)
    let outputFile = try ScratchFile(holding: "")
    let errorFile = try ScratchFile(holding: "")
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inputFile.descriptor, STDIN_FILENO)
    if let outputPath {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputPath, O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, outputFile.descriptor, STDOUT_FILENO)
    }
    posix_spawn_file_actions_adddup2(&actions, errorFile.descriptor, STDERR_FILENO)

    var words = [try path()] + arguments
    // There is no portable way to start a program in another folder.
    if let folder { words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + words }
    let path = words[0]
    let variables = environment.sorted { (left, right) -> Bool in left.key < right.key }
      .map { (name: String, value: String) -> String in "\(name)=\(value)" }
    var child: pid_t = 0
    let error = withCStrings(words) { words in
      withCStrings(variables) { variables in
        posix_spawn(&child, path, &actions, nil, words, variables)
      }
    }
    guard error == 0 else {
      throw Failure(description: "cannot start \(path): \(String(cString: strerror(error)))")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(description: "cannot wait for \(path)") }
    }
    let signal = status & 0x7F
    return Run(
      output: outputFile.text(), errors: errorFile.text(),
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  /// The program lies in the folder of the test bundle, or in one above.
  package static func path() throws -> String {
    let testProgram = try testProgram()
    var folders = testProgram.split(separator: "/", omittingEmptySubsequences: false)
    while folders.popLast() != nil {
      let candidate = (folders + ["cairn"]).joined(separator: "/")
      var information = stat()
      if stat(candidate, &information) == 0, information.st_mode & S_IFMT == S_IFREG {
        return candidate
      }
    }
    throw Failure(description: "no program 'cairn' above \(testProgram)")
  }

  /// The file that this code lies in.
  private static func testProgram() throws -> String {
    #if canImport(Darwin)
      var information = Dl_info()
      if dladdr(#dsohandle, &information) != 0, let name = information.dli_fname {
        return String(cString: name)
      }
    #else
      if let name = realpath("/proc/self/exe", nil) {
        defer { free(name) }
        return String(cString: name)
      }
    #endif
    throw Failure(description: "the test program does not know where it lies")
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
