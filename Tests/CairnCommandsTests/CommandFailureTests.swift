import CairnCommands
import Testing

struct CommandFailureTests {
  @Test(arguments: [
    (FileFailure.Kind.notFound, ExitStatus.inputMissing), (.isFolder, .inputMissing),
    (.notFolder, .inputMissing), (.notPermitted, .inputMissing), (.other, .inputOutputError),
  ])
  func `a file that cannot be read has the status of its reason`(
    kind: FileFailure.Kind, status: ExitStatus
  ) {
    let failure = CommandFailure(FileFailure(kind, place: "'a.json'", words: "Reason"))
    #expect(failure.status == status)
    #expect(failure.message == "cannot read 'a.json': Reason")
  }

  @Test func `an output that cannot be made has another status than one that broke off`() {
    #expect(CommandFailure(OutputFailure.exists(path: "p")).status == .cannotCreateOutput)
    #expect(
      CommandFailure(.cannotCreate(place: "'p'", words: "Reason")).status == .cannotCreateOutput)
    #expect(CommandFailure(.cannotWrite(place: "'p'", words: "R")).status == .inputOutputError)
  }
}
