import CareerModel
import Testing
import Timelines

struct CalendarScaleTests {
  private func scale(_ first: String, _ end: String, _ columns: Int) throws -> CalendarScale {
    CalendarScale(
      from: try #require(CivilDate(first)), to: try #require(CivilDate(end)), columns: columns)
  }

  private func marks(_ scale: CalendarScale, apart spacing: Int) -> [String] {
    scale.marks(apart: spacing).map { (mark: CalendarScale.Mark) -> String in
      "\(mark.column) \(mark.date)"
    }
  }

  @Test func `days lie on the nearest columns, the ends on the ends`() throws {
    let scale = try scale("2026-01-01", "2026-01-11", 20)
    #expect(scale.column(of: scale.first) == 0)
    #expect(scale.column(of: scale.end) == 20)
    #expect(scale.column(of: scale.first.adding(days: 3)) == 6)
    #expect(scale.column(of: scale.first.adding(days: -3)) == 0)
    #expect(scale.column(of: scale.first.adding(days: 30)) == 20)
  }

  @Test func `neighbours touch and nothing is too short to be seen`() throws {
    let scale = try scale("2026-01-01", "2027-01-01", 30)
    let middle = scale.first.adding(days: 100)
    let left = scale.columns(from: scale.first, to: middle)
    let right = scale.columns(from: middle, to: scale.end)
    #expect(left.upperBound == right.lowerBound)
    #expect(right.upperBound == 30)
    #expect(scale.columns(from: middle, to: middle).count == 1)
    #expect(scale.columns(from: scale.end, to: scale.end) == 29..<30)
  }

  @Test func `marks are as close as their spacing allows`() throws {
    let year = try scale("2026-01-01", "2027-01-01", 60)
    #expect(marks(year, apart: 5).count == 12)
    #expect(
      marks(year, apart: 6) == [
        "0 2026-01-01", "15 2026-04-01", "30 2026-07-01", "45 2026-10-01",
      ])
    #expect(marks(year, apart: 20) == ["0 2026-01-01", "30 2026-07-01"])
    #expect(marks(try scale("2026-12-01", "2031-12-01", 60), apart: 10).first == "1 2027-01-01")
    #expect(
      marks(try scale("2026-12-01", "2056-12-01", 60), apart: 8).map { (mark: String) -> String in
        String(mark.split(separator: " ")[1].prefix(4))
      } == ["2030", "2035", "2040", "2045", "2050", "2055"])
  }

  @Test func `a span with no first of a month in it has no marks`() throws {
    #expect(try scale("2026-01-02", "2026-01-02", 20).marks(apart: 5).isEmpty)
    #expect(try scale("2026-01-02", "2026-01-30", 20).marks(apart: 5).isEmpty)
  }

  @Test func `spans of many thousand years are marked too`() {
    let first = CivilDate(dayNumber: 0)
    let scale = CalendarScale(from: first, to: first.adding(days: 400_000_000_000), columns: 40)
    let marks = scale.marks(apart: 10)
    #expect((1...4).contains(marks.count))
  }
}
