import TestSupport
import Testing

struct ImportTests {
  @Test func `the modules of the manifest are those of the documentation`() throws {
    let documented = try ModuleTable.ofDocumentation().table
    let manifest = try ModuleTable.ofManifest()
    #expect(!manifest.modules.isEmpty)
    // The executable is a target of its own in the manifest.
    #expect(documented.modules == manifest.modules + ["cairn"])
    #expect(documented.imports["cairn"] == ["CairnCommands"])
    for module in manifest.modules {
      #expect(documented.imports[module] == manifest.imports[module], "\(module)")
    }
  }

  @Test func `a module is allowed only modules that stand above it in the table`() throws {
    let table = try ModuleTable.ofDocumentation().table
    for (index, module) in table.modules.enumerated() {
      #expect(table.imports[module]?.isSubset(of: table.modules[..<index]) == true, "\(module)")
    }
  }

  @Test func `every folder of Sources is a module of the table`() throws {
    let table = try ModuleTable.ofDocumentation().table
    let folders = try TestFiles.names(inFolder: "\(TestFiles.packageFolder)/Sources")
      .filter { (name: String) -> Bool in !name.hasPrefix(".") }
    #expect(Set(folders) == Set(table.modules))
  }

  @Test func `every import is one that the table allows`() throws {
    let (table, toolchain) = try ModuleTable.ofDocumentation()
    var count = 0
    for file in try SourceCode.all() {
      for (name, line) in file.imports {
        count += 1
        let isAllowed =
          table.imports[file.module]?.contains(name) == true
          || toolchain[file.module]?.contains(name) == true
        #expect(isAllowed, "Sources/\(file.path):\(line) imports \(name)")
      }
    }
    // Had nothing been read, nothing would have been wrong.
    #expect(count > 100)
  }

  @Test func `Foundation is allowed nowhere`() throws {
    for (module, names) in try ModuleTable.ofDocumentation().toolchain {
      #expect(names.allSatisfy { (name: String) in !name.hasPrefix("Foundation") }, "\(module)")
    }
  }
}
