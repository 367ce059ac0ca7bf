/// Whether a text may be an id: lower-case letters, digits and hyphens, a letter first, 64 at most.
func isIdentifier(_ text: String) -> Bool {
  let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  guard let first = text.utf8.first, letters.contains(first), text.utf8.count <= 64 else {
    return false
  }
  return text.utf8.allSatisfy { (byte: UInt8) -> Bool in
    letters.contains(byte) || digits.contains(byte) || byte == UInt8(ascii: "-")
  }
}

extension FindingLog {
  func reportBadID(_ id: String, at place: Place) {
    report(
      .badID, at: place,
      "\(quoted(id)) cannot be an id; use lower-case letters, digits and hyphens, "
        + "a letter first, 64 at most")
  }

  func reportRepeatedID(_ id: String, of noun: String, at place: Place, first: Place) {
    let advice =
      place.file == first.file
      ? "" : ", or let this one take its place with \"replaces\": true"
    report(
      .repeatedID, at: place,
      "another \(noun) has the id \(quoted(id)), at \(description(of: first)); "
        + "give one of them another id\(advice)")
  }

  func reportNothingToReplace(_ name: String, at place: Place) {
    report(
      .nothingToReplace, at: place,
      "no earlier file has \(name) for this one to replace; give that file first, or take "
        + "'replaces' out")
  }
}
