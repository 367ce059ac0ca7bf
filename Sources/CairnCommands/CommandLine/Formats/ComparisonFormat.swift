/// The formats of `cairn compare`.
package enum ComparisonFormat: String, AnswerFormat {
  case text
  case json
  case csv
  case markdown
  case svg
  case html

  package static let usual = ComparisonFormat.text

  package var purpose: String {
    switch self {
    case .text: "for people"
    case .json: "for programs"
    case .csv: "for spreadsheets"
    case .markdown: "for documents and tickets"
    case .svg: "the chart as a picture"
    case .html: "a page with all of it"
    }
  }
}
