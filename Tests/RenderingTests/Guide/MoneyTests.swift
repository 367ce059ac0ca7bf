import CareerModel
import Testing

@testable import Rendering

struct MoneyTests {
  @Test(arguments: [
    (0, "USD", "$0"), (999, "USD", "$999"), (1000, "USD", "$1,000"),
    (140_000, "USD", "$140,000"), (1_234_567, "USD", "$1,234,567"),
    (140_000, "EUR", "EUR 140,000"), (12_000_000, "JPY", "JPY 12,000,000"),
    (140_000, nil, "140,000"),
    (-2500, "USD", "-$2,500"),
  ])
  func `an amount`(amount: Int, currency: String?, text: String) {
    #expect(Money.text(amount, in: currency) == text)
  }

  @Test func `the largest numbers are written too`() {
    #expect(Money.text(Int.max, in: nil) == "9,223,372,036,854,775,807")
    #expect(Money.text(Int.min, in: nil) == "-9,223,372,036,854,775,808")
  }

  @Test(arguments: [
    (140_000, 180_000, false, "USD", "$140,000–$180,000"),
    (230_000, 300_000, true, "USD", "$230,000–$300,000+"),
    (300_000, 300_000, true, "USD", "$300,000+"),
    (90_000, 90_000, false, "USD", "$90,000"),
    (50_000, 60_000, false, "EUR", "EUR 50,000–60,000"),
    (50_000, 60_000, true, nil, "50,000–60,000+"),
  ])
  func `a band`(low: Int, high: Int, openEnded: Bool, currency: String?, text: String) {
    let band = Salary.Band(low: low, high: high, openEnded: openEnded, note: nil)
    #expect(Money.text(band, in: currency, .unicode) == text)
    let ascii = String(
      text.map { (character: Character) -> Character in
        character == "–" ? "-" : character
      })
    #expect(Money.text(band, in: currency, .ascii) == ascii)
  }
}
