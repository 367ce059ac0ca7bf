#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing to the streams and to the file system, every write checked.
enum FileWriting {
  static func write(_ bytes: [UInt8], to stream: OutputStream) throws(OutputFailure) {
    let (descriptor, place) =
      switch stream {
      case .standardOutput: (STDOUT_FILENO, "to standard output")
      case .standardError: (STDERR_FILENO, "to standard error")
      }
    guard let error = writeAll(bytes, to: descriptor) else { return }
    // Only where SIGPIPE is ignored; otherwise it has ended the program already.
    if error.value == EPIPE { throw .readerGone }
    throw .cannotWrite(place: place, words: error.words)
  }

  /// Makes a file beside its place and then renames it, so that it is there whole or not at all.
  ///
  /// A symbolic link is followed, and a file that is replaced leaves its permissions to the new
  /// one. A device or a pipe is written to as it is.
  static func writeFile(_ bytes: [UInt8], at path: String, overwriting: Bool) throws(OutputFailure)
  {
    let place = "'\(path)'"
    var information = stat()
    guard stat(path, &information) == 0 else {
      guard errno == ENOENT else {
        throw .cannotCreate(place: place, words: words(forError: errno))
      }
      return try replace(path, with: bytes, overwriting: overwriting, place: place)
    }
    switch information.st_mode & S_IFMT {
    case S_IFDIR: throw .cannotCreate(place: place, words: words(forError: EISDIR))
    case S_IFREG:
      guard overwriting else { throw .exists(path: path) }
      try replace(
        resolved(path), with: bytes, overwriting: true, permissions: information.st_mode & 0o7777,
        place: place)
    default: try writeThrough(bytes, to: path, place: place)
    }
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String, place: String)
    throws(OutputFailure)
  {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .cannotCreate(place: place, words: words(forError: errno))
    }
    let error = writeAll(bytes, to: descriptor)
    close(descriptor)
    if let error { throw .cannotWrite(place: place, words: error.words) }
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], overwriting: Bool, permissions: mode_t? = nil,
    place: String
  ) throws(OutputFailure) {
    let (temporary, descriptor) = try temporaryFile(beside: path, place: place)
    // Before anything is in it: a profile that only its owner may read stays so.
    if let permissions { fchmod(descriptor, permissions) }
    var error = writeAll(bytes, to: descriptor)
    // Some file systems tell of a full disk only now.
    if close(descriptor) != 0, error == nil { error = ErrorNumber(errno) }
    if let error {
      unlink(temporary)
      throw .cannotWrite(place: place, words: error.words)
    }
    guard move(temporary, to: path, overwriting: overwriting) else {
      let number = errno
      unlink(temporary)
      if number == EEXIST { throw .exists(path: path) }
      throw creationFailure(number, place: place)
    }
  }

  /// A disk may be too full even for a name.
  private static func creationFailure(_ number: Int32, place: String) -> OutputFailure {
    let words = words(forError: number)
    return number == ENOSPC || number == EDQUOT
      ? .cannotWrite(place: place, words: words) : .cannotCreate(place: place, words: words)
  }

  /// A new, empty file in the same folder, where a rename is a single step.
  private static func temporaryFile(beside path: String, place: String) throws(OutputFailure)
    -> (path: String, descriptor: Int32)
  {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
    let folder = path[..<(end ?? path.startIndex)]
    var attempt = 0
    while true {
      let candidate = "\(folder).cairn-\(getpid())-\(attempt).tmp"
      let descriptor = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (candidate, descriptor) }
      guard errno == EEXIST, attempt < 100 else { throw creationFailure(errno, place: place) }
      attempt += 1
    }
  }

  /// Gives the file its name; `errno` says why not.
  private static func move(_ temporary: String, to path: String, overwriting: Bool) -> Bool {
    if !overwriting {
      // Unlike a rename, a link fails if someone has made such a file meanwhile.
      if link(temporary, path) == 0 {
        unlink(temporary)
        return true
      }
      // Some file systems have no links.
      guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno) else { return false }
    }
    return rename(temporary, path) == 0
  }

  /// The path without symbolic links, so that what a link points to is replaced, not the link.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
