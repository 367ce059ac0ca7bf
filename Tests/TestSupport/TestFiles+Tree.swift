extension TestFiles {
  /// The root of the package.
  package static let packageFolder = path("../..", beside: #filePath)

  /// The paths of all files below a folder whose names have an ending, relative to it, in order.
  ///
  /// Hidden files and folders are left out.
  package static func tree(of folder: String, ending: String) throws -> [String] {
    try names(inFolder: folder).flatMap { (name: String) throws -> [String] in
      guard !name.hasPrefix(".") else { return [] }
      let path = "\(folder)/\(name)"
      if isFolder(path) {
        return try tree(of: path, ending: ending).map { (inner: String) -> String in
          "\(name)/\(inner)"
        }
      }
      return name.hasSuffix(ending) ? [name] : []
    }
  }

  package static func isFolder(_ path: String) -> Bool { exists("\(path)/.") }
}
