import GraphFiles
import Testing

@Suite struct SuggestionsTests {
  @Test(arguments: [
    ("kubernets", "kubernetes"), ("kubrenetes", "kubernetes"), ("Kubernetes", "kubernetes"),
    ("databsaes", "databases"), ("rsut", "rust"), ("rus", "rust"),
  ])
  func `a slip of the finger finds the word that was meant`(word: String, meant: String) {
    #expect(nearest(to: word, among: ["go", "databases", "rust", "kubernetes"]) == meant)
  }

  @Test(arguments: ["", "x", "og", "haskell", "data", "kubernetes-administration"])
  func `nothing is suggested when nothing is near`(word: String) {
    #expect(nearest(to: word, among: ["go", "databases", "rust", "kubernetes"]) == nil)
  }

  @Test func `of candidates equally near the first one wins`() {
    #expect(nearest(to: "cost", among: ["cast", "cart", "coat", "most"]) == "cast")
  }

  @Test func `an exact match wins over an earlier near one`() {
    #expect(nearest(to: "coat", among: ["cost", "coat"]) == "coat")
  }

  @Test func `letters beyond ASCII count as one each`() {
    #expect(nearest(to: "zürich", among: ["zurich"]) == "zurich")
    #expect(nearest(to: "éèê", among: ["abc"]) == nil)
  }

  @Test func `the nearest of a hundred thousand candidates is found`() {
    let candidates = (0..<100_000).map { (number: Int) -> String in "skill-number-\(number)" }
    #expect(nearest(to: "skill-numbr-99998", among: candidates) == "skill-number-99998")
  }
}
