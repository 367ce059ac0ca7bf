/// The formats of `cairn check`.
package enum CheckFormat: String, AnswerFormat {
  case text
  case json
  case sarif

  package static let usual = CheckFormat.text

  package var purpose: String {
    switch self {
    case .text: "for people"
    case .json: "for programs"
    case .sarif: "for code hosts and editors"
    }
  }
}
