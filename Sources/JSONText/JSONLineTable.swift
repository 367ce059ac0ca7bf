/// The places of evenly spaced bytes of a text, so that any other place is near a known one.
///
/// Lines alone would not do: a text of 50 MB may be one line.
final class JSONLineTable: Sendable {
  private static let blockSize = 1024

  /// The place of the first byte of each block.
  private let blocks: [JSONPosition]

  /// Reads the whole text once.
  init(of text: UnsafeBufferPointer<UInt8>) {
    var blocks = [JSONPosition.start]
    blocks.reserveCapacity(text.count / Self.blockSize + 1)
    var position = JSONPosition.start
    var offset = 0
    while text.count - offset >= Self.blockSize {
      position = position.advanced(over: offset..<offset + Self.blockSize, of: text)
      offset += Self.blockSize
      blocks.append(position)
    }
    self.blocks = blocks
  }

  /// The place of a byte, or of the end of the text.
  ///
  /// - Complexity: O(1).
  /// - Parameters:
  ///   - offset: An offset from zero up to and including the length of the text.
  ///   - text: The text that the table was made of.
  /// - Returns: The line and the column.
  func position(atOffset offset: Int, in text: UnsafeBufferPointer<UInt8>) -> JSONPosition {
    let block = offset / Self.blockSize
    return blocks[block].advanced(over: block * Self.blockSize..<offset, of: text)
  }
}
