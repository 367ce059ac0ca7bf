/// Reads a flat graph from front to back; each method reads one thing and moves past it.
struct FlatGraphReader {
  private let texts: [String]
  private let numbers: [UInt8]
  private var nextText = 0
  private var nextNumber = 0

  init(_ flat: FlatGraph) {
    texts = flat.texts
    numbers = flat.numbers
  }

  var isAtEnd: Bool { nextText == texts.count && nextNumber == numbers.count }

  mutating func text() -> String {
    nextText += 1
    return texts[nextText - 1]
  }

  mutating func number() -> Int {
    var number = 0
    while true {
      let digit = Int(numbers[nextNumber] - UInt8(ascii: "0"))
      nextNumber += 1
      if digit < 32 { return number << 5 | digit }
      number = number << 5 | (digit - 32)
    }
  }

  /// 0 or 1.
  mutating func boolean() -> Bool { number() != 0 }

  /// 0 for nothing, or 1 and then what is there.
  @inline(__always)
  mutating func optional<Value>(_ value: (inout Self) -> Value) -> Value? {
    boolean() ? value(&self) : nil
  }

  mutating func optionalText() -> String? { boolean() ? text() : nil }

  /// How many, and then each.
  @inline(__always)
  mutating func list<Element>(_ element: (inout Self) -> Element) -> [Element] {
    let count = number()
    if count == 0 { return [] }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(element(&self)) }
    return list
  }

  mutating func textList() -> [String] { list { (reader: inout Self) -> String in reader.text() } }
}
