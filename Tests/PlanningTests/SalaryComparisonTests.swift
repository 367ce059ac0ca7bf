import CareerModel
import Planning
import Testing

struct SalaryComparisonTests {
  private func role(_ currency: String?, mid: (Int, Int)?, entry: (Int, Int)? = nil) -> Role {
    func band(_ ends: (Int, Int)?) -> Salary.Band? {
      ends.map { Salary.Band(low: $0.0, high: $0.1, openEnded: false, note: nil) }
    }
    var guide = CareerGuide()
    guide.salary = Salary(
      currency: currency, entry: band(entry), mid: band(mid), senior: nil, basis: nil, note: nil)
    return Role(
      id: "r", title: "R", track: nil, about: nil, needs: .nothing, recommended: .nothing,
      practises: [], guide: guide)
  }

  @Test func `bands of one level and one currency are compared end by end`() {
    let salary = SalaryComparison(
      of: role("EUR", mid: (50, 70), entry: (30, 40)), besides: role("EUR", mid: (45, 72)))
    #expect(salary?.level == .mid && salary?.change == .by(low: 5, high: -2))
  }

  @Test func `the level is one that both have, if there is one`() {
    let there = role("EUR", mid: (50, 70), entry: (30, 40))
    let salary = SalaryComparison(of: there, besides: role("EUR", mid: nil, entry: (20, 25)))
    #expect(salary?.level == .entry && salary?.change == .by(low: 10, high: 15))
    let alone = SalaryComparison(of: there, besides: role("EUR", mid: nil))
    #expect(alone?.level == .mid && alone?.change == .unknown)
  }

  @Test func `currencies that differ are never compared`() {
    let there = role("NOK", mid: (500, 700))
    let salary = SalaryComparison(of: there, besides: role("EUR", mid: (45, 72)))
    #expect(salary?.change == .otherCurrency("EUR"))
    let unnamed = SalaryComparison(of: there, besides: role(nil, mid: (45, 72)))
    #expect(unnamed?.change == .otherCurrency(nil))
  }

  @Test func `unbeaten is what no other is as good as in both and better than in one`() {
    #expect(Unbeaten.places(of: [(1, 5), (2, 3), (2, 4), (3, 3), (2, 3), (9, 1)]) == [0, 1, 4, 5])
  }
}
