import CareerModel

/// Content lines after RFC 5545 (iCalendar): ended by CR and LF, at most 75 octets each, with what is
/// longer continued on lines that begin with a blank.
struct CalendarText {
  private(set) var text = ""

  /// Octets of a line, without its end.
  private static let mostOctets = 75

  // MARK: Components

  /// A component, as an event, and what is in it.
  mutating func component(_ name: String, _ content: (inout CalendarText) -> Void) {
    addLine("BEGIN:\(name)")
    content(&self)
    addLine("END:\(name)")
  }

  // MARK: Properties

  /// A property whose value is no text, as it is: a number, a word of the standard.
  mutating func property(_ name: String, plain value: String) { addLine("\(name):\(value)") }

  /// A property whose value is a text; white space in it becomes blanks.
  mutating func property(_ name: String, line value: String) {
    var visible = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      visible.append(Self.endsLine(scalar) || scalar == "\t" ? " " : scalar)
    }
    property(name, text: String(visible))
  }

  /// A property whose value is a text of any number of lines.
  mutating func property(_ name: String, text value: String) {
    addLine("\(name):\(Self.escaped(value))")
  }

  /// A property whose value is a day.
  mutating func property(_ name: String, _ day: CivilDate) {
    addLine("\(name);VALUE=DATE:\(Self.basic(day))")
  }

  /// A property whose value is the first instant of a day, in universal time.
  mutating func property(_ name: String, startOf day: CivilDate) {
    addLine("\(name):\(Self.basic(day))T000000Z")
  }

  /// Whether a day has a form in calendars, in which years have four digits.
  static func hasForm(_ day: CivilDate) -> Bool { (1000...9999).contains(day.year) }

  /// `20261201`.
  private static func basic(_ day: CivilDate) -> String {
    String(
      day.description.unicodeScalars.filter { (scalar: Unicode.Scalar) -> Bool in scalar != "-" }
        .map(Character.init))
  }

  // MARK: Text

  /// A text as a value: signs of the syntax escaped, ends of lines as `\n`, and control characters,
  /// which have no form, visible.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n" where previous == "\r": break
      case "\t": result.append(scalar)
      case _ where endsLine(scalar): result.append(contentsOf: #"\n"#.unicodeScalars)
      default: result.append(visible(scalar))
      }
      previous = scalar
    }
    return String(result)
  }

  /// The ends of lines of Unicode, at all of which some program breaks a line.
  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // The second set of controls has no pictures.
    (0x80...0x9F).contains(scalar.value) ? "\u{FFFD}" : SafeText.visibleControl(scalar)
  }

  // MARK: Lines

  /// Adds a line, folded between characters where it is too long.
  private mutating func addLine(_ line: String) {
    var octets = 0
    func fold(_ length: Int) -> Bool { octets + length > Self.mostOctets }
    for character in line {
      let length = character.utf8.count
      // A character of many scalars may be longer than a line.
      let parts =
        length < Self.mostOctets
        ? [String(character)]
        : character.unicodeScalars.map { (scalar: Unicode.Scalar) -> String in
          String(Character(scalar))
        }
      for part in parts {
        if fold(part.utf8.count) {
          text += "\r\n "
          octets = 1
        }
        text += part
        octets += part.utf8.count
      }
    }
    text += "\r\n"
  }
}
