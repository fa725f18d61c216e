import HTML
@testable import Library
@testable import Templates
import Testing

@Suite("Files for paper on a page")
struct PrintedFileListTests {
    private static func path(_ name: StaticString) -> SitePath { SitePath(literal: name) }

    private static let files = [
        PrintedFile(form: .handout, format: .html, path: path("print/a.html"), size: 60_400, pages: nil),
        PrintedFile(form: .largePrint, format: .pdf, path: path("print/a-large.pdf"), size: 1_249_000, pages: 4),
        PrintedFile(form: .handout, format: .pdf, path: path("print/a.pdf"), size: 83_600, pages: 1),
    ]

    /// The article's page where some files were made of it.
    private func page(_ files: [PrintedFile], in edition: Handle<Edition> = FixtureLibrary.english) -> ScannedPage {
        var library = FixtureLibrary.library
        let path = library[edition][FixtureLibrary.everything].path
        for file in files { library.printedFiles.add(file, for: path) }
        return ScannedPage(PageCatalogue.page(ArticlePage(library: library, edition: edition, article: FixtureLibrary.everything)).html)
    }

    @Test("Each file is offered by what it is, how many pages it has and how large it is, the handout first")
    func names() {
        let links = page(Self.files).elements("a").filter { $0["href"]?.contains("print/") == true }
        #expect(links.map(\.text) == ["Handout (PDF · 1 page · 84 KB)", "Handout as one file (HTML · 60 KB)", "Large print (PDF · 4 pages · 1.2 MB)"])
    }

    @Test("A page of which nothing was made says nothing of paper")
    func none() {
        #expect(!page([]).tags.contains { $0["class"] == "on-paper related" })
    }

    @Test("The files of another page are not offered")
    func otherPage() {
        var library = FixtureLibrary.library
        library.printedFiles.add(Self.files[0], for: Self.path("articles/other.html"))
        let page = PageCatalogue.page(ArticlePage(library: library, edition: FixtureLibrary.english, article: FixtureLibrary.everything)).html
        #expect(!page.contains("print/a.html"))
    }

    @Test("Sizes are told in thousands of bytes, and from a million on in millions", arguments: [
        (0, "1 KB"), (1, "1 KB"), (1_499, "1 KB"), (1_500, "2 KB"), (999_499, "999 KB"), (999_500, "1.0 MB"), (12_340_000, "12.3 MB"),
    ])
    func sizes(bytes: Int, expected: String) {
        #expect(Wording.PrintedFilesWords.english.size(ofBytes: bytes) == expected)
    }

    @Test("Every language has a name for each file", arguments: [Wording.PrintedFilesWords.english, .spanish, .arabic])
    func languages(words: Wording.PrintedFilesWords) {
        let files = PrintedFile.Form.allCases.flatMap { form in
            PrintedFile.Format.allCases.map { PrintedFile(form: form, format: $0, path: Self.path("a.pdf"), size: 1, pages: nil) }
        }
        #expect(Set(files.map(words.name)).count == files.count)
    }
}
