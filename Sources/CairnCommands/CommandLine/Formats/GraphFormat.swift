/// The formats of `cairn graph`.
package enum GraphFormat: String, AnswerFormat {
  case dot
  case svg
  case png
  case mermaid
  case graphml
  case json
  case csv

  package static let usual = GraphFormat.dot

  /// Whether it is for eyes, which a drawing can hold too much for.
  var isPicture: Bool {
    switch self {
    case .dot, .svg, .png, .mermaid: true
    case .graphml, .json, .csv: false
    }
  }

  package var purpose: String {
    switch self {
    case .dot: "for Graphviz"
    case .svg: "a picture, drawn by Graphviz"
    case .png: "the same in pixels"
    case .mermaid: "for wikis"
    case .graphml: "for graph programs"
    case .json: "for programs"
    case .csv: "for spreadsheets"
    }
  }
}
