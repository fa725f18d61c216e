import HTML
package import Library
import Markdown
import Templates

/// Chosen articles and worksheets as one document, from cover to licence.
package struct BundleDocument: Sendable {
    let library: Library
    let edition: Edition
    let bundle: Bundle
    let setup: PrintSetup
    let wording: Wording
    let places: PrintedPlaces

    package init(library: Library, bundle: Bundle, setup: PrintSetup) {
        self.library = library
        self.bundle = bundle
        self.setup = setup
        edition = library[bundle.edition]
        wording = Wording.of(edition.language)
        places = PrintedPlaces(library: library, edition: bundle.edition, articles: bundle.items, parts: [.glossary])
    }

    /// The document as code for Typst.
    package func typst() -> TypstDocument {
        var writer = TypstWriter()
        preamble.write(to: &writer)
        writer.code("#{\n")
        writeCover(to: &writer)
        writeContents(to: &writer)
        for (number, part) in bundle.parts.enumerated() { write(part, number: number, to: &writer) }
        writeGlossary(to: &writer)
        writer.code("}\n")
        return TypstDocument(code: writer.bytes, pictures: pictures, timestamp: lastChange?.secondsSince1970 ?? 0)
    }

    private var articles: [Article] { bundle.items.map { edition[$0] } }

    private var lastChange: CalendarDate? { articles.compactMap { $0.updated ?? $0.published }.max() }

    private var preamble: TypstPreamble {
        TypstPreamble(
            title: bundle.title,
            language: edition.language,
            authors: [setup.clinic.name],
            date: lastChange,
            setup: setup,
            running: [bundle.title, lastChange.map { wording.print.version(wording.date($0)) }].compactMap(\.self).joined(separator: " · "),
            page: (wording.print.page, wording.print.of, wording.print.onPage)
        )
    }

    private var pictures: [SitePath] {
        let inText = articles.flatMap(\.body.resolution.links).compactMap { link in
            if case .image(let path, _, _) = link { path } else { nil }
        }
        return Set(inText + [setup.clinic.logo].compactMap(\.self)).sorted()
    }
}

// MARK: - Parts

extension BundleDocument {
    private func writeCover(to writer: inout TypstWriter) {
        writer.code("cover(")
        writer.string(bundle.title)
        writer.code(", summary: ")
        writer.string(bundle.summary)
        writer.code(", clinic: ")
        writer.string(setup.clinic.name)
        writer.code(", logo: ")
        writer.optional(setup.clinic.logo.map { "/\($0)" })
        writer.code(", version: ")
        writer.optional(lastChange.map { wording.print.version(wording.date($0)) })
        writer.code(");\n")
    }

    private func writeContents(to writer: inout TypstWriter) {
        writer.code("contents(")
        writer.string(wording.print.contents)
        writer.code(");\n")
    }

    private func write(_ part: Bundle.Part, number: Int, to writer: inout TypstWriter) {
        writer.code("part(")
        writer.string("part-\(number + 1)")
        writer.code(", ")
        writer.string(part.title)
        writer.code(", ")
        writer.optional(part.introduction)
        writer.code(bundle.isDuplex ? ", duplex: true, (" : ", duplex: false, (")
        for item in part.items {
            writer.code("(")
            writer.string(ArticleOnPaper.topLabel(prefix: PrintedLinks.labelPrefix(of: edition[item])))
            writer.code(", ")
            writer.string(edition[item].title)
            writer.code("), ")
        }
        writer.code("));\n")
        for item in part.items {
            writer.code("fresh-page();\n")
            let text = ArticleOnPaper(
                article: edition[item],
                wording: wording,
                links: PrintedLinks.bundle(item, places: places, edition: edition),
                labelPrefix: PrintedLinks.labelPrefix(of: edition[item]),
                level: 2
            )
            _ = text.write(to: &writer)
        }
    }

    private func writeGlossary(to writer: inout TypstWriter) {
        guard !places.terms.isEmpty else { return }
        writer.code("fresh-page();\nsection(1, ")
        writer.string("glossary")
        writer.code(", ")
        writer.string(wording.glossary.heading)
        writer.code(");\n")
        for handle in places.terms {
            let term = edition.terms[handle.index]
            writer.code("term-entry(")
            writer.string(term.fragment.description)
            writer.code(", ")
            writer.string(term.term)
            writer.code(", ")
            writer.string(term.definition)
            writer.code(");\n")
        }
    }
}
