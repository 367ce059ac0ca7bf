/// A file's name, as findings show it, and its content.
package struct SourceFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: some StringProtocol) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// A file that lies inside the program.
  package init(name: String, embedded text: StaticString) {
    self.init(
      name: name,
      bytes: text.withUTF8Buffer { (bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] in Array(bytes) })
  }
}
