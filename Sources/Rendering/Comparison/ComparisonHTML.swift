import CareerModel
import Planning

/// Options side by side as a page of its own: no scripts, and nothing that is loaded.
package enum ComparisonHTML {
  package static func text(_ report: ComparisonReport) -> String {
    var writer = XMLWriter(.html, prolog: "<!DOCTYPE html>\n")
    let page = ComparisonPage(report)
    writer.element("html", [("lang", "en")]) { (writer: inout XMLWriter) -> Void in
      page.writeHead(&writer)
      writer.element("body") { (writer: inout XMLWriter) -> Void in
        writer.element("main") { (writer: inout XMLWriter) -> Void in page.writeMain(&writer) }
      }
    }
    return PlanWords.breakable(writer.text)
  }
}

/// The parts of the page.
private struct ComparisonPage {
  private let report: ComparisonReport
  private let cells: ComparisonCells
  private let glyphs = Glyphs.unicode

  init(_ report: ComparisonReport) {
    self.report = report
    cells = ComparisonCells(report, .unicode)
  }

  private var title: String {
    "\(report.question.origin.title) \(glyphs.arrow) \(ComparisonHeading.subject(report))"
  }

  func writeHead(_ writer: inout XMLWriter) {
    writer.element("head") { (writer: inout XMLWriter) -> Void in
      writer.element("meta", [("charset", "utf-8")])
      writer.element(
        "meta",
        [
          ("http-equiv", "Content-Security-Policy"),
          ("content", "default-src 'none'; style-src 'unsafe-inline'"),
        ])
      writer.element(
        "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      writer.element("title", [], title)
      writer.element("style") { (writer: inout XMLWriter) -> Void in
        writer.verbatim(PageStyle.lines)
      }
    }
  }

  func writeMain(_ writer: inout XMLWriter) {
    writer.element("h1", [], title)
    let conditions = ConstraintWords(question: report.question).line(glyphs)
    if !conditions.isEmpty { writer.element("p", [("class", "quiet")], conditions) }
    writer.element(
      "p", [("class", "answer")], ComparisonVerdict(report, glyphs).text.plainText)
    if let chart = report.chart {
      writer.element("figure") { (writer: inout XMLWriter) -> Void in
        ScatterPicture(report, chart, isPartOfPage: true).write(to: &writer)
      }
    }
    for group in report.groups { writeTable(group, &writer) }
    let first = FirstStepWords(report, glyphs)
    if !first.advice.isEmpty || first.warning != nil {
      writer.element("section") { (writer: inout XMLWriter) -> Void in
        writer.element("h2", [], FirstStepWords.heading)
        for advice in first.advice { write(advice, &writer) }
        if let warning = first.warning { writer.element("p", [], warning.plainText) }
      }
    }
    writeSection(SharedWords.heading, SharedWords(report).sentences.map(\.plainText), &writer)
    writeSection(OtherTargets.heading, OtherTargets(report).sentences.map(\.plainText), &writer)
    writeAssumptions(&writer)
  }

  // MARK: Table

  /// Those that were asked for, or all that say something in a line or two.
  private var columns: [ComparisonColumn] {
    if let columns = report.columns { return columns }
    let isProved = report.rows.allSatisfy { (row: ComparisonReport.Row) -> Bool in
      row.option.proof == .proved
    }
    let left: [ComparisonColumn] = isProved ? [.shared, .loss, .proof] : [.shared, .loss]
    return ComparisonColumn.allCases.filter { (column: ComparisonColumn) -> Bool in
      !left.contains(column)
        && report.rows.contains { (row: ComparisonReport.Row) -> Bool in
          !cells.text(column, of: row).isEmpty
        }
    }
  }

  private func writeTable(_ group: ComparisonReport.Group, _ writer: inout XMLWriter) {
    let columns = columns
    // Wide tables scroll by themselves, also for those who have no mouse.
    writer.element(
      "div",
      [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption(group))]
    ) { (writer: inout XMLWriter) -> Void in
      writer.element("table") { (writer: inout XMLWriter) -> Void in
        writer.element("caption", [], caption(group))
        writer.element("thead") { (writer: inout XMLWriter) -> Void in
          writer.element("tr") { (writer: inout XMLWriter) -> Void in
            writer.element("th", [("scope", "col"), ("class", "number")], "#")
            writer.element("th", [("scope", "col")], "option")
            for column in columns {
              writer.element("th", [("scope", "col")] + Self.kind(column), column.title)
            }
          }
        }
        writer.element("tbody") { (writer: inout XMLWriter) -> Void in
          for row in group.rows {
            writer.element("tr") { (writer: inout XMLWriter) -> Void in
              writer.element("td", [("class", "number")], "\(row.number)")
              writer.element("th", [("scope", "row")], cells.name(of: row))
              for column in columns {
                writer.element("td", Self.kind(column), cells.text(column, of: row))
              }
            }
          }
        }
      }
    }
  }

  private func caption(_ group: ComparisonReport.Group) -> String {
    guard let kind = group.kind else { return "The options side by side" }
    return "\(kind.heading): \(kind.meaning)"
  }

  private static func kind(_ column: ComparisonColumn) -> XMLWriter.Attributes {
    [("class", column == .largest ? "wide" : column.isText ? "words" : "number")]
  }

  // MARK: Words

  private func write(_ advice: FirstStepWords.Advice, _ writer: inout XMLWriter) {
    writer.element("p", [], advice.text.plainText)
    guard !advice.losses.isEmpty else { return }
    writer.element("dl") { (writer: inout XMLWriter) -> Void in
      for loss in advice.losses {
        writer.element("dt", [], loss.label)
        writer.element("dd", [], loss.options)
      }
    }
  }

  private func writeSection(
    _ heading: String, _ sentences: [String], _ writer: inout XMLWriter
  ) {
    guard !sentences.isEmpty else { return }
    writer.element("section") { (writer: inout XMLWriter) -> Void in
      writer.element("h2", [], heading)
      for sentence in sentences { writer.element("p", [], sentence) }
    }
  }

  private func writeAssumptions(_ writer: inout XMLWriter) {
    writer.element("section") { (writer: inout XMLWriter) -> Void in
      writer.element("h2", [], "Assumptions")
      writer.element("ul") { (writer: inout XMLWriter) -> Void in
        for assumption in report.question.assumptions {
          writer.element("li", [], AssumptionWords.sentence(assumption, report.question.standing))
        }
      }
      writer.element("p", [], AssumptionBlock.caution.plainText)
    }
  }
}
