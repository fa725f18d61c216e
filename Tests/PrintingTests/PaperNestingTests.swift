import Foundation
import Markdown
@testable import Printing
import Testing

@Suite("Deep nesting on paper")
struct PaperNestingTests {
    static let quotes = String(repeating: "> ", count: 60) + "a"
    static let callouts = (0..<60).map { String(repeating: "> ", count: $0) + "> [!KEY]\n" + String(repeating: "> ", count: $0 + 1) + "\n" }.joined()
        + String(repeating: "> ", count: 60) + "a"
    static let lists = (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    static let emphasis = String(repeating: "*a ", count: 60) + "b" + String(repeating: "*", count: 60)

    @Test("What is nested too deep is set flush, and none of its words are lost", arguments: [
        (quotes, "quote(", 1), (callouts, "callout(", 1), (lists, "list(", 60), (emphasis, "emph(", 59),
    ])
    func flush(markdown: String, function: String, words: Int) throws {
        let code = String(decoding: try paperCode(of: markdown), as: UTF8.self)
        #expect((1...PaperNesting.mostBlocks).contains(code.ranges(of: function).count))
        #expect(TypstCode(Array(code.utf8)).literals.count { $0.trimmingCharacters(in: .whitespaces) == "a" } == words)
    }

    @Test("A box too deep for a list of its own stands in the text")
    func box() throws {
        let markdown = (0..<10).map { String(repeating: "  ", count: $0) + "- [ ] a\n" }.joined()
        let code = String(decoding: try paperCode(of: markdown), as: UTF8.self)
        #expect(code.ranges(of: "tasks(").count == PaperNesting.mostBlocks)
        #expect(code.ranges(of: "box-in-text(open-box);").count == 2)
    }

    @Test("Room to write is there however deep it lies")
    func writing() throws {
        let markdown = String(repeating: "> ", count: 20) + "[!WRITE] lines=3\n" + String(repeating: "> ", count: 20) + "a"
        #expect(String(decoding: try paperCode(of: markdown), as: UTF8.self).contains("writing(3, {"))
    }
}
