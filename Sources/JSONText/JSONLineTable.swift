/// The places of evenly spaced bytes of a text, so that any other place is near a known one.
///
/// Lines alone would not do: a text of 50 MB may be one line.
package struct JSONLineTable: Sendable {
  private static let blockSize = 1024

  private let document: JSONDocument
  /// The place of the first byte of each block.
  private let blocks: [JSONPosition]

  /// Reads the whole text once.
  package init(of document: JSONDocument) {
    self.document = document
    blocks = document.bytes.withUnsafeBufferPointer {
      (text: UnsafeBufferPointer<UInt8>) -> [JSONPosition] in
      var blocks = [JSONPosition.start]
      blocks.reserveCapacity(text.count / Self.blockSize + 1)
      var position = JSONPosition.start
      var offset = 0
      while text.count - offset >= Self.blockSize {
        position = position.advanced(over: offset..<offset + Self.blockSize, of: text)
        offset += Self.blockSize
        blocks.append(position)
      }
      return blocks
    }
  }

  /// The place of a byte of the text, or of its end; an offset outside is moved to the nearer end.
  ///
  /// - Complexity: O(1).
  package func position(atOffset offset: Int) -> JSONPosition {
    let offset = min(max(offset, 0), document.bytes.count)
    let block = offset / Self.blockSize
    return document.bytes.withUnsafeBufferPointer {
      (text: UnsafeBufferPointer<UInt8>) -> JSONPosition in
      blocks[block].advanced(over: block * Self.blockSize..<offset, of: text)
    }
  }
}
