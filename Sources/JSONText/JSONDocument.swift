/// A JSON text, read whole and strictly (RFC 8259).
///
/// The values lie in one flat array, so that a large text needs no tree of small objects.
/// Equal keys in one object are no syntax error; see ``JSONValue/repeatedKeys``.
package final class JSONDocument: Sendable {
  /// The deepest that arrays and objects may lie in one another.
  package static let depthLimit = 256

  package let bytes: [UInt8]
  let nodes: [JSONNode]

  /// Reads a text.
  ///
  /// - Complexity: linear in the length of the text, which may be up to 512 MB.
  /// - Throws: The first syntax error.
  package init(bytes: [UInt8]) throws(JSONSyntaxError) {
    self.bytes = bytes
    nodes = try bytes.withUnsafeBufferPointer {
      (text: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> [JSONNode] in
      try JSONReader.nodes(of: text)
    }
  }

  /// Reads a text that lies inside the program.
  ///
  /// - Throws: The first syntax error.
  package convenience init(_ text: StaticString) throws(JSONSyntaxError) {
    try self.init(
      bytes: text.withUTF8Buffer { (bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] in Array(bytes) })
  }

  /// The one value that every text holds.
  package var root: JSONValue { JSONValue(document: self, index: 0) }

  /// The place of a byte of the text, or of its end; an offset outside is moved to the nearer end.
  ///
  /// - Complexity: linear in the offset; whoever asks for many makes a ``JSONLineTable``.
  package func position(atOffset offset: Int) -> JSONPosition {
    bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> JSONPosition in
      JSONPosition.start.advanced(over: 0..<min(max(offset, 0), text.count), of: text)
    }
  }
}
