/// The formats of `cairn plan`.
package enum PlanFormat: String, AnswerFormat {
  case text
  case json

  package static let usual = PlanFormat.text

  package var purpose: String {
    switch self {
    case .text: "for people"
    case .json: "for programs"
    }
  }
}
