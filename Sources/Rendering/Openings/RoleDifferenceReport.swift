import CareerModel
import Planning

/// What two roles ask for beyond each other, as it is shown.
package struct RoleDifferenceReport: Sendable {
  package let graph: CareerGraph
  package let difference: RoleDifference
  /// `nil` unless both name what they pay.
  package let salaries: SalaryBandComparison?
  /// Worth running next.
  package let next: [NextCommand]

  package init(_ difference: RoleDifference, in graph: CareerGraph, next: [NextCommand]) {
    self.graph = graph
    self.difference = difference
    self.next = next
    let guides = [difference.one, difference.other].map { (side: RoleDifference.Side) in
      graph[side.role].guide
    }
    if let one = guides[0].salary, let other = guides[1].salary {
      salaries = SalaryBandComparison(one, other)
    } else {
      salaries = nil
    }
  }
}
