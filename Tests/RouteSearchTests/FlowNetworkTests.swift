import TestSupport
import Testing

@testable import RouteSearch

@Suite struct FlowNetworkTests {
  @Test func `the greatest flow is the least cut`() {
    var random = SplitMix64(seed: 11)
    for round in 0..<300 {
      let nodeCount = random.within(2...7)
      let arcs = (0..<random.within(0...16)).map { (_: Int) -> FlowNetwork.Arc in
        FlowNetwork.Arc(
          tail: random.below(nodeCount), head: random.below(nodeCount),
          capacity: random.chance(10) ? FlowNetwork.unlimited : random.below(9),
          reverse: random.chance(25) ? random.below(6) : 0)
      }.filter { (arc: FlowNetwork.Arc) -> Bool in arc.tail != arc.head }
      // From 0 to 1, as long as that is not without limit.
      let least =
        (0..<1 << nodeCount).filter { $0 & 1 == 1 && $0 & 2 == 0 }
        .map { (side: Int) -> Int in cut(arcs) { side & (1 << $0) != 0 } }.min() ?? 0
      guard least < FlowNetwork.unlimited else { continue }
      var network = FlowNetwork(nodeCount: nodeCount, arcs: arcs)
      #expect(network.maximumFlow(from: 0, to: 1) == least, "round \(round)")
      #expect(network.isOnSourceSide(0) && !network.isOnSourceSide(1))
      #expect(cut(arcs) { network.isOnSourceSide($0) } == least, "round \(round)")
    }
  }

  @Test func `a capacity can be changed before any flow, and until the next reset`() {
    var network = FlowNetwork(
      nodeCount: 2, arcs: [FlowNetwork.Arc(tail: 0, head: 1, capacity: 3)])
    network.setCapacity(of: 0, to: 8)
    #expect(network.maximumFlow(from: 0, to: 1) == 8)
    network.reset()
    #expect(network.maximumFlow(from: 0, to: 1) == 3)
  }

  private func cut(_ arcs: [FlowNetwork.Arc], _ isOnSourceSide: (Int) -> Bool) -> Int {
    var sum = 0
    for arc in arcs {
      if isOnSourceSide(arc.tail), !isOnSourceSide(arc.head) { sum += arc.capacity }
      if isOnSourceSide(arc.head), !isOnSourceSide(arc.tail) { sum += arc.reverse }
    }
    return sum
  }
}
