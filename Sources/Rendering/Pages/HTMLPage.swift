import CareerModel

/// A part of a page under a heading of its own.
struct PageSection {
  /// Unique on the page, for links to it.
  let id: String
  let heading: String
  /// What stands under the heading.
  let write: (inout XMLWriter) -> Void
}

/// A page that stands alone: one file that loads nothing and runs nothing.
struct HTMLPage {
  let title: String
  /// Above the main heading.
  let kicker: String
  let today: CivilDate
  /// Whether its tables and pictures need more room than lines of words.
  var isWide = false
  let writeHeading: (inout XMLWriter) -> Void
  /// What stands before the first section: the answer.
  let writeAnswer: (inout XMLWriter) -> Void
  let sections: [PageSection]

  var text: String {
    var writer = XMLWriter(.html, prolog: "<!DOCTYPE html>\n")
    writer.element("html", [("lang", "en")]) { (writer: inout XMLWriter) -> Void in
      writer.element("head", containing: writeHead)
      writer.element("body", isWide ? [("class", "wide")] : [], containing: writeBody)
    }
    return writer.text
  }

  /// Whatever a title or a name holds, nothing is loaded and nothing runs.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    + "form-action 'none'"

  /// Three stones on one another.
  private static let icon =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
    + "%3Cg fill='%230072B2'%3E%3Cellipse cx='16' cy='25' rx='14' ry='5'/%3E"
    + "%3Cellipse cx='16' cy='15' rx='10' ry='4.5'/%3E%3Cellipse cx='16' cy='6.5' rx='6' ry='3.5'/%3E"
    + "%3C/g%3E%3C/svg%3E"

  private func writeHead(_ writer: inout XMLWriter) {
    writer.element("meta", [("charset", "utf-8")])
    writer.element(
      "meta", [("http-equiv", "Content-Security-Policy"), ("content", Self.policy)])
    writer.element(
      "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    writer.element("meta", [("name", "color-scheme"), ("content", "light dark")])
    writer.element("meta", [("name", "generator"), ("content", "cairn")])
    writer.element("title", [], title)
    writer.element("link", [("rel", "icon"), ("href", Self.icon)])
    writer.element("style") { (writer: inout XMLWriter) -> Void in
      writer.verbatim(PageStyle.sheet)
    }
  }

  private func writeBody(_ writer: inout XMLWriter) {
    writer.element("a", [("class", "skip"), ("href", "#answer")], "Skip to the answer")
    writer.element("header") { (writer: inout XMLWriter) -> Void in
      writer.line("p", [("class", "kicker")]) { (writer: inout XMLWriter) -> Void in
        writer.user(kicker)
        writer.words(" · as of ")
        writer.time(today)
      }
      writer.line("h1", [], writeHeading)
    }
    writer.element("main", [("id", "answer"), ("tabindex", "-1")]) {
      (writer: inout XMLWriter) -> Void in
      writer.element("section", containing: writeAnswer)
      writeContents(&writer)
      for section in sections {
        writer.element("section", [("id", section.id)]) { (writer: inout XMLWriter) -> Void in
          writer.element("h2", [], section.heading)
          section.write(&writer)
        }
      }
    }
    writer.element("footer") { (writer: inout XMLWriter) -> Void in
      writer.element("p", [], "Made by cairn, an exact planner of careers.")
    }
  }

  private func writeContents(_ writer: inout XMLWriter) {
    guard sections.count > 3 else { return }
    writer.element("nav", [("aria-label", "On this page")]) { (writer: inout XMLWriter) -> Void in
      writer.element("ul") { (writer: inout XMLWriter) -> Void in
        for section in sections {
          writer.line("li") { (writer: inout XMLWriter) -> Void in
            writer.element("a", [("href", "#\(section.id)")], section.heading)
          }
        }
      }
    }
  }
}
