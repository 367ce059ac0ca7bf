/// What is wrong where the reader could not go on, told as well as the text allows.
///
/// None of this runs on a text that is JSON.
extension JSONReader {
  @inline(never)
  func error(
    _ problem: JSONSyntaxError.Problem, at place: Int? = nil
  ) -> JSONSyntaxError {
    let offset = place ?? offset
    return JSONSyntaxError(offset: offset, position: position(of: offset), problem: problem)
  }

  private func position(of offset: Int) -> JSONPosition {
    JSONPosition.start.advanced(over: 0..<offset, of: text)
  }

  /// The innermost open container; there must be one.
  var innermost: (kind: JSONSyntaxError.Container, offset: Int) {
    let node = nodes[open[open.count - 1]]
    return (node.kind == .object ? .object : .array, node.start)
  }

  /// Where a key should begin.
  func errorAtKey() -> JSONSyntaxError {
    switch byte {
    case .comma, .colon: error(.missingKey)
    case .openBrace, .openBracket, .minus, .zero ... .nine: error(.keyNotString)
    case let byte where byte.isWordCharacter: error(.keyWithoutQuotes(token()))
    default: errorAnywhere()
    }
  }

  /// Where the colon after a key should be.
  func errorAtColon() -> JSONSyntaxError {
    if offset == text.count || byte == .slash || byte == UInt8(ascii: "#") {
      return errorAnywhere()
    }
    return error(.missingColon)
  }

  /// Where a value should begin.
  func errorAtValue() -> JSONSyntaxError {
    switch byte {
    case .comma, .colon: error(.missingValue)
    case .closeBrace where !open.isEmpty && innermost.kind == .object: error(.missingValue)
    case .plus: error(.leadingPlus)
    case .point where text.byte(at: offset + 1).isDigit: error(.missingIntegerDigit)
    case let byte where byte.isWordCharacter: errorAtWord()
    default: errorAnywhere()
    }
  }

  func errorAtWord() -> JSONSyntaxError { error(.unknownWord(token())) }

  /// Where a comma or the closing bracket of a container should be.
  func errorAfterValue() -> JSONSyntaxError {
    switch byte {
    case .quote, .openBrace, .openBracket, .minus, .zero ... .nine:
      error(.missingComma(innermost.kind))
    case let byte where byte.isWordCharacter:
      error(.missingComma(innermost.kind))
    default: errorAnywhere()
    }
  }

  /// Where the text should have ended.
  func errorAfterText() -> JSONSyntaxError {
    switch byte {
    case .closeBracket, .closeBrace, .slash, UInt8(ascii: "#"), 0x80...: errorAnywhere()
    default: error(.textAfterValue)
    }
  }

  /// In a string, at a byte that cannot be there, or at the end of the text.
  func errorInString(from start: Int) -> JSONSyntaxError {
    if offset == text.count { return error(.unclosedString(openedAt: position(of: start))) }
    switch byte {
    case .lineFeed, .carriageReturn: return error(.lineBreakInString)
    default: return error(.controlCharacter(byte))
    }
  }

  /// In a string, at a backslash that begins no escape.
  func errorInEscape(inStringAt start: Int) -> JSONSyntaxError {
    guard offset + 1 < text.count else {
      return error(.unclosedString(openedAt: position(of: start)), at: text.count)
    }
    if text.byte(at: offset + 1) == UInt8(ascii: "u") { return error(.incompleteUnicodeEscape) }
    guard let scalar = text.scalar(at: offset + 1) else {
      return error(.invalidUTF8, at: offset + 1)
    }
    return error(.unknownEscape(scalar))
  }

  /// In a number: `problem`, unless the token as a whole was never meant as one.
  func errorInNumber(
    _ problem: JSONSyntaxError.Problem?, at place: Int, from start: Int
  ) -> JSONSyntaxError {
    let token = token(from: start)
    let looksLikeNumber = token.utf8.allSatisfy { (byte: UInt8) -> Bool in
      byte.isDigit || [.plus, .minus, .point, UInt8(ascii: "e"), UInt8(ascii: "E")].contains(byte)
    }
    if let problem, looksLikeNumber, !isDate(token) { return error(problem, at: place) }
    return error(.notANumber(token), at: start)
  }

  /// Whether a token holds a minus amid digits, as in `2026-01-31`.
  private func isDate(_ token: String) -> Bool {
    token.utf8.dropFirst().contains(.minus)
      && !token.utf8.contains { (byte: UInt8) -> Bool in
        byte.isLetter
      }
  }

  /// At a byte that is wrong wherever it stands outside a string.
  private func errorAnywhere() -> JSONSyntaxError {
    if offset == text.count {
      guard !open.isEmpty else { return error(.emptyText) }
      return error(.unclosedContainer(innermost.kind, openedAt: position(of: innermost.offset)))
    }
    switch byte {
    case .closeBracket: return errorAtClosing(.array)
    case .closeBrace: return errorAtClosing(.object)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return error(.singleQuotes)
    case UInt8(ascii: "#"): return error(.comment)
    case .slash where [.slash, UInt8(ascii: "*")].contains(text.byte(at: offset + 1)):
      return error(.comment)
    default: break
    }
    guard let scalar = text.scalar(at: offset) else { return error(.invalidUTF8) }
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}":
      return error(.typographicQuotes)
    case "\u{FEFF}": return error(.byteOrderMark)
    default: return error(.unexpectedCharacter(scalar))
    }
  }

  private func errorAtClosing(_ found: JSONSyntaxError.Container) -> JSONSyntaxError {
    guard !open.isEmpty else { return error(.closeWithoutOpen(found)) }
    return error(
      .mismatchedClose(
        found: found, innermost.kind, openedAt: position(of: innermost.offset)))
  }

  /// The ASCII characters from an offset on that read like one word or number, not too many.
  private func token(from start: Int? = nil) -> String {
    let start = start ?? offset
    let longest = 40
    var end = start
    while end < text.count, end - start < longest,
      text[end].isWordCharacter || [.point, .plus, .minus].contains(text[end])
    { end += 1 }
    return text.text(of: start..<end)
  }
}
