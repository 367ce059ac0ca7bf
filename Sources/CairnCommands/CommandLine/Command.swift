/// Every command of the program, in the order in which help lists them.
package enum Command: String, CaseIterable, Sendable {
  case plan
  case explain
  case compare
  case next
  case unlocks
  case diff
  case graph
  case list
  case show
  case new
  case check
  case fmt
  case help
}
