import CareerModel

/// The numbers that formulas were given.
struct FormulaNumbers {
  /// Most graphs have but a few formulas that nest, and to make the type of a dictionary for them
  /// takes the runtime as long as hundreds of comparisons.
  private static let few = 16

  private var firstFormulas: [Requirement.Formula] = []
  private var firstNumbers: [Int] = []
  private var others: [Requirement.Formula: Int] = [:]

  func number(of formula: Requirement.Formula) -> Int? {
    if let place = firstFormulas.firstIndex(of: formula) { return firstNumbers[place] }
    return others.isEmpty ? nil : others[formula]
  }

  /// Gives a number to a formula that has none.
  mutating func insert(_ number: Int, for formula: Requirement.Formula) {
    guard firstFormulas.count == Self.few else {
      firstFormulas.append(formula)
      firstNumbers.append(number)
      return
    }
    others[formula] = number
  }
}
