import GraphFiles
import Testing

struct StatedFormatTests {
  @Test(arguments: [
    (#"{"format":"cairn-graph/1"}"#, StatedFormat.graph),
    ("{ \"title\": \"x\",\r\n\t\"format\" :\n \"cairn-graph/7\" }", .graph),
    (#"{"format": "cairn-profile/1"}"#, .profile),
    // Broken, and a graph all the same.
    (#"{"format": "cairn-graph/1", "skills": ["#, .graph),
    // The format of something else comes first.
    (#"{"a": {"format": "uri"}, "format": "cairn-graph/1"}"#, .graph),
  ])
  func `the format is found wherever it stands`(text: String, format: StatedFormat) {
    #expect(SourceFile(name: "a.json", text: text).statedFormat == format)
  }

  @Test(arguments: [
    "", "{}", "\"", #"{"format"#, #"{"format""#, #"{"format":"#, #"{"format":""#,
    #"{"format": "cairn-graph"#, #"{"format": "other/1"}"#, #"{"format": 1}"#,
    #"{"format": {"const": "cairn-graph/1"}}"#, #"{"about": "cairn-graph/1"}"#,
  ])
  func `other files state none`(text: String) {
    #expect(SourceFile(name: "a.json", text: text).statedFormat == nil)
  }
}
