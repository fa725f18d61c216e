import Authoring
import Diagnostics
import Library
import Testing

@testable import Importing

/// What a text becomes, as a test looks at it.
struct Import {
    let manuscript: Manuscript
    let body: String
    let findings: [ImportFinding]

    init(_ manuscript: Manuscript) throws {
        var tidied = manuscript
        tidied.tidy(fileName: "a-file")
        self.manuscript = tidied
        let name = try #require(Slug("a-file"))
        let draft = try ImportedDraft(tidied, title: try #require(tidied.title), name: name, pictureWords: "Words.")
        body = draft.body
        findings = draft.findings(linesBefore: 0)
    }

    /// A plain text.
    static func text(_ text: String) throws -> Import {
        try Import(Importer.plainText(Array(text.utf8)))
    }

    /// A web page.
    static func page(_ html: String) throws -> Import {
        try Import(Importer.page(Array(html.utf8)))
    }

    var title: String? { manuscript.title?.description }
    var rules: [String] { findings.map(\.rule) }

    /// The messages of a rule.
    func messages(_ rule: String) -> [String] {
        findings.filter { $0.rule == rule }.map(\.message)
    }
}
