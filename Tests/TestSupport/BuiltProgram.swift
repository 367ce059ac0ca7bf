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
  /// - Returns: what it wrote, and its status.
  /// - Throws: `Failure` when it cannot be found or started.
  package static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = plainEnvironment,
    outputPath: String? = nil, folder: String? = nil
  ) throws -> Run {
    var words = [try path()] + arguments
    // There is no portable way to start a program in another folder.
    if let folder { words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + words }
    return try ChildProcess.run(
      words, input: input, environment: environment, outputPath: outputPath)
  }

  /// Runs lines of shell in which `cairn` is the program.
  ///
  /// - Parameters:
  ///   - script: for `/bin/sh`.
  ///   - folder: its working folder; the tests' own when `nil`.
  ///   - environment: all of its variables; the program's folder is put before its `PATH`.
  /// - Returns: what it wrote, and its status.
  /// - Throws: `Failure` when it cannot be started.
  package static func runShell(
    _ script: String, folder: String? = nil, environment: [String: String] = plainEnvironment
  ) throws -> Run {
    var variables = environment
    let programs = try path().split(separator: "/").dropLast().joined(separator: "/")
    variables["PATH"] = "/\(programs):\(environment["PATH"] ?? "/usr/bin:/bin")"
    return try ChildProcess.run(
      ["/bin/sh", "-c", "cd \"$0\" && eval \"$1\"", folder ?? ".", script], input: "",
      environment: variables, outputPath: nil)
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
}
