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
  var bytes: [UInt8] = []
  // One byte more, so that a file of the expected length is read at once and found to end there.
  var block = max(expected + 1, 1 << 16)
  while true {
    var error: Int32 = 0
    var isOver = false
    let next = [UInt8](unsafeUninitializedCapacity: block) {
      (buffer: inout UnsafeMutableBufferPointer<UInt8>, initialized: inout Int) in
      while initialized < block, !isOver {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[initialized...])
        let count = read(descriptor, rest.baseAddress, rest.count)
        error = count < 0 ? errno : 0
        isOver = count == 0 || count < 0 && error != EINTR
        initialized += max(0, count)
      }
    }
    if isOver, error != 0 { return .failure(ErrorNumber(error)) }
    if bytes.isEmpty { bytes = next } else { bytes += next }
    if isOver { return .success(bytes) }
    block = 1 << 16
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
