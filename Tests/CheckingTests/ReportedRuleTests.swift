import Checking
import Foundation
import Testing

@Suite struct ReportedRuleTests {
    /// The names that faults of a room give their rules, read from its source: nothing else lists them.
    private static func names(in room: String) throws -> Set<String> {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/\(room)").standardizedFileURL
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let texts = try files.filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
        let bodies = texts.flatMap { $0.matches(of: /var rule: String \{(.*?)\n    \}|var rule: String \{([^\n]*)\}/.dotMatchesNewlines()).map { String($0.0) } }
        return Set(bodies.flatMap { $0.matches(of: /"([a-z0-9-]+)"/).map { String($0.1) } })
    }

    @Test("Every rule that reading content can name is explained", arguments: ["Library", "Markdown"])
    func isExplained(_ room: String) throws {
        let names = try Self.names(in: room)
        #expect(names.count > 10)
        #expect(names.subtracting(RuleCatalogue.reported.map(\.name)) == [])
    }

    @Test("No rule is explained that nothing names")
    func isNamed() throws {
        let named = try Self.names(in: "Library").union(Self.names(in: "Markdown"))
        let left = Set(RuleCatalogue.reported.map(\.name)).subtracting(named).filter { !$0.hasPrefix("unknown-") }
        #expect(left == [])
    }
}
