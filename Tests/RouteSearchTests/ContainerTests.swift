import TestSupport
import Testing

@testable import RouteSearch

@Suite struct ContainerTests {
  @Test(arguments: [0, 1, 5, 63, 64, 65, 130])
  func `a bit set does what a set does`(capacity: Int) {
    var random = SplitMix64(seed: capacity)
    for _ in 0..<60 {
      let (one, oneSet) = bitSet(capacity, &random)
      let (other, otherSet) = bitSet(capacity, &random)
      var (union, common) = (one, one)
      union.formUnion(other)
      common.formIntersection(other)
      #expect(union.members == oneSet.union(otherSet).sorted())
      #expect(common.members == oneSet.intersection(otherSet).sorted())
      #expect(one.isSuperset(of: other) == oneSet.isSuperset(of: otherSet))
      #expect(one.isSuperset(of: common))
      #expect((one == other) == (oneSet == otherSet))
      var extra: [Int] = []
      one.forEach(notIn: other) { (member: Int) -> Void in extra.append(member) }
      #expect(extra == oneSet.subtracting(otherSet).sorted())
      for number in 0..<capacity { #expect(one.contains(number) == oneSet.contains(number)) }
    }
    #expect(BitSet(allBelow: capacity).members == Array(0..<capacity))
  }

  private func bitSet(_ capacity: Int, _ random: inout SplitMix64) -> (BitSet, Set<Int>) {
    var (bits, set) = (BitSet(capacity: capacity), Set<Int>())
    guard capacity > 0 else { return (bits, set) }
    for _ in 0..<random.below(capacity + 4) {
      let number = random.below(capacity)
      bits.insert(number)
      set.insert(number)
    }
    return (bits, set)
  }

  @Test func `a priority queue gives the least first, whatever the order of coming`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<50 {
      var queue = PriorityQueue<Int>()
      var waiting: [Int] = []
      for _ in 0..<80 {
        if random.chance(60) {
          let number = random.below(30)
          queue.insert(number)
          waiting.append(number)
        } else {
          #expect(queue.least == waiting.min())
          let least = queue.popLeast()
          #expect(least == waiting.min())
          if let place = waiting.firstIndex(where: { $0 == least }) { waiting.remove(at: place) }
        }
        #expect(queue.isEmpty == waiting.isEmpty)
      }
      var rest: [Int] = []
      while let least = queue.popLeast() { rest.append(least) }
      #expect(rest == waiting.sorted())
    }
  }

  @Test func `the values of a node keep their order`() {
    let list = AdjacencyList(
      nodeCount: 4, arcs: [(2, 7), (0, 1), (2, 5), (0, 9), (2, 7), (3, 0)])
    #expect((0..<4).map { Array(list[$0]) } == [[1, 9], [], [7, 5, 7], [0]])
  }

  @Test func `rows can be written again`() {
    var rows = NumberRows()
    for round in 1...3 {
      rows.append(round)
      rows.append(7)
      rows.endRow()
      rows.endRow()
      rows.append(9)
      rows.endRow()
      #expect(rows.count == 3)
      #expect((0..<3).map { Array(rows.values[rows[$0]]) } == [[round, 7], [], [9]])
      rows.removeAll()
      #expect(rows.count == 0)
    }
  }
}
