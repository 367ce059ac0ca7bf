/// What a file says of its own format, read without reading the whole file.
///
/// It serves to tell files apart that are found in a folder: a broken graph is still a graph, and
/// its faults are to be reported, whereas a file of another program is nobody's fault.
package enum StatedFormat: Hashable, Sendable {
  case graph
  case profile
}

extension SourceFile {
  /// The format of the first key `format` that names one of ours, whatever its version; `nil` when
  /// there is none.
  ///
  /// - Complexity: linear in the length of the text up to that key, which mostly stands first.
  package var statedFormat: StatedFormat? {
    bytes.withUnsafeBufferPointer { (text: UnsafeBufferPointer<UInt8>) -> StatedFormat? in
      var start = 0
      while let quote = text[start...].firstIndex(of: UInt8(ascii: "\"")) {
        start = quote + 1
        guard let key = end(of: "\"format\"", in: text, at: quote) else { continue }
        let colon = firstAfterBlanks(in: text, at: key)
        guard let afterColon = end(of: ":", in: text, at: colon) else { continue }
        let value = firstAfterBlanks(in: text, at: afterColon)
        if end(of: "\"cairn-graph/", in: text, at: value) != nil { return .graph }
        if end(of: "\"cairn-profile/", in: text, at: value) != nil { return .profile }
      }
      return nil
    }
  }

  /// The index after a word that stands at a place, or `nil` when it does not stand there.
  private func end(of word: StaticString, in text: UnsafeBufferPointer<UInt8>, at start: Int)
    -> Int?
  {
    word.withUTF8Buffer { (word: UnsafeBufferPointer<UInt8>) -> Int? in
      guard text.count - start >= word.count, text[start...].starts(with: word) else { return nil }
      return start + word.count
    }
  }

  private func firstAfterBlanks(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    return text[start...].firstIndex { (byte: UInt8) -> Bool in !blanks.contains(byte) }
      ?? text.count
  }
}
