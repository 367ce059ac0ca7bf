import CareerModel

/// Where one role's practices of each skill and level stand.
struct PracticePlaces {
  private struct Subject: Hashable {
    let skill: SkillIndex
    let level: Int?
  }

  private var places: [Subject: Place] = [:]

  /// Reports a practice of something that an earlier one of the same role names too.
  mutating func check(_ practice: Practice, at place: Place, log: FindingLog) {
    let subject = Subject(skill: practice.skill, level: practice.level)
    if let first = places[subject] {
      log.report(
        .repeatedPractice, at: place,
        "this role practises the same already, at \(log.description(of: first)); keep one of them")
    } else {
      places[subject] = place
    }
  }
}
