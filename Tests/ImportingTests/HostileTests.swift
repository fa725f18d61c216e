import Testing

@testable import Importing

/// What is no text, or meant to do harm: it ends with a sentence, and never with a crash.
@Suite struct HostileTests {
    @Test("What is no text is refused", arguments: [
        (Array("%PDF-1.7 text".utf8), ImportFailure.otherKind(.pdf)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .otherKind(.oldWord)),
        (Array("{\\rtf1 text}".utf8), .otherKind(.richText)),
        (Array("PK\u{3}\u{4}abc".utf8), .otherKind(.archive)),
        (Array("text\0text".utf8), .noText),
        ([1, 2, 3, 4, 97], .noText),
        (Array("\n\n  \n".utf8), .noText),
        ([], .noText),
    ] as [([UInt8], ImportFailure)])
    func refused(bytes: [UInt8], failure: ImportFailure) {
        #expect(throws: failure) { try Importer.plainText(bytes) }
    }

    @Test("Elements without end are refused", arguments: ["<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>"])
    func nesting(element: String) {
        let html = "<p>text</p>" + String(repeating: element, count: 2000) + "text"
        #expect(throws: ImportFailure.nestedTooDeep) { try Importer.page(Array(html.utf8)) }
    }

    @Test("Deep lists and quotes still build", arguments: ["<ul><li>a", "<blockquote>a", "<ol><li>a"])
    func depth(element: String) throws {
        let draft = try Import.page("<h1>T</h1>" + String(repeating: element, count: 60))
        #expect(draft.body.count < 40_000)
    }

    @Test func whatIsNestedAsDeepAsTheParserGoesIsRead() throws {
        #expect(try Import.page("<h1>T</h1>" + String(repeating: "<div>", count: 245) + "text").body == "text\n")
    }

    @Test("A long text without sense is read or refused", arguments: ["a b\n", "- x\n", "1. x\n\n", "> ", "**x** ", "http://x ", "A: b\n", "“a”\n\n", "[[", "| a |\n", "word-\n"])
    func length(piece: String) {
        let text = "T\n\n" + String(repeating: piece, count: 4000 / piece.count)
        // Whatever comes of it: a draft that builds, or a failure with words.
        do { _ = try Import.text(text) } catch { #expect(error is ImportFailure) }
    }
}
