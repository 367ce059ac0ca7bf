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
}
