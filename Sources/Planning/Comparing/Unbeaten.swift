/// Which of several things no other beats: is better in one way without being worse in the other.
package enum Unbeaten {
  /// The places of the pairs that no other pair beats; less is better in both numbers.
  ///
  /// Equal pairs do not beat each other.
  package static func places(of pairs: [(Int, Int)]) -> [Int] {
    pairs.indices.filter { (place: Int) -> Bool in
      let pair = pairs[place]
      return !pairs.contains { (other: (Int, Int)) -> Bool in
        other.0 <= pair.0 && other.1 <= pair.1 && other != pair
      }
    }
  }
}
