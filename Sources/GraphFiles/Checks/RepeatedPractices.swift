import CareerModel

/// What a practice is of, and where it stands.
///
/// Nothing in it is counted by reference, so that sorting a few of them costs next to nothing.
struct PlacedPractice: Comparable {
  private let skill: SkillIndex
  /// 0 for all levels.
  private let level: Int
  let place: Place

  init(_ practice: Practice, at place: Place) {
    skill = practice.skill
    level = practice.level ?? 0
    self.place = place
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.skill, left.level, left.place) < (right.skill, right.level, right.place)
  }

  fileprivate func hasSameSubject(as other: Self) -> Bool {
    skill == other.skill && level == other.level
  }
}

extension FindingLog {
  /// Reports each practice of something that an earlier one of the same role names too.
  func reportRepeated(_ practices: [PlacedPractice]) {
    let sorted = practices.sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.hasSameSubject(as: right) {
      report(
        .repeatedPractice, at: right.place,
        "this role practises the same already, at \(description(of: left.place)); "
          + "keep one of them")
    }
  }
}
