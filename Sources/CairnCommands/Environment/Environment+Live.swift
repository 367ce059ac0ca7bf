import CareerModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Environment {
  /// The world that the process runs in.
  package static let live = Environment(
    readFile: { (path: String) throws(FileFailure) -> [UInt8] in
      try FileReading.bytes(ofFile: path)
    },
    listJSONFiles: { (folder: String) throws(FileFailure) -> [String] in
      try FileReading.jsonFiles(inFolder: folder)
    },
    readStandardInput: { () throws(FileFailure) -> [UInt8] in try FileReading.standardInput() },
    write: { (bytes: [UInt8], stream: OutputStream) throws(OutputFailure) in
      try FileWriting.write(bytes, to: stream)
    },
    writeFile: { (bytes: [UInt8], path: String, overwriting: Bool) throws(OutputFailure) in
      try FileWriting.writeFile(bytes, at: path, overwriting: overwriting)
    },
    runHelper: {
      (name: String, arguments: [String], input: [UInt8], seconds: Int) throws(HelperFailure)
        -> [UInt8] in
      try HelperProgram.output(of: name, arguments, input: input, within: seconds)
    },
    today: { () -> CivilDate in localDate() },
    variable: { (name: String) -> String? in
      guard let value = getenv(name) else { return nil }
      return String(cString: value)
    },
    isTerminal: { (stream: OutputStream) -> Bool in
      switch stream {
      case .standardOutput: isatty(STDOUT_FILENO) == 1
      case .standardError: isatty(STDERR_FILENO) == 1
      }
    },
    terminalWidth: { () -> Int? in
      var size = winsize()
      guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    },
    clock: { () -> Duration in
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    },
    catchInterrupt: { () -> Void in Interrupts.catchFirst() },
    isInterrupted: { () -> Bool in Interrupts.came })

  private static func localDate() -> CivilDate {
    var now = time(nil)
    var parts = tm()
    let universal = CivilDate(dayNumber: Int(now) / 86_400)
    guard localtime_r(&now, &parts) != nil else { return universal }
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? universal
  }
}
