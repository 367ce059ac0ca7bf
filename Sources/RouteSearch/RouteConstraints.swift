/// What a route has to keep to, beside being possible.
package struct RouteConstraints: Hashable, Sendable {
  /// The roles to pass through, in any order; the start and the target are passed anyway.
  ///
  /// The problem grows with every subset of them that a walk can have visited, so there should
  /// be few: at most 62, and each one may double the work.
  package var via: [Int]
  /// No more moves than this; `nil` for any number.
  package var mostMoves: Int?
  /// No more minutes than this from the start to the arrival.
  package var latestArrival: Int?
  /// No more minutes of learning than this.
  package var mostStudy: Int?

  package init(
    via: [Int] = [], mostMoves: Int? = nil, latestArrival: Int? = nil, mostStudy: Int? = nil
  ) {
    self.via = via
    self.mostMoves = mostMoves
    self.latestArrival = latestArrival
    self.mostStudy = mostStudy
  }

  package static let none = RouteConstraints()
}
