#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading from the file system.
enum FileReading {
  static func bytes(ofFile path: String) throws(FileFailure) -> [UInt8] {
    let place = "'\(path)'"
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, at: place) }
    defer { close(descriptor) }
    var information = stat()
    let isKnown = fstat(descriptor, &information) == 0
    switch readAll(from: descriptor, expecting: isKnown ? Int(information.st_size) : 0) {
    case .success(let bytes): return bytes
    case .failure(let error): throw failure(error.value, at: place)
    }
  }

  static func standardInput() throws(FileFailure) -> [UInt8] {
    switch readAll(from: STDIN_FILENO) {
    case .success(let bytes): return bytes
    case .failure(let error): throw failure(error.value, at: "standard input")
    }
  }

  static func jsonFiles(inFolder path: String) throws(FileFailure) -> [String] {
    let place = "'\(path)'"
    guard let folder = opendir(path) else { throw failure(errno, at: place) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      // The end and an error look the same but for `errno`.
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer -> String in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name.hasSuffix(".json"), !name.hasPrefix(".") { names.append(name) }
    }
    guard errno == 0 else { throw failure(errno, at: place) }
    names.sort { (left: String, right: String) -> Bool in
      left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return names.map { (name: String) -> String in prefix + name }
  }

  private static func failure(_ number: Int32, at place: String) -> FileFailure {
    let kind: FileFailure.Kind =
      switch number {
      case ENOENT: .notFound
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case EACCES, EPERM: .notPermitted
      default: .other
      }
    return FileFailure(kind, place: place, words: words(forError: number))
  }
}
