import CareerModel
import Timelines

/// A plan's chart as a picture that stands alone.
package enum PlanSVG {
  /// The whole picture, in SVG, with light and dark colours and nothing to load.
  ///
  /// - Parameters:
  ///   - report: the plan, with a phase at least.
  ///   - today: marked by a line if the plan has such a day.
  /// - Returns: the text of the file.
  package static func text(_ report: PlanReport, today: CivilDate) -> String {
    let picture = GanttSheet(report, today: today).picture
    var writer = XMLWriter(.xml)
    writer.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", "0 0 \(picture.width) \(picture.height)"),
        ("width", "\(picture.width)"), ("height", "\(picture.height)"), ("role", "img"),
        ("aria-labelledby", "title desc"),
      ]
    ) { (writer: inout XMLWriter) -> Void in
      writer.element(
        "title", [("id", "title")], PlanHeading.title(report.question, .unicode).plainText)
      writer.element(
        "desc", [("id", "desc")],
        AnswerWords(report).sentences.plainText)
      writer.element("style") { (writer: inout XMLWriter) -> Void in
        writer.verbatim(PictureStyle.sheet)
      }
      writer.element("rect", [("class", "page"), ("width", "100%"), ("height", "100%")])
      writer.add(picture)
    }
    return writer.text
  }
}
