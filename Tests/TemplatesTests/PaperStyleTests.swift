import HTML
@testable import Library
@testable import Templates
import Testing

@Suite struct PaperStyleTests {
    @Test("Words become strings that nothing in them can end", arguments: [
        ("Page 1", "\"Page 1\""), ("</style>", "\"\\3c \\2f style\\3e \""), ("\"\\\n", "\"\\22 \\5c \\a \""), ("a;}", "\"a\\3b \\7d \""),
        ("Niño صفحة", "\"Niño صفحة\""), ("\0\u{85}", "\"\\0 \\85 \""), ("", "\"\""),
    ])
    func strings(words: String, expected: String) {
        #expect(CSSString(words).description == expected)
    }

    @Test("The sheet asks for nothing", arguments: ["@import", "url(h", "url(/", "//"])
    func nothingFetched(word: String) {
        #expect(!String(decoding: PackageResources.paper_css, as: UTF8.self).contains(word))
    }

    @Test("A long running title can't hide the page's number")
    func numbers() throws {
        let style = try #require(PrintFixture.handout(FixtureLibrary.bare).page.elements("style").first).text
        let number = try #require(style.split(separator: "@").first { $0.hasPrefix("bottom-right{") })
        #expect(number.contains("white-space:nowrap"))
    }

    private func style(_ paper: PaperSize, _ profile: PrintProfile = .standard) throws -> String {
        let setup = PrintSetup(paper: paper, profile: profile, clinic: PrintFixture.setup.clinic)
        return try #require(PrintFixture.handout(FixtureLibrary.bare, setup: setup).page.elements("style").first).text
    }

    @Test("The colours have the names that the sheet knows them by")
    func colours() throws {
        #expect(try !style(.a4).contains("--accent"))
    }

    @Test("Each paper has its own size, and half a sheet narrower margins", arguments: [
        (PaperSize.a4, "size:A4;margin:24mm 25mm"), (.letter, "size:letter;margin:24mm 25mm"), (.a5, "size:A5;margin:18mm 15mm"),
        (.halfLetter, "size:5.5in 8.5in;margin:18mm 15mm"),
    ])
    func papers(paper: PaperSize, expected: String) throws {
        #expect(try style(paper).contains(expected))
    }
}
