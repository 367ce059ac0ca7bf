import CareerModel
import Testing

@testable import Rendering

struct EstimateTextTests {
  private let range = Estimate(
    low: ExactDecimal(9), likely: ExactDecimal(15), high: ExactDecimal(24))

  @Test func `hours`() {
    #expect(EstimateText.hours(range, .unicode) == "15 h (9–24)")
    #expect(EstimateText.hours(range, .ascii) == "15 h (9-24)")
    #expect(
      EstimateText.hours(Estimate(ExactDecimal(millionths: 500_000)), .unicode) == "0.5 h")
  }

  @Test func `tenure`() {
    #expect(EstimateText.tenure(Tenure(range, in: .months), .unicode) == "15 months (9–24)")
    let one = Estimate(ExactDecimal(1))
    #expect(EstimateText.tenure(Tenure(one, in: .months), .unicode) == "1 month")
    #expect(EstimateText.tenure(Tenure(one, in: .weeks), .unicode) == "1 week")
    #expect(
      EstimateText.tenure(Tenure(Estimate(.zero), in: .weeks), .unicode) == "0 weeks")
  }
}
