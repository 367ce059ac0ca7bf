import CareerModel
import Testing

struct ExactDecimalTests {
  @Test(arguments: [
    (0, "0"), (40_000_000, "40"), (500_000, "0.5"), (-2_250_000, "-2.25"), (1, "0.000001"),
    (10_000_000_001, "10000.000001"), (1_230_000, "1.23"),
  ])
  func `a decimal is written in its shortest form`(millionths: Int, text: String) {
    #expect(ExactDecimal(millionths: millionths).description == text)
  }

  @Test func `whole numbers and order`() {
    #expect(ExactDecimal(6).millionths == 6_000_000)
    #expect(ExactDecimal(millionths: 999_999) < ExactDecimal(1))
  }
}
