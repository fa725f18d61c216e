import HTML
package import Library
import Markdown
import Templates

/// An article or a worksheet, laid out to be handed over.
package struct HandoutDocument: Sendable {
    let library: Library
    let edition: Edition
    let article: Article
    let setup: PrintSetup
    let wording: Wording
    let links: PrintedLinks
    /// Where it becomes a form.
    let fields: WorksheetFields?

    /// - Parameter hasFields: whether a worksheet can be filled in on a screen, rather than by hand alone.
    package init(library: Library, edition: Handle<Edition>, article: Handle<Article>, setup: PrintSetup, hasFields: Bool = false) {
        links = PrintedLinks.handout(article, in: edition, of: library)
        self.library = library
        self.edition = library[edition]
        self.article = library[edition][article]
        self.setup = setup
        wording = Wording.of(library[edition].language)
        fields = hasFields && self.article.isWorksheet ? WorksheetFields(self.article, wording: wording) : nil
    }

    /// The document as code for Typst.
    package func typst() -> TypstDocument {
        var writer = TypstWriter()
        preamble.write(to: &writer)
        if fields != nil { writer.code("#import \"form.typ\": *\n") }
        writer.code("#{\n")
        writeLetterhead(to: &writer)
        writeHandover(to: &writer)
        let text = ArticleOnPaper(article: article, wording: wording, links: links, fields: fields)
        _ = text.write(to: &writer)
        writeNextStep(to: &writer)
        writeReadingOn(to: &writer)
        writeReview(to: &writer)
        writer.code("}\n")
        return TypstDocument(code: writer.bytes, pictures: pictures, timestamp: (article.updated ?? article.published)?.secondsSince1970 ?? 0, form: form)
    }

    private var form: Form? {
        fields.map { Form(fields: $0.all, size: setup.profile.points, isRightToLeft: edition.language.direction == .rightToLeft) }
    }

    private var preamble: TypstPreamble {
        let words = wording.print
        let date = article.updated ?? article.published
        return TypstPreamble(
            title: article.title,
            language: edition.language,
            authors: article.authors,
            date: date,
            setup: setup,
            running: [article.title, date.map { words.version(wording.date($0)) }].compactMap(\.self).joined(separator: " · "),
            page: (words.page, words.of, words.onPage)
        )
    }

    private var pictures: [SitePath] {
        let inText = article.body.resolution.links.compactMap { link in
            if case .image(let path, _, _) = link { path } else { nil }
        }
        return inText + [setup.clinic.logo].compactMap(\.self)
    }
}

// MARK: - Parts

extension HandoutDocument {
    private func writeLetterhead(to writer: inout TypstWriter) {
        let clinic = setup.clinic
        writer.code("letterhead(")
        writer.string(clinic.name)
        writer.code(", logo: ")
        if let logo = clinic.logo { writer.string("/" + logo.description) } else { writer.code("none") }
        writer.code(", lines: (")
        for line in [clinic.address, clinic.phone, clinic.hours, clinic.email?.description, clinic.web?.host].compactMap(\.self) {
            writer.string(line)
            writer.code(", ")
        }
        writer.code("));\n")
    }

    /// The page's own address, for a site that has one.
    private func writeReadingOn(to writer: inout TypstWriter) {
        guard let base = library.site.baseAddress, let address = WebAddress(base.description + article.path.description) else { return }
        guard let code = QRCode(address) else { return }
        writer.code("read-on(")
        writer.string(wording.print.thisPage)
        writer.code(", bytes(")
        writer.string(code.svg)
        writer.code("), ")
        writer.string(wording.print.qrCode)
        writer.code(", ")
        writer.string(address.description)
        writer.code(", ")
        writer.string(address.shown)
        writer.code(");\n")
    }

    private func writeReview(to writer: inout TypstWriter) {
        let words = wording.review
        writer.code("review(")
        writer.string(words.heading)
        writer.code(", ")
        if let review = SignedReview(article.review) {
            writer.string("\(words.reviewedBy): \(review.name), \(review.role), \(wording.date(review.date))")
        } else {
            writer.string(article.review.status == .inReview ? words.inReview : words.awaiting)
        }
        if let next = article.review.next {
            writer.code(", ")
            writer.string("\(words.nextReview): \(wording.date(next))")
        }
        writer.code(");\n")
    }

    /// The lines that whoever hands the sheet over may fill in.
    private func writeHandover(to writer: inout TypstWriter) {
        writer.code("handover(")
        if let fields { writer.fieldNames([fields.givenBy.name, fields.date.name]) }
        writer.string(wording.print.givenBy)
        writer.code(", ")
        writer.string(wording.print.date)
        writer.code(");\n")
    }

    private func writeNextStep(to writer: inout TypstWriter) {
        writer.code("next-step(")
        if let fields { writer.fieldNames([fields.nextStep.name]) }
        writer.string(wording.print.nextStep)
        writer.code(");\n")
    }
}
