import CareerModel
import Planning
import TestSupport
import Testing
import Timelines

@testable import Rendering

struct PlanCalendarTests {
  private static let today = CivilDate(year: 2026, month: 11, day: 25)

  private func calendar(
    _ report: PlanReport, madeOn today: CivilDate? = today, withToDos: Bool = false
  ) throws -> String {
    try PlanCalendar.text(report, madeOn: try #require(today), withToDos: withToDos)
  }

  private func bakeryReport(hours: Int = 6) throws -> PlanReport {
    let fixture = try PlanFixture.bakery()
    return try fixture.report(fixture.question(to: "owner", hours: hours))
  }

  @Test(arguments: [("owner", false), ("owner-todos", true)])
  func `a calendar reads as recorded, and is one by the byte`(
    name: String, withToDos: Bool
  ) throws {
    let text = try calendar(bakeryReport(), withToDos: withToDos)
    let path = TestFiles.path("../Fixtures/Plan/\(name).ics", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
    #expect(CalendarChecker(text).faults == [])
  }

  @Test(arguments: ["director-of-engineering", "cto", "sre-lead", "staff-backend-engineer"])
  func `no two days of learning overlap, and each move has its day`(target: String) throws {
    let fixture = PlanFixture.builtIn()
    let report = try fixture.report(fixture.question(to: target))
    let checker = CalendarChecker(try calendar(report, withToDos: true))
    #expect(checker.faults == [])
    let events = checker.entries.filter { $0.kind == "VEVENT" }
    let lessons = events.filter { $0.text("SUMMARY")?.hasPrefix("Learn ") == true }
    for (one, next) in zip(lessons, lessons.dropFirst()) {
      #expect(try #require(one.day("DTEND")) <= (try #require(next.day("DTSTART"))))
    }
    let moves = events.filter { $0.text("SUMMARY")?.hasPrefix("Move to ") == true }
    #expect(moves.map { $0.day("DTSTART") } == report.timeline.phases.map { $0.ends })
    #expect(moves.last?.day("DTEND") == report.timeline.arrival.adding(days: 1))
    let toDos = checker.entries.filter { $0.kind == "VTODO" }
    #expect(toDos.map { $0.text("SUMMARY") } == lessons.map { $0.text("SUMMARY") })
  }

  @Test func `titles of any kind arrive`() throws {
    let fixture = try PlanFixture.hostile()
    let report = try fixture.report(fixture.hostileQuestion())
    let checker = CalendarChecker(try calendar(report, withToDos: true))
    #expect(checker.faults == [])
    let summaries = checker.entries.compactMap { $0.text("SUMMARY") }
    for phase in report.timeline.phases {
      let title = fixture.graph[try #require(phase.milestone).role].title
      #expect(summaries.contains("Move to " + asOneLine(title)))
    }
    let descriptions = checker.entries.compactMap { $0.text("DESCRIPTION") }.joined()
    #expect(descriptions.contains("\u{202E}gnirts\u{202C} \u{200F}rtl\u{200E}"))
    #expect(descriptions.contains("two\nlines\nand\tthree (shows)"))
  }

  private func asOneLine(_ title: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": line.append(" ")
      default: line.append(SafeText.visibleControl(scalar))
      }
    }
    return String(line)
  }

  @Test func `another pace moves the entries, and a repeated export adds none`() throws {
    let first = CalendarChecker(try calendar(bakeryReport()))
    let later = CalendarChecker(
      try calendar(bakeryReport(hours: 12), madeOn: CivilDate(year: 2027, month: 2, day: 1)))
    #expect(later.faults == [])
    func days(_ checker: CalendarChecker) throws -> [String: CivilDate?] {
      var days: [String: CivilDate?] = [:]
      for entry in checker.entries { days[try #require(entry.value("UID"))] = entry.day("DTEND") }
      return days
    }
    #expect(try days(first).keys == days(later).keys)
    #expect(try days(first) != days(later))
    #expect(later.entries.allSatisfy { $0.value("DTSTAMP") == "20270201T000000Z" })
  }

  @Test func `plans with other ends have no entry in common`() throws {
    let fixture = try PlanFixture.bakery()
    func identifiers(_ question: PlanQuestion) throws -> Set<String> {
      Set(
        CalendarChecker(try calendar(fixture.report(question), withToDos: true)).entries
          .compactMap { $0.value("UID") })
    }
    let all = try [
      identifiers(fixture.question(to: "owner")), identifiers(fixture.question(to: "baker")),
      identifiers(fixture.question(from: "baker", to: "owner")),
      identifiers(fixture.question(reaching: fixture.competencies(("bread", 2)))),
    ]
    for (index, one) in all.enumerated() {
      #expect(!one.isEmpty)
      for other in all[..<index] { #expect(one.isDisjoint(with: other)) }
    }
  }

  @Test func `a move that is made twice is two entries`() throws {
    let fixture = PlanFixture(
      try TinyGraph("role a\nrole b\nmove a -> b 1mo\nmove b -> a 1mo").graph)
    let question = try fixture.question(from: "a", to: "b")
    let stays = [("a", 0), ("b", 1), ("a", 0)].map { (id: String, move: Int) -> CareerPlan.Stay in
      CareerPlan.Stay(
        role: id == "a" ? RoleIndex(0) : RoleIndex(1), tenure: StudyMinutes(1_000),
        acquisitions: [], move: MoveIndex(move))
    }
    let timeline = Timeline(
      CareerPlan(stays: stays), for: question.request, in: fixture.graph,
      startingOn: question.start)
    let report = PlanReport(question, timeline: timeline, proof: .proved, next: [])
    let checker = CalendarChecker(try calendar(report))
    #expect(checker.faults == [])
    #expect(checker.entries.count == 3)
  }

  @Test func `levels of skills end on the day on which all is learned`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(
      fixture.question(reaching: fixture.competencies(("bread", 2), ("pastry", 1))))
    let checker = CalendarChecker(try calendar(report))
    #expect(checker.faults == [])
    #expect(checker.entries.last?.text("SUMMARY") == "All learned: Bread 2 and Pastry 1")
  }

  @Test func `where there is nothing to do there is no calendar`() throws {
    let fixture = try PlanFixture.bakery()
    let report = try fixture.report(fixture.question(from: "owner", to: "owner"))
    #expect(throws: PlanCalendar.Obstacle.nothingToDo) { try calendar(report) }
  }

  @Test func `a day without a form in calendars is refused`() throws {
    let report = try bakeryReport()
    #expect(throws: PlanCalendar.Obstacle.outsideOfYears) {
      try calendar(report, madeOn: CivilDate(year: 10_000, month: 1, day: 1))
    }
  }
}

/// The checker is no use unless it sees what is wrong.
struct CalendarCheckerTests {
  private func lines(_ changed: [String]) -> String {
    changed.map { $0 + "\r\n" }.joined()
  }

  private let good = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", "CALSCALE:GREGORIAN", "NAME:n",
    "X-WR-CALNAME:n", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261201T000000Z",
    "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261202", "TRANSP:TRANSPARENT", "SUMMARY:s",
    "DESCRIPTION:d", "END:VEVENT", "END:VCALENDAR",
  ]

  @Test func `a calendar without a fault has none`() {
    #expect(CalendarChecker(lines(good)).faults == [])
  }

  @Test(arguments: [
    (8, "DTSTAMP:20261201"), (9, "DTSTART;VALUE=DATE:20261232"), (9, "DTSTART:20261201"),
    (10, "DTEND;VALUE=DATE:20261201"), (11, "TRANSP:OPAQUE"), (12, "SUMMARY:a,b"),
    (12, "SUMMARY:a\\b"), (12, "SUMMARY:a\\"), (12, "SUMMARY:a\u{1}"), (12, "SUMMARY:a\nb"),
    (12, "SUMMARY:a\r\n "), (12, "SUMMARY:a\r\n\r\n b"), (12, "SUMMARY:a\u{2028}b"),
    (12, "SUMMARY:" + String(repeating: "a", count: 68)), (12, "SUMMARY"), (12, "Summary:s"),
    (12, "UID:2"), (7, "UID"), (14, "END:VTODO"), (15, "END:VCALENDAR\r\nBEGIN:VEVENT"),
    (0, " BEGIN:VCALENDAR"), (3, "METHOD:PUBLISH"), (13, "DESCRIPTION:d\r\nDESCRIPTION:e"),
  ])
  func `every fault is seen`(place: Int, line: String) {
    var changed = good
    changed[place] = line
    #expect(CalendarChecker(lines(changed)).faults != [])
  }

  @Test func `a character in two lines is seen, and a last line without an end`() {
    var bytes = Array(lines(good).utf8)
    #expect(CalendarChecker(bytes: bytes.dropLast(2)).faults != [])
    let summary = Array("SUMMARY:".utf8)
    let place = bytes.indices.first { Array(bytes[$0...].prefix(8)) == summary } ?? 0
    bytes.insert(contentsOf: [0xC3, 0x0D, 0x0A, 0x20, 0xA9], at: place + 8)
    #expect(CalendarChecker(bytes: bytes).faults.contains { $0.contains("not UTF-8") })
  }

  @Test func `an identifier that two entries have is seen`() {
    let twice = good[..<14] + good[6..<14] + ["END:VEVENT"] + good[15...]
    let entries = good[..<15] + good[6...]
    #expect(CalendarChecker(lines(Array(twice))).faults != [])
    #expect(CalendarChecker(lines(Array(entries))).faults == ["UID 1 twice"])
  }
}

struct CalendarTextTests {
  @Test func `lines are folded between characters, and none continues with nothing`() {
    for letter in [
      "a", "é", "語", "👩\u{200D}👩\u{200D}👧\u{200D}👦", "e" + String(repeating: "\u{301}", count: 90),
    ] {
      for count in 0...90 {
        var text = CalendarText()
        let value =
          String(repeating: "x", count: count % 7) + String(repeating: letter, count: count)
        text.property("SUMMARY", text: value)
        let lines = text.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        for line in lines.dropLast() {
          #expect(line.last == 0x0D)
          #expect(line.count <= 76 && line.count > 2)
          #expect(String(validating: Array(line), as: UTF8.self) != nil)
        }
        let unfolded = lines.dropLast().enumerated().map { (index: Int, line: Substring.UTF8View) in
          String(decoding: line.dropLast().dropFirst(index == 0 ? 0 : 1), as: UTF8.self)
        }
        #expect(Array(unfolded.joined().utf8) == Array("SUMMARY:\(value)".utf8))
      }
    }
  }
}
