import CareerModel

/// A practice, and where it stands.
typealias PlacedPractice = (practice: Practice, place: Place)

extension FindingLog {
  /// Reports each practice of something that an earlier one of the same role names too.
  func reportRepeated(_ practices: [PlacedPractice]) {
    // Sorting a few numbers is quicker than a table, and every role comes here.
    let sorted = practices.sorted { (left: PlacedPractice, right: PlacedPractice) -> Bool in
      let (first, second) = (left.practice, right.practice)
      return (first.skill, first.level ?? 0, left.place)
        < (second.skill, second.level ?? 0, right.place)
    }
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      guard left.practice.skill == right.practice.skill,
        left.practice.level == right.practice.level
      else { continue }
      report(
        .repeatedPractice, at: right.place,
        "this role practises the same already, at \(description(of: left.place)); "
          + "keep one of them")
    }
  }
}
