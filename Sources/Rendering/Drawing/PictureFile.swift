/// A picture as a file of its own.
enum PictureFile {
  /// The whole file, in SVG, with light and dark colours and nothing to load.
  ///
  /// - Parameters:
  ///   - picture: what it shows.
  ///   - title: what it is a picture of, for whoever does not see it.
  ///   - description: what can be seen on it, in words.
  /// - Returns: the text of the file.
  static func text(_ picture: Picture, title: String, description: String) -> String {
    var writer = XMLWriter(.xml)
    writer.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", "0 0 \(picture.width) \(picture.height)"),
        ("width", "\(picture.width)"), ("height", "\(picture.height)"), ("role", "img"),
        ("aria-labelledby", "title desc"),
      ]
    ) { (writer: inout XMLWriter) -> Void in
      writer.element("title", [("id", "title")], title)
      writer.element("desc", [("id", "desc")], description)
      writer.element("style") { (writer: inout XMLWriter) -> Void in
        writer.verbatim(PictureStyle.sheet)
      }
      writer.element("rect", [("class", "page"), ("width", "100%"), ("height", "100%")])
      writer.add(picture)
    }
    return writer.text
  }
}
