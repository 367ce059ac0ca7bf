import JSONText
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program does: it makes problems from seeds, and measures how long they take.
let usage = """
  usage:
    cairn-bench careers --roles N --competencies N [--seed N] [--count N]
        realistic questions, one JSON object a line: name, graph, profile, target
    cairn-bench plain --roles N [--moves-per-role N] [--seed N]
        a graph file without skills, with random moves
    cairn-bench solve FILE [--repeats N] [--time-limit SECONDS]
        answers the questions of a file and prints a line of JSON for each: its size, the seconds
        of loading, compiling, searching and the whole answer (medians), nodes, outcome, totals
    cairn-bench route GRAPH FROM TO [--repeats N]
        answers one question on a graph file without skills, and prints one such line

  """

do {
  let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
  switch arguments.words.first {
  case "careers":
    let first = arguments["seed"] ?? 1
    for seed in first..<first + (arguments["count"] ?? 1) {
      let instance = CareerGenerator.instance(
        roleCount: try arguments.needed("roles"),
        competencyCount: try arguments.needed("competencies"), seed: seed)
      print(instance.line, terminator: "")
    }
  case "plain":
    var generator = PlainGenerator(
      roleCount: try arguments.needed("roles"), movesPerRole: arguments["moves-per-role"] ?? 5,
      seed: arguments["seed"] ?? 1)
    generator.write { (text: String) -> Void in print(text, terminator: "") }
  case "solve":
    guard arguments.words.count == 2 else { throw Arguments.Wrong(description: usage) }
    try Measurement(arguments).solve(arguments.words[1])
  case "route":
    guard arguments.words.count == 4 else { throw Arguments.Wrong(description: usage) }
    try Measurement(arguments)
      .route(arguments.words[1], from: arguments.words[2], to: arguments.words[3])
  default: throw Arguments.Wrong(description: usage)
  }
} catch {
  let message = Array("\(error)\n".utf8)
  _ = write(STDERR_FILENO, message, message.count)
  exit(64)
}
