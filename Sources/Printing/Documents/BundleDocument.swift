import HTML
package import Library
import Markdown
import Templates

/// Chosen articles and worksheets as one document, from cover to licence.
package struct BundleDocument: Sendable {
    let bundle: Bundle
    let context: PrintContext

    package init(library: Library, bundle: Bundle, setup: PrintSetup) {
        self.bundle = bundle
        context = PrintContext(
            library: library, edition: bundle.edition, articles: bundle.items, path: SitePath(literal: "bundle.html"), setup: setup
        )
    }

    /// The document as code for Typst.
    package func typst() -> TypstDocument {
        let parts = PaperParts(context: context, level: 1)
        let date = context.lastChange
        var writer = TypstWriter()
        parts.preamble(title: bundle.title, authors: [context.setup.clinic.name], date: date, version: parts.version(date)).write(to: &writer)
        writer.code("#{\n")
        writeCover(parts, to: &writer)
        writeContents(to: &writer)
        for (number, part) in bundle.parts.enumerated() { write(part, number: number, with: parts, to: &writer) }
        writeEndMatter(parts, to: &writer)
        writer.code("}\n")
        return TypstDocument(code: writer.bytes, pictures: parts.pictures, timestamp: date?.secondsSince1970 ?? 0)
    }
}

// MARK: - Cover and contents

extension BundleDocument {
    private func writeCover(_ parts: PaperParts, to writer: inout TypstWriter) {
        let clinic = context.setup.clinic
        writer.code("cover(")
        writer.string(bundle.title)
        writer.code(", summary: ")
        writer.optional(bundle.summary.isEmpty ? nil : bundle.summary)
        writer.code(", clinic: ")
        writer.shared(context.shared(clinic.name))
        writer.code(", logo: ")
        writer.optional(clinic.logo.map { "/\($0)" })
        writer.code(", version: ")
        writer.optional(parts.version(context.lastChange))
        writer.code(", lines: ")
        parts.writeContact(to: &writer)
        writer.code(", draft: ")
        writer.optional(context.setup.profile == .draft ? context.wording.print.draftForReview : nil)
        if let colour = clinic.cover {
            writer.code(", colour: rgb(")
            writer.string(colour.description)
            writer.code(")")
        }
        writer.code(");\n")
    }

    private func writeContents(to writer: inout TypstWriter) {
        writer.code("contents(")
        writer.string(context.wording.print.contents)
        writer.code(");\n")
    }
}

// MARK: - Parts

extension BundleDocument {
    private func write(_ part: Bundle.Part, number: Int, with parts: PaperParts, to writer: inout TypstWriter) {
        writer.code("part(")
        writer.string(PartLabel.part(number))
        writer.code(", ")
        writer.string(part.title)
        writer.code(", ")
        writer.optional(part.introduction)
        writer.code(bundle.isDuplex ? ", duplex: true, " : ", duplex: false, ")
        writer.array(part.items.map { context.edition[$0] }) { writer, article in
            writer.strings([ArticleOnPaper.topLabel(prefix: PrintedLinks.labelPrefix(of: article)), article.title])
        }
        writer.code(");\n")
        for item in part.items {
            let article = context.edition[item]
            writer.code("fresh-page();\n")
            ArticleOnPaper(
                article: article,
                wording: context.wording,
                links: PrintedLinks.bundle(item, in: context),
                labelPrefix: PrintedLinks.labelPrefix(of: article),
                level: 2
            ).write(to: &writer)
            parts.writePlace(of: article, to: &writer)
        }
    }
}

// MARK: - End matter

extension BundleDocument {
    private func writeEndMatter(_ parts: PaperParts, to writer: inout TypstWriter) {
        writer.code(bundle.isDuplex ? "end-matter(duplex: true);\n" : "end-matter();\n")
        parts.writeHelplines(limit: .max, to: &writer)
        parts.writeResources(heading: context.wording.print.supportNamed, to: &writer)
        writeGlossary(to: &writer)
        parts.writeReferences(to: &writer)
        parts.writeReadingOn(address: nil, to: &writer)
        writer.code("section(")
        writer.number(1)
        writer.code(", ")
        writer.string(PartLabel.about)
        writer.code(", ")
        writer.string(context.wording.print.aboutPages)
        writer.code(");\n")
        parts.writeReviewTable(to: &writer)
        parts.writeNotices(licence: context.setup.clinic.licence ?? context.library.site.licence, to: &writer)
    }

    private func writeGlossary(to writer: inout TypstWriter) {
        guard !context.places.terms.isEmpty else { return }
        writer.code("section(1, ")
        writer.string(PartLabel.glossary)
        writer.code(", ")
        writer.string(context.wording.glossary.heading)
        writer.code(");\n")
        for term in context.places.terms.map({ context.edition[$0] }) {
            writer.code("term-entry(")
            writer.string(PartLabel.term(term))
            writer.code(", ")
            writer.string(term.term)
            writer.code(", ")
            writer.string(term.definition)
            writer.code(");\n")
        }
    }
}
