/// The formats of `cairn plan`.
package enum PlanFormat: String, AnswerFormat {
  case text
  case json
  case markdown
  case csv
  case mermaid
  case ics
  case dot

  package static let usual = PlanFormat.text

  package var purpose: String {
    switch self {
    case .text: "for people"
    case .json: "for programs"
    case .markdown: "for documents and tickets"
    case .csv: "for spreadsheets"
    case .mermaid: "a Gantt chart"
    case .ics: "for calendars"
    case .dot: "the route, for Graphviz"
    }
  }

  /// Whether an answer of several plans has a form in it.
  package var holdsSeveralPlans: Bool {
    switch self {
    case .text, .json, .markdown, .csv: true
    case .mermaid, .ics, .dot: false
    }
  }
}
