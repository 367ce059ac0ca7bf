#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files beside the tests, and files that tests make.
package enum TestFiles {
  package struct Unreadable: Error, CustomStringConvertible {
    package let description: String
  }

  /// The path of something beside a source file.
  ///
  /// - Parameters:
  ///   - relative: the way there from the source file's folder.
  ///   - sourceFile: give `#filePath`.
  /// - Returns: an absolute path.
  package static func path(_ relative: String, beside sourceFile: String) -> String {
    let folder = sourceFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/") + "/" + relative
  }

  package static func text(at path: String) throws -> String {
    String(decoding: try bytes(at: path), as: UTF8.self)
  }

  package static func bytes(at path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else {
      throw Unreadable(description: "cannot read \(path): \(errorWords)")
    }
    defer { fclose(file) }
    return bytes(of: file)
  }

  package static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else {
      throw Unreadable(description: "cannot write \(path): \(errorWords)")
    }
    let bytes = Array(text.utf8)
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else {
      throw Unreadable(description: "cannot write \(path): \(errorWords)")
    }
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a symbolic link.
  package static func link(_ path: String, to target: String) throws {
    guard symlink(target, path) == 0 else {
      throw Unreadable(description: "cannot link \(path): \(errorWords)")
    }
  }

  /// Whether the tests run as someone who may write anywhere.
  package static var areRunBySuperuser: Bool { geteuid() == 0 }

  package static func makeUnwritable(folder path: String) { chmod(path, 0o555) }

  package static func makeWritable(folder path: String) { chmod(path, 0o755) }

  /// The names in a folder, hidden ones too, in the order of their bytes.
  package static func names(inFolder path: String) throws -> [String] {
    guard let folder = opendir(path) else {
      throw Unreadable(description: "cannot list \(path): \(errorWords)")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer -> String in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }

  static var errorWords: String { String(cString: strerror(errno)) }
}

/// A new, empty folder that is gone, with all files in it, when the value is.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    var template = Array("/tmp/cairn-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw TestFiles.Unreadable(description: "cannot make a folder: \(TestFiles.errorWords)")
    }
    path = template.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<CChar>) -> String in
      buffer.baseAddress.map { (start: UnsafePointer<CChar>) -> String in String(cString: start) }
        ?? ""
    }
  }

  deinit { Self.remove(path) }

  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Not through links: those are removed themselves.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let names = try? TestFiles.names(inFolder: path) else { return }
    for name in names { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
