/// The formats of `cairn plan`.
package enum PlanFormat: String, AnswerFormat {
  case text
  case json
  case markdown
  case csv
  case mermaid
  case ics
  case dot
  case svg
  case html

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
    case .svg: "a Gantt chart as a picture"
    case .html: "a whole report on a page"
    }
  }

  /// Whether an answer of several plans has a form in it.
  package var holdsSeveralPlans: Bool {
    switch self {
    case .text, .json, .markdown, .csv, .html: true
    case .mermaid, .ics, .dot, .svg: false
    }
  }
}
