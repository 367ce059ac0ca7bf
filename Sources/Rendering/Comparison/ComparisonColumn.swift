/// What can be shown of an option beside its name; the raw value is its name on the command line.
package enum ComparisonColumn: String, CaseIterable, Sendable {
  case date
  case time
  case study
  case moves
  case via
  case salary
  case change
  case demand
  case gap
  case largest
  case shared
  case risk
  case slack
  case loss
  case proof

  /// Above a column of text.
  var title: String {
    switch self {
    case .date: "arrival"
    case .time: "takes"
    case .study: "learning"
    case .moves: "moves"
    case .via: "via"
    case .salary: "pays"
    case .change: "change"
    case .demand: "demand"
    case .gap: "to learn"
    case .largest: "largest of it"
    case .shared: "shared"
    case .risk: "hangs on"
    case .slack: "free"
    case .loss: "first move costs"
    case .proof: "proof"
    }
  }

  /// Whether the column holds texts, which lean to the left and may be broken.
  var isText: Bool {
    switch self {
    case .via, .demand, .largest, .risk, .proof: true
    case .date, .time, .study, .moves, .salary, .change, .gap, .shared, .slack, .loss: false
    }
  }

  /// What is shown where nobody chose, as far as there is room: the first of these, in the order
  /// of the cases.
  static func usual(for kind: ComparisonReport.Kind) -> [ComparisonColumn] {
    switch kind {
    case .namedRoles, .reachableRoles:
      [.time, .study, .moves, .salary, .change, .date, .gap, .risk, .slack, .shared, .demand]
    // They all lead to the same role.
    case .ways: [.time, .study, .moves, .date, .gap, .risk, .slack, .shared]
    }
  }
}
