import HTML
import Library
import Templates

/// Writes what a document has besides its texts: the same parts in a handout, a bundle and a sheet of resources.
struct PaperParts {
    let context: PrintContext
    /// The level of their headings.
    var level = 2

    var wording: Wording { context.wording }

    /// - Parameters:
    ///   - title: what the document is called; where its subject is to stay private, a neutral one stands for it.
    ///   - version: the line that says how old it is.
    func preamble(title: String, authors: [String], date: CalendarDate?, version: String?) -> TypstPreamble {
        let words = wording.print
        let outwardTitle = context.outwardTitle(title)
        return TypstPreamble(
            title: outwardTitle,
            language: context.edition.language,
            authors: authors,
            date: date,
            setup: context.setup,
            running: [outwardTitle, version].compactMap(\.self).joined(separator: " · "),
            page: (words.page, words.of, words.onPage)
        )
    }

    /// The version of a text, by its date.
    func version(_ date: CalendarDate?) -> String? {
        date.map { wording.print.version(wording.date($0)) }
    }

    /// The pictures that the document shows.
    var pictures: [Asset] {
        let shown = context.places.pictures.union([context.setup.clinic.logo].compactMap(\.self))
        return context.library.assets.filter { shown.contains($0.path) }
    }
}

// MARK: - Who hands it over

extension PaperParts {
    func writeLetterhead(to writer: inout TypstWriter) {
        let clinic = context.setup.clinic
        writer.code("letterhead(")
        writer.shared(context.shared(clinic.name))
        writer.code(", logo: ")
        writer.optional(clinic.logo.map { "/\($0)" })
        writer.code(", lines: ")
        writeContact(to: &writer)
        writer.code(");\n")
    }

    /// Writes the clinic's address, numbers and hours, as far as it names any.
    func writeContact(to writer: inout TypstWriter) {
        let clinic = context.setup.clinic
        writer.code("(")
        if let address = clinic.address { writeLine(to: &writer) { $0.shared(context.shared(address)) } }
        if let phone = clinic.phone {
            writeLine(to: &writer) { $0.written(address: PhoneNumber(phone).flatMap { Link.phone($0).outsideAddress }, shown: phone) }
        }
        if let hours = clinic.hours { writeLine(to: &writer) { $0.shared(context.shared(wording.hours(hours))) } }
        if let email = clinic.email {
            writeLine(to: &writer) { $0.written(address: Link.mail(email).outsideAddress, shown: email.description) }
        }
        if let web = clinic.web { writeLine(to: &writer) { $0.written(web) } }
        writer.code(")")
    }

    private func writeLine(to writer: inout TypstWriter, _ write: (inout TypstWriter) -> Void) {
        write(&writer)
        writer.code(", ")
    }

    /// Writes the lines that whoever hands the sheet over may fill in.
    func writeHandover(fields: WorksheetFields? = nil, to writer: inout TypstWriter) {
        writer.code("handover(")
        if let fields { writer.fieldNames([fields.givenBy.name, fields.date.name]) }
        writer.string(wording.print.givenBy)
        writer.code(", ")
        writer.string(wording.print.date)
        writer.code(");\n")
    }

    func writeNextStep(fields: WorksheetFields? = nil, to writer: inout TypstWriter) {
        writer.code("next-step(")
        if let fields { writer.fieldNames([fields.nextStep.name]) }
        writer.string(wording.print.nextStep)
        writer.code(");\n")
    }

    /// Says on a copy for those who check it that it is none to give away.
    func writeDraftNotice(to writer: inout TypstWriter) {
        guard context.setup.profile == .draft else { return }
        writer.code("draft-notice(")
        writer.string(wording.print.draftForReview)
        writer.code(");\n")
    }

    /// Writes what the document is not, and what others may do with it.
    func writeNotices(licence: Licence, to writer: inout TypstWriter) {
        let words = wording.footer
        writer.code("notices({strong(")
        writer.string(words.notTreatment + ".")
        writer.code(");")
        writer.words(" " + words.notTreatmentDetail)
        writer.code("}, ")
        if let footer = context.setup.clinic.footer {
            writer.shared(context.shared(footer))
            writer.code(", ")
        }
        writer.code("{")
        writer.words(words.licence(licence) + ".")
        if let address = licence.address {
            writer.words(" ")
            writer.written(address)
        }
        writer.code("});\n")
    }
}
