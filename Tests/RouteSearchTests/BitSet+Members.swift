import RouteSearch

extension BitSet {
  /// Its members, ascending.
  var members: [Int] {
    var members: [Int] = []
    forEach { (member: Int) -> Void in members.append(member) }
    return members
  }
}
