import TestSupport
import Testing

@testable import Rendering

struct DiagramFormatTests {
  private func check(_ text: String, _ name: String) {
    let path = TestFiles.path("../Fixtures/Diagrams/\(name)", beside: #filePath)
    #expect(GoldenFile.mismatch(of: text, with: path) == nil)
  }

  private func way() throws -> Diagram {
    var fixture = try DiagramFixture.bakery().leading(to: "owner")
    fixture.request.hasLegend = true
    return fixture.diagram
  }

  private func skills() throws -> Diagram {
    try DiagramFixture.bakery(.skills).leading(to: "owner").diagram
  }

  @Test func `DOT reads as recorded`() throws {
    check(DOTDiagram.text(try way()), "way.dot")
    check(DOTDiagram.text(try skills()), "skills.dot")
    check(DOTDiagram.text(try DiagramFixture.hostile().diagram), "hostile.dot")
  }

  @Test func `Mermaid reads as recorded`() throws {
    check(try MermaidDiagram.text(way()), "way.mmd")
    check(try MermaidDiagram.text(skills()), "skills.mmd")
    check(try MermaidDiagram.text(DiagramFixture.hostile().diagram), "hostile.mmd")
  }

  @Test func `GraphML, JSON and CSV read as recorded`() throws {
    for (name, diagram) in [("way", try way()), ("skills", try skills())] {
      check(GraphMLDiagram.text(diagram), "\(name).graphml")
      check(DiagramJSON.text(diagram), "\(name).json")
      for table in DiagramCSV.Table.allCases {
        check(
          DiagramCSV.text(table, of: diagram, raw: false), "\(name)-\(table.rawValue).csv")
      }
    }
  }

  @Test func `nothing but ids and our own words stands outside of DOT's quotation marks`() throws {
    for subject in [DiagramRequest.Subject.roles, .skills] {
      let text = DOTDiagram.text(try DiagramFixture.hostile(subject).diagram)
      var isQuoted = false
      var isEscaped = false
      var outside = ""
      // The label of the whole is in angle brackets.
      for line in text.split(separator: "\n") where !line.contains("label=<<") {
        for letter in line.unicodeScalars {
          if isQuoted {
            if !isEscaped, letter == "\"" { isQuoted = false }
            isEscaped = !isEscaped && letter == "\\"
          } else if letter == "\"" {
            isQuoted = true
          } else {
            outside.unicodeScalars.append(letter)
          }
        }
        #expect(!isQuoted, "\(line)")
      }
      for word in ["script", "alert", "title that", "HYPERLINK", "Donau", "Fish"] {
        #expect(!outside.contains(word))
      }
      #expect(!text.contains("shape=record"))
      #expect(!text.contains("URL"))
    }
  }

  @Test func `no format holds a control character, nor one that is no character`() throws {
    let diagrams = [
      try DiagramFixture.hostile().diagram, try DiagramFixture.hostile(.skills).diagram,
    ]
    for diagram in diagrams {
      let texts = [
        DOTDiagram.text(diagram), try MermaidDiagram.text(diagram), GraphMLDiagram.text(diagram),
        DiagramJSON.text(diagram),
      ]
      for text in texts {
        #expect(
          text.unicodeScalars.allSatisfy { (scalar: Unicode.Scalar) -> Bool in
            scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\n"
              || text.hasPrefix("{") && scalar.value == 0x7F
          })
      }
      #expect(!GraphMLDiagram.text(diagram).unicodeScalars.contains("\u{FFFF}"))
      #expect(!DOTDiagram.text(diagram).unicodeScalars.contains("\u{FFFF}"))
    }
  }

  @Test func `Mermaid's limits are kept`() throws {
    let node = Diagram.Node(
      content: .role(id: "a", title: "A", track: nil), cluster: nil,
      emphasis: Diagram.Emphasis())
    let edge = Diagram.Edge(from: 0, to: 0, kind: .need)
    func diagram(nodes: Int, edges: Int) -> Diagram {
      Diagram(
        title: "T", caption: [], nodes: Array(repeating: node, count: nodes),
        edges: Array(repeating: edge, count: edges), clusters: [], direction: .leftToRight,
        hasLegend: false)
    }
    #expect(throws: Never.self) { try MermaidDiagram.text(diagram(nodes: 1, edges: 499)) }
    #expect(throws: MermaidDiagram.Excess.edges(500)) {
      try MermaidDiagram.text(diagram(nodes: 1, edges: 500))
    }
    #expect(throws: MermaidDiagram.Excess.self) {
      try MermaidDiagram.text(diagram(nodes: 3000, edges: 1))
    }
  }
}
