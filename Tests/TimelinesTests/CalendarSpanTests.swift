import CareerModel
import Testing
import Timelines

struct CalendarSpanTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-12-01", 12, "2027-12-01"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-05-15", 0, "2026-05-15"),
  ])
  func `adding months keeps the day or takes the month's last`(
    start: String, months: Int, end: String
  ) throws {
    #expect("\(try date(start).adding(months: months))" == end)
  }

  @Test(arguments: [
    ("2026-01-31", "2026-02-28", 1), ("2026-01-15", "2026-02-14", 1),
    ("2026-01-01", "2026-01-16", 0), ("2026-01-01", "2026-01-17", 1),
    ("2026-11-24", "2031-11-02", 59), ("2026-01-01", "2026-01-01", 0),
    ("2026-01-01", "2027-04-01", 15), ("2026-12-31", "2027-03-01", 2),
  ])
  func `months are the nearest`(start: String, end: String, months: Int) throws {
    #expect(CalendarSpan(from: try date(start), to: try date(end)).months == months)
  }

  @Test func `a tenure of months comes back as so many`() {
    let pace = Pace(hoursPerWeek: ExactDecimal(6))
    let start = CivilDate(dayNumber: 20_781)
    for months in 1...120 {
      let tenure = Tenure(Estimate(ExactDecimal(months)), in: .months)
      let days = pace.days(in: pace.studyMinutes(of: tenure))
      #expect(CalendarSpan(from: start, to: start.adding(days: days)).months == months)
    }
  }

  @Test func `weeks are the nearest`() {
    let start = CivilDate(dayNumber: 0)
    func weeks(_ days: Int) -> Int {
      CalendarSpan(from: start, to: start.adding(days: days)).weeks
    }
    #expect([0, 3, 4, 10, 11, 49].map(weeks) == [0, 0, 1, 1, 2, 7])
  }

  @Test func `dates that no text can name have months too`() {
    let start = CivilDate(dayNumber: 2_000_000_000_000)
    #expect(CalendarSpan(from: start, to: start.adding(months: 1_000_001)).months == 1_000_001)
  }
}
