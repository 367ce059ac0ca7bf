import Testing

@testable import Rendering

struct TextExtentTests {
  @Test func `a text takes the widths of its signs and a tenth`() {
    // 222 + 222 thousandths, a tenth more, of 100.
    #expect(TextExtent.width(of: "il", fontSize: 100) == 49)
    #expect(TextExtent.width(of: "", fontSize: 100) == 0)
    #expect(TextExtent.width(of: "界", fontSize: 100) == 132)
  }

  @Test func `what does not fit ends in an ellipsis and fits`() {
    let text = "Site Reliability Engineering Lead"
    #expect(TextExtent.fitted(text, into: 1_000, fontSize: 12) == text)
    let fitted = TextExtent.fitted(text, into: 100, fontSize: 12)
    #expect(fitted.hasSuffix("…"))
    #expect(fitted.count > 5)
    #expect(TextExtent.width(of: fitted, fontSize: 12) <= 100)
  }
}
