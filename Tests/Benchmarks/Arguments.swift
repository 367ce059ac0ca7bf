/// Words and whole-numbered options of the command line.
struct Arguments {
  struct Wrong: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var words: [String] = []
  private var options: [String: Int] = [:]

  init(_ arguments: [String]) throws(Wrong) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      guard let number = rest.popFirst().flatMap({ (text: String) -> Int? in Int(text) }),
        number >= 0
      else { throw Wrong(description: "\(word) takes a whole number\n\n\(usage)") }
      options[String(word.dropFirst(2))] = number
    }
  }

  subscript(option: String) -> Int? { options[option] }

  func needed(_ option: String) throws(Wrong) -> Int {
    guard let number = options[option] else {
      throw Wrong(description: "--\(option) is missing\n\n\(usage)")
    }
    return number
  }
}
