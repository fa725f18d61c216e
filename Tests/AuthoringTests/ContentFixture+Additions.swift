import Authoring
import ContentFixtures
import Diagnostics
import Foundation
import Library

extension ContentFixture {
    /// The small folder with a second language in it.
    static var bilingual: ContentFixture {
        minimal
            .with("site.yml", "title: Quiet\nlanguages: [en, es]\nexit:\n  url: https://www.example.org/weather\n")
            .with("es/index.md", "---\ntitle: Inicio\n---\n\nHola.\n")
            .with("es/pages/help-now.md", "---\ntitle: Ayuda ahora\n---\n\nAquí hay ayuda.\n")
            .with("es/pages/not-found.md", "---\ntitle: Página no encontrada\n---\n\nNo está aquí.\n")
            .with("es/topics/calm.md", "---\ntitle: Calma\nsummary: Sobre la calma.\norder: 1\n---\n\nCalma.\n")
    }

    /// What a folder comes to with something new in it.
    struct Outcome {
        /// As it would be published.
        let published: LibraryLoader.Outcome
        /// With drafts.
        let complete: LibraryLoader.Outcome
        /// Where the new thing went.
        let path: String
        /// What that file says.
        let text: String

        var diagnostics: [String] {
            (published.diagnostics + complete.diagnostics).map { "\($0.location): \($0.message)" }
        }
    }

    func adding(_ content: some NewContent) throws -> Outcome {
        try withFolder { folder in
            let addition = try content.addition(to: try Self.library(in: folder))
            try addition.write(below: folder)
            return Outcome(
                published: LibraryLoader(options: .init(source: folder)).load(),
                complete: LibraryLoader(options: .init(source: folder, includesDrafts: true)).load(),
                path: addition.path,
                text: try String(contentsOfFile: "\(folder)/\(addition.path)", encoding: .utf8)
            )
        }
    }

    /// The fault of adding something that can't be added.
    func fault(of content: some NewContent) throws -> AuthoringFault? {
        try withFolder { folder -> AuthoringFault? in
            let library = try Self.library(in: folder)
            do throws(AuthoringFault) {
                try content.addition(to: library).write(below: folder)
                return nil
            } catch {
                return error
            }
        }
    }

    private static func library(in folder: String) throws -> Library {
        let outcome = LibraryLoader(options: .init(source: folder, includesDrafts: true)).load()
        guard let library = outcome.library else { throw Broken(diagnostics: outcome.diagnostics) }
        return library
    }

    struct Broken: Error {
        let diagnostics: [Diagnostic]
    }
}

extension TextLine {
    /// A line that stands in a test.
    static func line(_ text: StaticString) throws -> TextLine {
        guard let line = TextLine(text.description) else { throw Empty() }
        return line
    }

    struct Empty: Error {}
}

extension Slug {
    /// A name that stands in a test.
    static func name(_ text: StaticString) throws -> Slug {
        guard let slug = Slug(text.description) else { throw TextLine.Empty() }
        return slug
    }
}

/// Titles that have a meaning in YAML or Markdown where they stand bare.
let hostileTitles = [
    "Rest: a beginning",
    "\"Not now\"",
    "It's \"fine\" \\ it's not",
    "# 1 thing to try",
    "Tired #2",
    "- one",
    "? what",
    "[calm]",
    "{calm: true}",
    "*Always* alert",
    "& after",
    "Q&A about R*A",
    "&calm *calm",
    "!important",
    "% of us",
    "@home",
    "`code`",
    "| pipe",
    "> quote",
    "~",
    "null",
    "No",
    "2026-11-21",
    "1e3",
    "Home --> end",
    "---",
    "<script>alert(1)</script>",
    "خطوة: «أولى»",
    "¿Qué es?",
    "Ho\u{308}ren \"\u{301}",
    "Rest \u{1F33F} and breathe",
    "Two\nlines\r\nand\ttabs",
    "Hidden\u{2028}line\u{FEFF}ends\u{85}here",
]
