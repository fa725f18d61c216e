import Diagnostics
import HTML
import Markdown

/// An article as it was written: its references to other things are still names.
struct ArticleDraft: Sendable {
    let file: SourceFile
    let document: Document
    let isWorksheet: Bool
    let fields: Fields

    struct Fields: Sendable {
        let title: String
        let summary: String
        let topics: [Located<Slug>]
        let audience: [Audience]
        let kind: ArticleKind
        let series: Located<Slug>?
        let order: Int
        let keywords: [String]
        let published: CalendarDate?
        let updated: CalendarDate?
        let review: Review
        let authors: [String]
        let mainMessage: String?
        let actions: [String]
        let contentNote: String?
        let keyPoints: [String]
        let licence: Licence?
        let region: [Country]
        let isDiscreet: Bool
        let isDraft: Bool
        let sources: [Located<Slug>]
        let related: [Located<Slug>]
        /// The article of the site's first language that this is a translation of.
        let original: Located<Slug>?
        /// The first digits of the digest of the original as it was when it was translated.
        let originalVersion: Located<String>?
        /// Nil where its handout has all of it.
        let handout: HandoutDraft?
    }
}

extension ArticleDraft.Fields {
    init(_ fields: inout FieldReader) {
        title = fields.requiredText("title")
        summary = fields.requiredText("summary")
        topics = fields.slugs("topics")
        if topics.isEmpty, fields.node("topics") == nil { fields.reportMissing("topics") }
        audience = fields.choices("audience", Audience.self)
        kind = fields.choice("kind", ArticleKind.self) ?? .explanation
        series = fields.slug("series")
        let order = fields.integer("order")
        if series == nil, let order { fields.reportMissing("series", neededBy: "order", at: order.location) }
        if let series, order == nil { fields.reportMissing("order", neededBy: "series", at: series.location) }
        self.order = order?.value ?? 0
        keywords = fields.texts("keywords")
        published = fields.date("published")
        updated = fields.date("updated")
        review = Review(&fields)
        authors = fields.texts("authors")
        mainMessage = fields.text("main-message")
        actions = fields.texts("actions")
        contentNote = fields.text("content-note")
        keyPoints = fields.texts("key-points")
        licence = fields.choice("licence", Licence.self)
        region = fields.countries("region")
        isDiscreet = fields.flag("discreet") ?? false
        isDraft = fields.flag("draft") ?? false
        sources = fields.slugs("sources")
        related = fields.slugs("related")
        original = fields.slug("translation-of")
        originalVersion = fields.locatedText("translation-version")
        handout = HandoutDraft(fields.group("handout", of: "a handout"))
        fields.finish()
    }
}

extension Review {
    /// A review counts only with a name, a role and a day: whatever lacks one of them is still awaited.
    init(_ article: inout FieldReader) {
        guard var fields = article.group("review", of: "a review") else {
            self.init(status: .awaiting, by: nil, role: nil, on: nil, next: nil)
            return
        }
        let review = Review(
            status: fields.choice("status", ReviewStatus.self) ?? .awaiting,
            by: fields.text("by"),
            role: fields.text("role"),
            on: fields.date("on"),
            next: fields.date("next")
        )
        if review.status == .reviewed {
            if review.by == nil { fields.reportMissing("by") }
            if review.role == nil { fields.reportMissing("role") }
            if review.on == nil { fields.reportMissing("on") }
        }
        if let on = review.on, let next = review.next, next < on {
            fields.collector.report(FieldFault.order(earlier: "on", later: "next"), at: fields.node("next") ?? fields.place)
        }
        fields.finish()
        self = review
    }
}
