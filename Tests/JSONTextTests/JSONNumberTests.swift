import JSONText
import Testing

struct JSONNumberTests {
  private func number(_ text: String) throws -> JSONNumber {
    try #require(JSONDocument(bytes: Array(text.utf8)).root.number)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("-0.0e5", 0), ("42", 42), ("-42", -42), ("1.50e1", 15), ("1e3", 1000),
    ("1000e-3", 1), ("0.001e3", 1), ("120.00", 120), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min), ("922337203685477580.7e1", Int.max), ("0e99999999999", 0),
    ("0e99999999999999999999999", 0), ("1E+2", 100), ("10000000000000000000000e-22", 1),
  ])
  func `an integer is read however it is written`(text: String, integer: Int) throws {
    #expect(try number(text).integer == integer)
  }

  @Test(arguments: [
    "0.5", "1e-1", "9223372036854775808", "-9223372036854775809", "18446744073709551616", "1e19",
    "1e999999999999", "1e-999999999999", "1e99999999999999999999999", "-1e-99999999999999999999999",
    "1.00000000000000000000000000001", "123456789012345678901234567890e-10",
    "1e9223372036854775807", "1e-9223372036854775808", "0.1e-9223372036854775808",
  ])
  func `what is no integer or does not fit is not rounded`(text: String) throws {
    #expect(try number(text).integer == nil)
  }

  @Test func `a number is scaled exactly`() throws {
    #expect(try number("7.25").scaled(byPowerOfTen: 2) == 725)
    #expect(try number("7.255").scaled(byPowerOfTen: 2) == nil)
    #expect(try number("-0.1").scaled(byPowerOfTen: 1) == -1)
    #expect(try number("1200").scaled(byPowerOfTen: -2) == 12)
    #expect(try number("1250").scaled(byPowerOfTen: -2) == nil)
    #expect(try number("1").scaled(byPowerOfTen: .max) == nil)
    #expect(try number("1e9").scaled(byPowerOfTen: .max) == nil)
    #expect(try number("1.5").scaled(byPowerOfTen: .min) == nil)
    #expect(try number("0").scaled(byPowerOfTen: .min) == 0)
    #expect(try number("1e-9223372036854775807").scaled(byPowerOfTen: .max) == 1)
  }

  @Test func `a number of a million digits is no trouble`() throws {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(try number("1\(zeros)e-1000000").integer == 1)
    #expect(try number("1\(zeros)1").integer == nil)
    #expect(try number("0.\(zeros)1e1000001").integer == 1)
  }

  @Test func `the text and the nearest binary fraction are at hand`() throws {
    #expect(try number("-12.50E+1").text == "-12.50E+1")
    #expect(try number("-12.50E+1").double == -125)
    #expect(try number("0.1").double == 0.1)
    #expect(try number("1e400").double == nil)
    #expect(try number("1e-400").double == 0)
  }
}
