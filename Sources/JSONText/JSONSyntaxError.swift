/// The first place where a text is not JSON.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// The offset of the byte at fault, or the length of the text if it ends too early.
  package let offset: Int
  package let position: JSONPosition
  package let problem: Problem

  /// What is wrong there.
  package enum Problem: Hashable, Sendable {
    // The text as a whole.
    case emptyText
    case textTooLarge
    case byteOrderMark
    case notUTF8Text
    case textAfterValue
    case tooDeep(limit: Int)

    // Characters.
    case invalidUTF8
    case comment
    case unexpectedCharacter(Unicode.Scalar)

    // Arrays and objects.
    case unclosedContainer(Container, openedAt: JSONPosition)
    case mismatchedClose(found: Container, Container, openedAt: JSONPosition)
    case closeWithoutOpen(Container)
    case trailingComma(Container)
    case missingComma(Container)
    case missingValue
    case missingKey
    case missingColon
    case keyWithoutQuotes(String)
    case keyNotString

    // Strings.
    case unclosedString(openedAt: JSONPosition)
    case lineBreakInString
    case controlCharacter(UInt8)
    case singleQuotes
    case typographicQuotes
    case unknownEscape(Unicode.Scalar)
    case incompleteUnicodeEscape
    case loneSurrogate(UInt16)

    // Numbers and words.
    case leadingZero
    case leadingPlus
    case missingDigit(after: NumberPart)
    case missingIntegerDigit
    case notANumber(String)
    case unknownWord(String)
  }

  package enum Container: Hashable, Sendable {
    case array, object
  }

  /// What a digit must follow.
  package enum NumberPart: Hashable, Sendable {
    case minus, point, exponent
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// The place and the message, as in `3:5: a comma after …`.
  package var description: String { "\(position): \(message)" }

  /// What is wrong and what to do about it.
  package var message: String {
    switch problem {
    case .emptyText:
      "the text is empty; write one JSON value, such as {}"
    case .textTooLarge:
      "the text is larger than 512 MB; split it"
    case .byteOrderMark:
      "a byte-order mark before the text; save the file as UTF-8 without it"
    case .notUTF8Text:
      "the text is in UTF-16 or UTF-32; save the file as UTF-8"
    case .textAfterValue:
      "more text after the end of the value; a text holds one value, so remove the rest"
    case .tooDeep(let limit):
      "arrays and objects lie in one another more than \(limit) deep; flatten them"

    case .invalidUTF8:
      "a byte that is not UTF-8; save the file as UTF-8"
    case .comment:
      "a comment; JSON has none, so remove it"
    case .unexpectedCharacter(let scalar):
      "\(Self.named(scalar)) where JSON has no place for it; remove it"

    case .unclosedContainer(let container, let opening):
      "the text ends, but the \(container.noun) that begins at \(opening) is never closed; "
        + "add \(container.closing)"
    case .mismatchedClose(let found, let container, let opening):
      "\(found.closing) cannot close the \(container.noun) that begins at \(opening); "
        + "write \(container.closing)"
    case .closeWithoutOpen(let container):
      "\(container.closing) closes nothing; remove it"
    case .trailingComma(let container):
      "a comma after the last \(container.part) of an \(container.noun); remove it"
    case .missingComma(let container):
      "no comma before this \(container.part) of the \(container.noun); add one"
    case .missingValue:
      "no value here; write one, such as null"
    case .missingKey:
      "no key here; write a member, such as \"key\": null, or remove the comma"
    case .missingColon:
      "no colon after the key; write \"key\": value"
    case .keyWithoutQuotes(let word):
      "the key \(word) has no quotes; write \"\(word)\""
    case .keyNotString:
      "a key that is not a string; write it in double quotes"

    case .unclosedString(let opening):
      "the text ends, but the string that begins at \(opening) is never closed; add \""
    case .lineBreakInString:
      "a string that runs past the end of its line; close it with \", or write the line break as \\n"
    case .controlCharacter(let byte):
      "the control character \(Self.codePoint(UInt32(byte))) in a string; "
        + "write it as \(JSONWriter.escape(of: byte))"
    case .singleQuotes:
      "single quotes; JSON has double quotes only, so write \"…\""
    case .typographicQuotes:
      "typographic quotes; write plain double quotes: \"…\""
    case .unknownEscape(let scalar):
      "a backslash before \(Self.named(scalar)) means nothing in JSON; "
        + "write \\\\ for a backslash itself"
    case .incompleteUnicodeEscape:
      "\\u without four hexadecimal digits after it; write it like \\u00e9"
    case .loneSurrogate(let unit):
      "\\u\(Self.hexadecimal(UInt32(unit))) is half of a pair of surrogates; "
        + "write both halves, or the character itself"

    case .leadingZero:
      "a number that begins with an extra zero; remove the zero, or write text in double quotes"
    case .leadingPlus:
      "a number that begins with +; remove the +"
    case .missingDigit(let part):
      "no digit after \(part.noun) of a number; add one"
    case .missingIntegerDigit:
      "a number that begins with its decimal point; write a 0 before it"
    case .notANumber(let token):
      "\(token) is not a number; write text in double quotes"
    case .unknownWord(let word):
      "\(word) means nothing in JSON; \(Self.advice(for: word))"
    }
  }

  /// What somebody who wrote this word probably meant.
  private static func advice(for word: String) -> String {
    switch word.lowercased() {
    case "true", "yes", "on": "write true"
    case "false", "no", "off": "write false"
    case "null", "none", "nil", "undefined": "write null"
    case "nan", "infinity", "inf": "no number stands for it, so write null"
    default: "write text in double quotes"
    }
  }

  /// A character in quotes if it can be seen, and its code point if it is not plain ASCII.
  private static func named(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x20: "a space"
    case 0x21...0x7E: "the character '\(scalar)'"
    default: "the character \(codePoint(scalar.value))"
    }
  }

  private static func codePoint(_ value: UInt32) -> String { "U+\(hexadecimal(value))" }

  /// At least four hexadecimal digits.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension JSONSyntaxError.Container {
  fileprivate var noun: String { self == .array ? "array" : "object" }
  fileprivate var part: String { self == .array ? "element" : "member" }
  fileprivate var closing: String { self == .array ? "]" : "}" }
}

extension JSONSyntaxError.NumberPart {
  fileprivate var noun: String {
    switch self {
    case .minus: "the minus"
    case .point: "the decimal point"
    case .exponent: "the e"
    }
  }
}
