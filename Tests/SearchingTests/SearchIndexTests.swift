import HTML
import Testing

@testable import Library
@testable import Searching

@Suite struct SearchIndexTests {
    private static func document(
        _ title: String, names: [String] = [], keywords: [String] = [], synonyms: [String] = [], text: String = "", id: Int = 0
    ) -> SearchDocument {
        SearchDocument(
            kind: .article, title: title, path: SitePath("articles/page-\(id).html") ?? SitePath(literal: "x.html"), names: names, keywords: keywords,
            synonyms: synonyms, sections: [.init(text: text)]
        )
    }

    /// The titles that a word leads to, each with its step of impact.
    private static func found(_ word: String, in documents: [SearchDocument]) -> [String: UInt8] {
        let batches = [ScannedDocuments(documents[...])]
        let vocabulary = Vocabulary(of: batches, language: .english)
        let postings = Postings(of: batches, documents: documents, vocabulary: vocabulary)
        guard let place = vocabulary.words.firstIndex(where: { $0.elementsEqual(word.utf8) }) else { return [:] }
        var found: [String: UInt8] = [:]
        postings.forEachStem { stem, entries in
            if stem == vocabulary.stems[place] {
                for entry in entries { found[documents[Int(entry.document)].title] = entry.step }
            }
        }
        return found
    }

    @Test("A word leads to the pages that hold it, in any form")
    func forms() {
        let documents = [Self.document("A", text: "Breathing helps."), Self.document("B", text: "They soothe."), Self.document("C", text: "A slow breath.")]
        #expect(Set(Self.found("breath", in: documents).keys) == ["A", "C"])
        #expect(Set(Self.found("soothe", in: documents).keys) == ["B"])
    }

    @Test("A page that says post-traumatic stress is found as PTSD where the glossary says that they are the same")
    func synonyms() {
        let documents = [Self.document("A", synonyms: ["PTSD"], text: "Post-traumatic stress is common."), Self.document("B", text: "Other.")]
        #expect(Set(Self.found("ptsd", in: documents).keys) == ["A"])
    }

    @Test("Title and names weigh most, then keywords, then the text")
    func steps() throws {
        let documents = [
            Self.document("Shame"), Self.document("B", names: ["shame"]), Self.document("C", keywords: ["shame"]), Self.document("D", text: "Shame and guilt."),
        ]
        let found = Self.found("shame", in: documents)
        let (title, name, keyword, text) = try (#require(found["Shame"]), #require(found["B"]), #require(found["C"]), #require(found["D"]))
        #expect(title == name)
        #expect(title > keyword && keyword > text)
    }

    @Test("A word that only holds sentences together leads nowhere but to titles")
    func functionWords() {
        let documents = [Self.document("What to do"), Self.document("B", text: "What they do is what they can.")]
        #expect(Set(Self.found("what", in: documents).keys) == ["What to do"])
    }

    private static let many = (0..<300).map { document("Page \($0)", text: String(repeating: "calm word\($0) ", count: 40), id: $0) }

    private static func files(_ documents: [SearchDocument], workers: Int = 1) -> [(name: String, bytes: [UInt8])] {
        let index = SearchIndex(of: documents, language: .english, page: SitePath(literal: "es/search.html"), workers: workers)
        return index.files.map { ($0.name, $0.bytes()) }
    }

    @Test("The files are the same, however many cores make them")
    func workers() {
        let one = Self.files(Self.many), four = Self.files(Self.many, workers: 4)
        #expect(one.map(\.name) == four.map(\.name))
        #expect(one.map(\.bytes) == four.map(\.bytes))
    }

    @Test("Pages are spread over files that stay small")
    func sizes() {
        let texts = Self.files(Self.many).filter { $0.name.hasPrefix("text-") }
        #expect(texts.count > 5)
        #expect(texts.allSatisfy { $0.bytes.count < 20_000 })
    }

    @Test("Results are linked from where the search page stands")
    func addresses() throws {
        let text = try #require(Self.files([Self.many[7]]).first { $0.name == "text-0.js" })
        #expect(String(decoding: text.bytes, as: UTF8.self).contains("\"../articles/page-7.html\""))
    }

    @Test("No text ends its script or a line of it", arguments: ["</script><script>alert(1)</script>", "a\u{2028}b\u{2029}", "\"\\\n", "<!--", "]]>"])
    func hostileText(text: String) throws {
        for (name, bytes) in Self.files([Self.document(text, names: [text], keywords: [text], text: text)]) {
            let written = String(decoding: bytes, as: UTF8.self)
            #expect(written.hasPrefix("attuneSearch.take("), "\(name)")
            #expect(!written.contains("<") && !written.contains("\u{2028}") && !written.contains("\u{2029}"))
            #expect(written.count { $0 == "\n" } == 1)
        }
    }

    @Test("A site without pages has an index without pages")
    func empty() {
        #expect(Self.files([]).map(\.name) == ["words.js"])
    }
}
