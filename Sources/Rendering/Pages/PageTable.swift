import CareerModel

/// A table before it is written.
struct PageTable {
  /// What it is a table of; heard and not seen, as a heading says the same.
  let caption: String
  let kind: String
  let columns: [Column]
  let rows: [Row]

  struct Column: Hashable {
    let title: String
    /// Whether it holds numbers or dates, which are set so that digits align.
    let isNumber: Bool
    /// Whether its title stands before each of its cells where there is no room for a head; numbers
    /// say nothing without it.
    let isNamedInNarrowPages: Bool

    init(title: String, isNumber: Bool = true, isNamedInNarrowPages: Bool? = nil) {
      self.title = title
      self.isNumber = isNumber
      self.isNamedInNarrowPages = isNamedInNarrowPages ?? isNumber
    }
  }

  typealias Cell = (inout XMLWriter) -> Void

  struct Row {
    /// One for each column.
    let cells: [Cell]
    /// Whether it is the plan of the page, among others.
    var isThisPlan = false
  }

  static func text(_ text: String) -> Cell {
    { (writer: inout XMLWriter) -> Void in writer.words(text) }
  }

  static func user(_ text: String) -> Cell {
    { (writer: inout XMLWriter) -> Void in writer.user(text) }
  }

  static func time(_ date: CivilDate) -> Cell {
    { (writer: inout XMLWriter) -> Void in writer.time(date) }
  }
}
