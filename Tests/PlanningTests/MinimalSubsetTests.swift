import TestSupport
import Testing

@testable import Planning

@Suite struct MinimalSubsetTests {
  /// Some subsets, of which a selection has to contain one whole.
  @Test func `nothing that is found can be left out`() {
    for seed in 1...500 {
      var random = SplitMix64(seed: seed)
      let elements = Array(0..<random.within(1...40))
      let cores = (0..<random.within(1...4)).map { (_: Int) -> Set<Int> in
        Set(random.shuffle(elements).prefix(random.within(1...6)))
      }
      func suffices(_ selection: Set<Int>) -> Bool {
        cores.contains { (core: Set<Int>) -> Bool in selection.isSuperset(of: core) }
      }
      let found = MinimalSubset.find(in: elements, suffices: suffices)
      #expect(suffices(Set(found)), "seed \(seed)")
      for element in found {
        #expect(!suffices(Set(found).subtracting([element])), "seed \(seed)")
      }
      #expect(found == found.sorted(), "seed \(seed)")
    }
  }

  @Test func `what suffices without anything needs nothing`() {
    #expect(MinimalSubset.find(in: [1, 2], suffices: { _ in true }).isEmpty)
    #expect(MinimalSubset.find(in: [Int](), suffices: { _ in false }).isEmpty)
  }

  @Test func `what comes first is preferred`() {
    let found = MinimalSubset.find(in: Array(0..<8)) { (selection: Set<Int>) -> Bool in
      !selection.isDisjoint(with: [2, 5])
    }
    #expect(found == [2])
  }

  @Test func `few are found with few questions`() {
    var questions = 0
    let found = MinimalSubset.find(in: Array(0..<4096)) { (selection: Set<Int>) -> Bool in
      questions += 1
      return selection.isSuperset(of: [17, 1000, 4000])
    }
    #expect(found == [17, 1000, 4000])
    #expect(questions < 80)
  }

  /// As where a limit comes before an answer.
  @Test func `whoever says no too often gets enough, if more than it takes`() {
    for seed in 1...300 {
      var random = SplitMix64(seed: seed)
      let core = Set((0..<4).map { (_: Int) -> Int in random.below(30) })
      let found = MinimalSubset.find(in: Array(0..<30)) { (selection: Set<Int>) -> Bool in
        selection.isSuperset(of: core) && random.chance(50)
      }
      #expect(core.isSubset(of: found), "seed \(seed)")
    }
  }
}
