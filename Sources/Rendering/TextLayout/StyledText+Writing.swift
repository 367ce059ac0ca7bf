extension StyledText {
  /// The text as it is written: with colours, or without.
  ///
  /// Blanks at the end of the line are dropped.
  package func written(with options: RenderingOptions) -> String {
    var line: [UInt8] = []
    write(0..<bytes.count, to: &line, with: options)
    return String(wholeUTF8: line[...])
  }

  /// Writes a line that is a part of the text.
  func write(_ line: Range<Int>, to output: inout [UInt8], with options: RenderingOptions) {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard options.usesColor || options.usesASCII else {
      output += bytes[line.lowerBound..<end]
      return
    }
    forEachPiece(in: line.lowerBound..<end) { (piece: Range<Int>, style: TextStyle) -> Void in
      let rendition = options.usesColor ? style.graphicRendition : nil
      if let rendition { output += "\u{1B}[\(rendition)m".utf8 }
      if options.usesASCII {
        output += SafeText.spelledInASCII(string(piece)).utf8
      } else {
        output += bytes[piece]
      }
      if rendition != nil { output += "\u{1B}[0m".utf8 }
    }
  }
}

extension Sequence where Element == StyledText {
  /// Lines as they are written, each ended by a newline.
  package func written(with options: RenderingOptions) -> String {
    let output = reduce(into: []) { (output: inout [UInt8], line: StyledText) -> Void in
      line.write(0..<line.bytes.count, to: &output, with: options)
      output.append(UInt8(ascii: "\n"))
    }
    return String(wholeUTF8: output[...])
  }
}
