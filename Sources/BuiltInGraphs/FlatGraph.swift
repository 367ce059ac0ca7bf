import CareerModel

/// A checked career graph in a form that takes next to no work to read.
///
/// It is everything that the graph holds, in a fixed order, as two sequences that are read side
/// by side from front to back:
/// - every text. Swift turns a literal of such an array into constant data, so that no text is
///   copied or even looked at when the graph is read;
/// - everything else as numbers from 0 up: how many, which skill, how much, what follows and what
///   is left out.
///
/// A number is written in base 32, most significant digit first. A digit is the byte `0` plus its
/// value, and plus 32 when more digits follow: 31 is `O`, 32 is `Q0`. So every byte is printable,
/// and is neither a quotation mark nor a number sign.
///
/// The methods of ``FlatGraphReader`` say what stands where. Nothing checks what the two sequences
/// say: tests write them from graphs that have been checked.
package struct FlatGraph: Sendable {
  let texts: [String]
  let numbers: [UInt8]

  package init(texts: [String], numbers: [UInt8]) {
    self.texts = texts
    self.numbers = numbers
  }

  init(texts: [String], numbers: StaticString) {
    self.init(
      texts: texts,
      numbers: numbers.withUTF8Buffer { (bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] in
        Array(bytes)
      })
  }

  /// The graph that was written.
  ///
  /// Traps when there is too little to read, or too much.
  package func graph() -> CareerGraph {
    var reader = FlatGraphReader(self)
    let graph = reader.graph()
    precondition(reader.isAtEnd, "a flat graph holds nothing but its graph")
    return graph
  }
}
