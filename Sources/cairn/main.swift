import CairnCommands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

let words = CommandLine.arguments
// Without the program's own name, which whoever starts it may leave out.
let arguments = words.indices.dropFirst().map { (index: Int) -> String in words[index] }
exit(CairnProgram.run(arguments: arguments, environment: .live).rawValue)
