import CareerModel

extension RoleGuide {
  /// What the role's daily work makes quicker to learn, and slower.
  mutating func writePractices() {
    guard !role.practises.isEmpty else { return }
    page.startSection("What its work teaches faster or slower", aside: "share of the usual hours")
    var definitions: [GuidePage.Definition] = []
    let percentages = Set(
      role.practises.map { (practice: Practice) -> Int in practice.hoursPercent })
    for percent in percentages.sorted() {
      let practices = role.practises.filter { (practice: Practice) -> Bool in
        practice.hoursPercent == percent
      }
      let ids = practices.map { (practice: Practice) -> StyledText in
        StyledText(id(of: practice), .code)
      }
      definitions.append(
        (StyledText("\(percent) %").padded(to: 5, .right), .joined(ids, by: ", ")))
    }
    page.addDefinitions(definitions)
    writeBases()
  }

  private mutating func writeBases() {
    let based = role.practises.filter { (practice: Practice) -> Bool in practice.basis != nil }
    for practice in based {
      page.addParagraph(
        StyledText("Basis for \(id(of: practice)): \(EstimateText.basis(practice.basis)).", .dim))
    }
    if based.count < role.practises.count {
      let subject = based.isEmpty ? "Basis" : "Basis for the others"
      page.addParagraph(StyledText("\(subject): \(EstimateText.basis(nil)).", .dim))
    }
  }

  private func id(of practice: Practice) -> String {
    let skill = graph[practice.skill].id
    return practice.level.map { (level: Int) -> String in "\(skill):\(level)" } ?? skill
  }
}
