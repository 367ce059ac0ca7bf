/// The formats of `cairn plan`.
package enum PlanFormat: String, AnswerFormat {
  case text
  case json
  case svg
  case html

  package static let usual = PlanFormat.text

  package var purpose: String {
    switch self {
    case .text: "for people"
    case .json: "for programs"
    case .svg: "the chart as a picture"
    case .html: "a whole report as a page"
    }
  }
}
