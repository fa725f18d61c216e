import HTML
package import Library
import Markdown
import Templates

/// An article or a worksheet, laid out to be handed over.
package struct HandoutDocument: Sendable {
    let context: PrintContext
    let handle: Handle<Article>
    let article: Article
    /// Where it becomes a form.
    let fields: WorksheetFields?

    /// - Parameter hasFields: whether a worksheet can be filled in on a screen, rather than by hand alone.
    package init(library: Library, edition: Handle<Edition>, article: Handle<Article>, setup: PrintSetup, hasFields: Bool = false) {
        let library = library.handingOut(article, of: edition)
        handle = article
        self.article = library[edition][article]
        context = PrintContext(
            library: library, edition: edition, articles: [article], path: self.article.path, parts: [.references, .resources, .help], setup: setup
        )
        fields = hasFields && self.article.isWorksheet ? WorksheetFields(self.article, wording: context.wording) : nil
    }

    /// The document as code for Typst.
    package func typst() -> TypstDocument {
        let parts = PaperParts(context: context)
        let date = article.lastChange
        var writer = TypstWriter()
        parts.preamble(title: article.title, authors: article.authors, date: date, version: parts.version(date)).write(to: &writer)
        if fields != nil { writer.code("#import \"form.typ\": *\n") }
        writer.code("#{\n")
        parts.writeLetterhead(to: &writer)
        parts.writeDraftNotice(to: &writer)
        parts.writeHandover(fields: fields, to: &writer)
        ArticleOnPaper(article: article, wording: context.wording, links: PrintedLinks.handout(handle, in: context), fields: fields).write(to: &writer)
        parts.writeNextStep(fields: fields, to: &writer)
        writeAfterword(parts, to: &writer)
        writer.code("}\n")
        return TypstDocument(code: writer.bytes, pictures: parts.pictures, timestamp: date?.secondsSince1970 ?? 0, form: form)
    }

    private var form: Form? {
        fields.map {
            Form(fields: $0.all, size: context.setup.profile.points, isRightToLeft: context.edition.language.direction == .rightToLeft)
        }
    }

    private func writeAfterword(_ parts: PaperParts, to writer: inout TypstWriter) {
        parts.writeHelplines(limit: PrintContext.helplinesOnSheet, to: &writer)
        parts.writeResources(heading: context.wording.sources.furtherHelp, to: &writer)
        parts.writeReadingOn(address: context.library.site.address(of: article.path), to: &writer)
        parts.writeReferences(to: &writer)
        parts.writeReview(of: article, to: &writer)
        parts.writeNotices(licence: article.licence, to: &writer)
    }
}
