extension Salary {
  /// The bands of pay that a guide may name.
  package enum Seniority: String, CaseIterable, Sendable {
    case entry
    case mid
    case senior
  }

  package subscript(seniority: Seniority) -> Band? {
    switch seniority {
    case .entry: entry
    case .mid: mid
    case .senior: senior
    }
  }
}
