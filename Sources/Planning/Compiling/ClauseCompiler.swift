import CareerModel
import RouteSearch

/// Turns requirements into clauses over numbered competencies.
///
/// Formulas that nest get free competencies, which cost nothing anywhere; equal formulas share
/// one.
struct ClauseCompiler {
  let numbers: GraphNumbers
  /// In the order of their numbers, the first of which follows the graph's own competencies.
  private(set) var freeCompetencies: [RouteProblem.Competency] = []
  /// For each of the graph's own competencies the clause that asks for it alone: most clauses are
  /// such, and all that ask for the same share one list.
  private let ownClauses: [Clause]
  private var formulaNumbers = FormulaNumbers()

  init(_ numbers: GraphNumbers) {
    self.numbers = numbers
    ownClauses = numbers.competencies.indices.map { (number: Int) -> Clause in
      Clause(atLeast: 1, of: [number])
    }
  }

  /// The clause that asks for one of the graph's own competencies.
  func clause(asking competency: Competency) -> Clause {
    ownClauses[numbers.number(of: competency)]
  }

  /// One clause for each of the requirement's parts, in their order.
  mutating func clauses(of requirement: Requirement) -> [Clause] {
    var clauses: [Clause] = []
    addClauses(of: requirement, to: &clauses)
    return clauses
  }

  private mutating func addClauses(of requirement: Requirement, to clauses: inout [Clause]) {
    switch requirement.formula {
    case .competency(let competency):
      clauses.append(clause(asking: competency))
    case .all(let parts): for part in parts { addClauses(of: part, to: &clauses) }
    case .any(let parts): clauses.append(clause(1, of: parts))
    case .atLeast(let count, let parts): clauses.append(clause(count, of: parts))
    }
  }

  private mutating func clause(_ count: Int, of parts: [Requirement]) -> Clause {
    var items: [Int] = []
    for part in parts {
      let item = item(standingFor: part)
      if !items.contains(item) {
        items.append(item)
      } else if count > 1 {
        // A part given twice counts twice: the repeat gets a free competency of its own.
        items.append(addFreeCompetency(Condition([Clause(atLeast: 1, of: [item])])))
      }
    }
    return Clause(atLeast: count, of: items)
  }

  /// The competency that stands for a part: its own, or a free one for a formula inside.
  private mutating func item(standingFor part: Requirement) -> Int {
    if case .competency(let competency) = part.formula { return numbers.number(of: competency) }
    if let number = formulaNumbers.number(of: part.formula) { return number }
    let condition = Condition(clauses(of: part))
    let number = addFreeCompetency(condition)
    formulaNumbers.insert(number, for: part.formula)
    return number
  }

  private mutating func addFreeCompetency(_ condition: Condition) -> Int {
    freeCompetencies.append(RouteProblem.Competency(cost: 0, onlyIn: nil, condition: condition))
    return numbers.competencies.count + freeCompetencies.count - 1
  }
}
