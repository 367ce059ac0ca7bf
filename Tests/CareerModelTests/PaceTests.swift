import CareerModel
import Testing

struct PaceTests {
  private func pace(_ millionths: Int) -> Pace {
    Pace(hoursPerWeek: ExactDecimal(millionths: millionths))
  }

  private func months(_ millionths: Int) -> Tenure {
    Tenure(Estimate(ExactDecimal(millionths: millionths)), in: .months)
  }

  private func weeks(_ millionths: Int) -> Tenure {
    Tenure(Estimate(ExactDecimal(millionths: millionths)), in: .weeks)
  }

  @Test func `a week is its hours in minutes`() {
    #expect(pace(6_000_000).studyMinutes(of: weeks(10_000_000)).count == 3600)
    #expect(pace(2_500_000).studyMinutes(of: weeks(4_000_000)).count == 600)
  }

  // Six months are 6 × 365.2425 / 12 / 7 = 26.0887… weeks, at 360 minutes each: 9391.95.
  @Test func `months are twelfths of the average year, rounded to the nearest minute`() {
    #expect(pace(6_000_000).studyMinutes(of: months(6_000_000)).count == 9392)
  }

  // 0.5 weeks at 0.05 h a week are 1.5 minutes, 2.5 weeks at 0.01 h are 1.5 too.
  @Test func `halves round up`() {
    #expect(pace(50_000).studyMinutes(of: weeks(500_000)).count == 2)
    #expect(pace(10_000).studyMinutes(of: weeks(2_500_000)).count == 2)
  }

  // Of 26 weeks, 91 days are over: 13 weeks are left.
  @Test func `days served count, and no more than all of them`() {
    #expect(
      pace(6_000_000).studyMinutes(of: weeks(26_000_000), lessDaysServed: 91).count == 13 * 360)
    #expect(pace(6_000_000).studyMinutes(of: weeks(26_000_000), lessDaysServed: 183) == .zero)
  }

  // It is rounded once: 10 days less 3 are 1 week, whatever 10 days and 3 days round to.
  @Test func `tenure is rounded after what is served is taken off`() {
    let tenDays = weeks(1_428_571)
    #expect(pace(1_000_000).studyMinutes(of: tenDays, lessDaysServed: 3).count == 60)
  }

  @Test func `the day of an instant is the one that has begun`() {
    let pace = pace(6_000_000)
    #expect(pace.days(in: StudyMinutes(0)) == 0)
    #expect(pace.days(in: StudyMinutes(359)) == 6)
    #expect(pace.days(in: StudyMinutes(360)) == 7)
    #expect(pace.days(in: StudyMinutes(9392)) == 182)
  }

  @Test func `a day lasts until the minute before the next one has begun`() {
    for millionths in [1, 250_000, 6_000_000, 6_100_000, 99_999_999, 100_000_000] {
      let pace = pace(millionths)
      for days in [0, 1, 6, 7, 30, 365, 1461, 100_000_000_000] {
        let most = pace.studyMinutes(withinDays: days)
        #expect(pace.days(in: most) <= days)
        #expect(pace.days(in: most + StudyMinutes(1)) > days)
      }
    }
  }

  @Test func `the largest tenures and the smallest paces fit`() {
    #expect(pace(100_000_000).studyMinutes(of: weeks(2_600_000_000)).count == 2600 * 6000)
    #expect(pace(100_000_000).studyMinutes(of: months(600_000_000)).count == 15_653_250)
    #expect(pace(1).studyMinutes(of: months(600_000_000)).count == 0)
    #expect(pace(1).days(in: StudyMinutes(36_000_000_000)) == 4_200_000_000_000_000)
  }
}
