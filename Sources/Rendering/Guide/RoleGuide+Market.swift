import CareerModel

extension RoleGuide {
  /// What the role pays.
  mutating func writeSalary() {
    guard let salary = role.guide.salary else { return }
    page.startSection("What it pays", aside: "base pay a year")
    var definitions: [GuidePage.Definition] = []
    let bands = [("Entry", salary.entry), ("Mid", salary.mid), ("Senior", salary.senior)]
    let amounts = bands.map { (_: String, band: Salary.Band?) -> String in
      band.map { (band: Salary.Band) -> String in
        Money.text(band, in: salary.currency, page.glyphs)
      } ?? ""
    }
    let names = bands.map { (name: String, _: Salary.Band?) -> Int in name.count }
    for ((name, band), amount) in zip(bands, amounts) {
      guard let band else { continue }
      let term =
        StyledText(name).padded(to: names.max() ?? 0) + "  " + StyledText(amount, .emphasis)
      definitions.append((term, StyledText(band.note ?? "", .dim)))
    }
    page.addDefinitions(definitions)
    var words = "Basis: \(EstimateText.basis(salary.basis))."
    if let note = salary.note { words = "\(note). \(words)" }
    page.addParagraph(StyledText(words, .dim))
  }

  mutating func writeDemand() {
    guard let demand = role.guide.demand else { return }
    page.startSection("Demand")
    var text = StyledText("\(demand.trend).", .emphasis)
    if let about = demand.about { text += StyledText(" \(about)") }
    page.addParagraph(text)
    page.addParagraph(StyledText("Basis: \(EstimateText.basis(demand.basis)).", .dim))
  }
}
