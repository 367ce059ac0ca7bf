#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's words for an error number, such as "No such file or directory".
func words(forError number: Int32) -> String {
  guard let text = strerror(number) else { return "error \(number)" }
  return String(cString: text)
}

/// What a descriptor gives until its end, or the error number.
func readAll(from descriptor: Int32, expecting expected: Int = 0) -> Result<[UInt8], ErrorNumber> {
  let block = 1 << 16
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected + block)
  while true {
    var count = 0
    var error: Int32 = 0
    bytes.append(
      contentsOf: [UInt8](unsafeUninitializedCapacity: block) {
        (buffer: inout UnsafeMutableBufferPointer<UInt8>, initialized: inout Int) in
        count = read(descriptor, buffer.baseAddress, block)
        error = errno
        initialized = max(0, count)
      })
    if count == 0 { return .success(bytes) }
    if count < 0, error != EINTR { return .failure(ErrorNumber(error)) }
  }
}

/// Writes everything, or gives the error number.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> ErrorNumber? {
  bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) -> ErrorNumber? in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return ErrorNumber(errno)
      }
    }
    return nil
  }
}

/// A value of `errno`.
struct ErrorNumber: Error, Hashable {
  let value: Int32

  init(_ value: Int32) { self.value = value }

  var words: String { CairnCommands.words(forError: value) }
}
