import Diagnostics
import Markdown

/// A topic as it was written.
struct TopicDraft: Sendable {
    let file: SourceFile
    let document: Document
    let title: String
    let summary: String
    let order: Int

    init(file: SourceFile, document: Document, fields: inout FieldReader) {
        self.file = file
        self.document = document
        title = fields.requiredText("title")
        summary = fields.requiredText("summary")
        order = fields.integer("order")?.value ?? .max
        fields.finish()
    }
}

/// A page that is no article, as it was written.
struct PageDraft: Sendable {
    let file: SourceFile
    let document: Document
    let title: String
    let summary: String
    let updated: CalendarDate?
    let keywords: [String]

    init(file: SourceFile, document: Document, fields: inout FieldReader) {
        self.file = file
        self.document = document
        title = fields.requiredText("title")
        summary = fields.text("summary") ?? ""
        updated = fields.date("updated")
        keywords = fields.texts("keywords")
        fields.finish()
    }
}

/// A series as it was written.
struct SeriesDraft: Sendable {
    let id: Located<Slug>
    let title: String
    let summary: String

    init?(_ fields: inout FieldReader) {
        let id = fields.requiredID()
        title = fields.requiredText("title")
        summary = fields.text("summary") ?? ""
        fields.finish()
        guard let id else { return nil }
        self.id = id
    }
}

/// A glossary entry as it was written.
struct TermDraft: Sendable {
    let id: Located<Slug>
    let term: String
    let aliases: [Located<String>]
    let definition: String
    let alsoCalled: [String]
    let related: [Located<Slug>]
    let sources: [Located<Slug>]
    /// Whether its first plain mention in an article is linked by itself.
    let linksByItself: Bool

    init?(_ fields: inout FieldReader) {
        let id = fields.requiredID()
        term = fields.requiredText("term")
        aliases = fields.locatedTexts("aliases")
        definition = fields.requiredText("definition")
        alsoCalled = fields.texts("also-called")
        related = fields.slugs("related")
        sources = fields.slugs("sources")
        linksByItself = fields.flag("autolink") ?? true
        fields.finish()
        guard let id else { return nil }
        self.id = id
    }
}
