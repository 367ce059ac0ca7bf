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
    PictureFile.text(
      GanttSheet(report, today: today).picture,
      title: PlanHeading.title(report.question, .unicode).plainText,
      description: AnswerWords(report).sentences.plainText)
  }
}
