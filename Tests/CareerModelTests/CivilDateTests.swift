import CareerModel
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-23", 20780),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("10000-01-01", 2_932_897),
    ("120345-06-07", 43_235_738),
  ])
  func `a day has its number and is written as it was read`(text: String, dayNumber: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == dayNumber)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-01", "26-04-01",
    "2026-04-01 ", "2026/04/01", "", "--", "2026-04", "2026-04-01-01", "٢٠٢٦-04-01",
    "99999999999999999999-01-01", "0000-01-01", "2026-041-1", "202-610-04-1", "123456789012-01",
    "2026-01-2x", "-026-01-02",
  ])
  func `what the calendar does not have is no date`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `day numbers and parts agree over eight centuries`() throws {
    var previous = try #require(CivilDate("1600-01-01"))
    for _ in 0..<292_194 {
      let next = previous.adding(days: 1)
      let (year, month, day) = next.parts
      #expect(CivilDate(year: year, month: month, day: day) == next)
      // Each day follows the one before: the same month's next, or the first of another.
      let isNextOfMonth = (year, month, day) == (previous.year, previous.month, previous.day + 1)
      if !isNextOfMonth {
        #expect(day == 1 && (month == previous.month % 12 + 1))
      }
      previous = next
    }
    #expect(previous.description == "2400-01-01")
  }

  @Test func `days between dates are counted`() throws {
    let start = try #require(CivilDate("2026-11-23"))
    let end = try #require(CivilDate("2027-11-23"))
    #expect(end.days(since: start) == 365)
    #expect(start.adding(days: 365) == end)
    #expect(start < end)
  }
}
