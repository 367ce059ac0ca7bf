import CareerModel

/// A part of a requirement, and its number in the order of the text; the whole is number 0.
struct NumberedPart {
  let requirement: Requirement
  let number: Int
}

extension Requirement {
  /// The whole and every part of it.
  var allParts: [NumberedPart] { numbered(from: 0) }

  /// The parts that all have to be met, none of which is itself a list of such parts.
  var numberedParts: [NumberedPart] { conjuncts(from: 0) }

  private var size: Int {
    directParts.reduce(1) { (sum: Int, part: Requirement) -> Int in sum + part.size }
  }

  var directParts: [Requirement] {
    switch formula {
    case .competency: []
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
    }
  }

  /// The direct parts with their numbers, when this one has `number`.
  func directParts(of number: Int) -> [NumberedPart] {
    var next = number + 1
    return directParts.map { (part: Requirement) -> NumberedPart in
      defer { next += part.size }
      return NumberedPart(requirement: part, number: next)
    }
  }

  private func numbered(from number: Int) -> [NumberedPart] {
    [NumberedPart(requirement: self, number: number)]
      + directParts(of: number).flatMap { (part: NumberedPart) -> [NumberedPart] in
        part.requirement.numbered(from: part.number)
      }
  }

  private func conjuncts(from number: Int) -> [NumberedPart] {
    switch formula {
    case .all:
      directParts(of: number).flatMap { (part: NumberedPart) -> [NumberedPart] in
        part.requirement.conjuncts(from: part.number)
      }
    case .competency, .any, .atLeast: [NumberedPart(requirement: self, number: number)]
    }
  }
}

extension CareerGraph {
  /// A requirement in a few words: a competency's id, or what kind of choice it is.
  func shortWords(for requirement: Requirement) -> String {
    switch requirement.formula {
    case .competency(let competency): return quoted(id(of: competency))
    case .all(let parts):
      let words = parts.prefix(3).map { (part: Requirement) -> String in shortWords(for: part) }
      return words.joined(separator: " with ") + (parts.count > 3 ? " and more" : "")
    case .any: return "this choice"
    case .atLeast(let count, _): return "this choice of \(count)"
    }
  }
}
