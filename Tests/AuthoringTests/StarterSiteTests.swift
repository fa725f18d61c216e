import Authoring
import Diagnostics
import Foundation
import HTML
import Library
import Testing

@Suite("A first site")
struct StarterSiteTests {
    @Test("It loads without a diagnostic, in each language", arguments: StarterSite.languages)
    func loads(_ language: Language) throws {
        try Self.inNewFolder { folder in
            try StarterSite(title: try .line("Riverside: \"calm\" pages"), language: language).write(to: folder)
            let outcome = LibraryLoader(options: .init(source: folder)).load()
            #expect(outcome.diagnostics.map { "\($0.location): \($0.message)" } == [])
            let library = try #require(outcome.library), edition = try #require(library.editions.first)
            #expect(edition.language == language && library.site.title == "Riverside: \"calm\" pages")
            #expect(edition.articles.count == 2 && edition.terms.count == 1 && library.bundles.count == 1)
        }
    }

    @Test("Nothing in it claims a review or a check", arguments: StarterSite.languages)
    func awaitsReview(_ language: Language) throws {
        try Self.inNewFolder { folder in
            try StarterSite(title: try .line("Mine"), language: language).write(to: folder)
            let library = try #require(LibraryLoader(options: .init(source: folder)).load().library)
            #expect(library.editions.flatMap(\.articles).allSatisfy { $0.review.status == .awaiting })
            #expect(library.resources.allSatisfy { $0.lastChecked == nil })
        }
    }

    @Test("Any title can be given to it", arguments: hostileTitles)
    func titles(_ title: String) throws {
        let line = try #require(TextLine(title))
        try Self.inNewFolder { folder in
            try StarterSite(title: line, language: .english).write(to: folder)
            let outcome = LibraryLoader(options: .init(source: folder)).load()
            #expect(outcome.diagnostics.isEmpty)
            #expect(outcome.library?.site.title == line.description)
        }
    }

    @Test("A language keeps its region")
    func region() throws {
        try Self.inNewFolder { folder in
            let mexican = try #require(Language("es-MX"))
            try StarterSite(title: try .line("Mine"), language: mexican).write(to: folder)
            #expect(LibraryLoader(options: .init(source: folder)).load().library?.editions.first?.language == mexican)
        }
    }

    @Test("All that begins there builds, too", arguments: StarterSite.languages)
    func grows(_ language: Language) throws {
        try Self.inNewFolder { folder in
            try StarterSite(title: try .line("Mine"), language: language).write(to: folder)
            let library = try #require(LibraryLoader(options: .init(source: folder)).load().library)
            let additions: [any NewContent] = [
                NewArticle(title: try .line("One more"), topic: try .name("trauma")),
                NewTerm(term: try .line("Rest"), definition: try .line("A pause.")),
                NewResource(type: .helpline, title: try .line("A line"), summary: try .line("Somebody answers."), topic: try .name("trauma")),
            ]
            for content in additions { try content.addition(to: library).write(below: folder) }
            #expect(LibraryLoader(options: .init(source: folder, includesDrafts: true)).load().diagnostics.map(\.message) == [])
        }
    }

    @Test("A folder that isn't empty is left alone")
    func notEmpty() throws {
        try Self.inNewFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data().write(to: URL(filePath: "\(folder)/notes.txt"))
            let site = try StarterSite(title: try .line("Mine"), language: .english)
            #expect(throws: AuthoringFault.folderNotEmpty(path: folder, example: "notes.txt")) { try site.write(to: folder) }
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names == ["notes.txt"])
        }
    }

    @Test("A language without a first site is refused")
    func noStarter() throws {
        let french = try #require(Language("fr")), title = try TextLine.line("Mine")
        #expect(throws: AuthoringFault.noStarter(french, known: [.english, .spanish, .arabic])) { try StarterSite(title: title, language: french) }
    }

    /// Runs `body` with the path of a folder that isn't there yet, and removes it.
    private static func inNewFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "attune-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
