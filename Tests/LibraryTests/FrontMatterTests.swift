import Diagnostics
@testable import Library
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    private static func file(_ text: String) -> SourceFile {
        SourceFile(path: "a.md", bytes: Array(text.utf8))
    }

    @Test("It stands between two lines of three hyphens", arguments: [
        ("---\na: b\n---\ntext\n", "a: b\n", 4),
        ("---\r\na: b\r\n---\r\ntext", "a: b\r\n", 4),
        ("---\ra: b\r---\rtext", "a: b\r", 4),
        ("---\n---\n", "", 3),
        ("---\n\n---", "\n", 4),
        ("--- \na: b\n---\t\n", "a: b\n", 4),
        ("---\na: --- b\n--- c\n----\n---\n", "a: --- b\n--- c\n----\n", 6),
        ("---\na: |\n  ---\n---\n---\n", "a: |\n  ---\n", 5),
        ("---\na: b\n---\n```\n---\n```\n", "a: b\n", 4),
    ])
    func found(text: String, yaml: String, bodyLine: Int) throws {
        let matter = try FrontMatter(of: Self.file(text))
        #expect(String(decoding: matter.yaml, as: UTF8.self) == yaml)
        #expect(matter.bodyLine == bodyLine)
    }

    @Test("A file that doesn't begin with it has none", arguments: ["", "text", "\n---\na: b\n---\n", " ---\na: b\n---\n", "----\n---\n", "--\n---\n", "---a\n---\n", "+++\n"])
    func missing(text: String) {
        #expect(throws: YAMLFault.frontMatterMissing) { try FrontMatter(of: Self.file(text)) }
    }

    @Test("Without a second line of hyphens it has no end", arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n ---\n", "---\na: b\n----\n", "---\na: b\n-- -\n"])
    func unterminated(text: String) {
        #expect(throws: YAMLFault.frontMatterUnterminated) { try FrontMatter(of: Self.file(text)) }
    }
}
