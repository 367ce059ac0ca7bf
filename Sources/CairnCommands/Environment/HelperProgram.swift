#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program that is given some input, and whose output is wanted.
struct HelperProgram {
  private let name: String
  private let process: pid_t
  private var standardInput: Int32
  private var standardOutput: Int32
  private var standardError: Int32
  private let deadline: timespec
  private var output: [UInt8] = []
  private var errors: [UInt8] = []

  /// Runs a program that is looked for where `PATH` says, and gives what it writes.
  ///
  /// It is written to and read from as it goes, so that no amount of text on either side makes the
  /// two wait for each other. Once the time is over, it is ended.
  static func output(
    of name: String, _ arguments: [String], input: [UInt8], within seconds: Int
  ) throws(HelperFailure) -> [UInt8] {
    // A program that ends before it has read everything must not end this one.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { _ = signal(SIGPIPE, before) }
    var helper = try HelperProgram(name, arguments, seconds)
    return try helper.run(input, seconds)
  }

  private init(_ name: String, _ arguments: [String], _ seconds: Int) throws(HelperFailure) {
    self.name = name
    var pipes: [(read: Int32, write: Int32)] = []
    for _ in 0..<3 {
      guard let ends = Self.pipe() else {
        let reason = words(forError: errno)
        for ends in pipes { Self.close(ends) }
        throw .cannotStart(name: name, words: reason)
      }
      pipes.append(ends)
    }
    let error: Int32
    (process, error) = Self.spawn(
      name, arguments, input: pipes[0].read, output: pipes[1].write, errors: pipes[2].write)
    guard error == 0 else {
      for ends in pipes { Self.close(ends) }
      throw error == ENOENT
        ? .missing(name: name) : .cannotStart(name: name, words: words(forError: error))
    }
    // The child has its own copies; while these are open, nothing ever ends.
    closeDescriptor(pipes[0].read)
    closeDescriptor(pipes[1].write)
    closeDescriptor(pipes[2].write)
    standardInput = pipes[0].write
    standardOutput = pipes[1].read
    standardError = pipes[2].read
    for descriptor in [standardInput, standardOutput, standardError] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
    deadline = Self.now(plus: seconds)
  }

  private mutating func run(_ input: [UInt8], _ seconds: Int) throws(HelperFailure) -> [UInt8] {
    defer { close() }
    var sent = 0
    if input.isEmpty { Self.close(&standardInput) }
    while standardOutput >= 0 || standardError >= 0 {
      guard wait() else {
        Self.end(process)
        throw .tookTooLong(name: name, seconds: seconds)
      }
      if standardInput >= 0, !send(input, &sent) || sent == input.count {
        Self.close(&standardInput)
      }
      if !Self.receive(from: standardOutput, into: &output) { Self.close(&standardOutput) }
      if !Self.receive(from: standardError, into: &errors) { Self.close(&standardError) }
    }
    guard let status = Self.status(of: process, before: deadline) else {
      Self.end(process)
      throw .tookTooLong(name: name, seconds: seconds)
    }
    guard status == 0 else { throw .failed(name: name, words: firstErrorLine) }
    return output
  }

  /// What it complained of first.
  private var firstErrorLine: String {
    let text = String(decoding: errors.prefix(2_000), as: UTF8.self)
    return text.split(separator: "\n").first.map(String.init) ?? "it gives no reason"
  }

  // MARK: Pipes

  /// Waits until something can be sent or received; false once the time is over.
  private func wait() -> Bool {
    while true {
      let left = Self.milliseconds(until: deadline)
      guard left > 0 else { return false }
      var requests = [
        pollfd(fd: standardInput, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: standardOutput, events: Int16(POLLIN), revents: 0),
        pollfd(fd: standardError, events: Int16(POLLIN), revents: 0),
      ]
      // A descriptor below 0 is left out.
      let count = poll(&requests, 3, left)
      if count > 0 { return true }
      if count < 0, errno != EINTR { return false }
    }
  }

  /// Sends what goes through; false where nobody reads any more.
  private func send(_ input: [UInt8], _ sent: inout Int) -> Bool {
    let count = input.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> Int in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
      return write(standardInput, rest.baseAddress, rest.count)
    }
    if count >= 0 {
      sent += count
      return true
    }
    return errno == EAGAIN || errno == EINTR
  }

  /// Receives what is there; false at the end.
  private static func receive(from descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    guard descriptor >= 0 else { return true }
    var end = false
    let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) {
      (buffer: inout UnsafeMutableBufferPointer<UInt8>, initialized: inout Int) in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      initialized = max(0, count)
      end = count == 0 || count < 0 && errno != EAGAIN && errno != EINTR
    }
    bytes += block
    return !end
  }

  private mutating func close() {
    Self.close(&standardInput)
    Self.close(&standardOutput)
    Self.close(&standardError)
  }

  private static func close(_ descriptor: inout Int32) {
    if descriptor >= 0 { closeDescriptor(descriptor) }
    descriptor = -1
  }

  private static func close(_ ends: (read: Int32, write: Int32)) {
    closeDescriptor(ends.read)
    closeDescriptor(ends.write)
  }

  /// Both ends of a pipe that other programs do not get.
  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard openPipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
