import HTML
package import Library

/// A document that Typst can set: its code, and the pictures that the code names.
package struct TypstDocument: Sendable {
    package let code: [UInt8]
    /// Files that have to stand beside the code, each at its path.
    package let pictures: [Asset]
    /// The day of the last change, at midnight, in seconds since 1970: what a PDF says of its own making.
    package let timestamp: Int
    /// The fields whose places the code names, if it is there to be filled in on a screen.
    package var form: Form?
}

/// What stands before every document: the look, and what a PDF says of itself.
struct TypstPreamble {
    let title: String
    let language: Language
    let authors: [String]
    /// The last change of the content; no clock is asked.
    let date: CalendarDate?
    let setup: PrintSetup
    /// What stands at the foot of each page, beside its number.
    let running: String
    /// The words round the number of a page.
    let page: (before: String, between: String, reference: String)

    func write(to writer: inout TypstWriter) {
        writer.code("#import \"paper.typ\": *\n#import \"parts.typ\": *\n#show: paper-document.with(title: ")
        writer.string(title)
        writer.code(", language: ")
        writer.string(language.primary)
        writer.code(language.direction == .rightToLeft ? ", direction: rtl" : ", direction: ltr")
        writer.code(", authors: (")
        for author in authors {
            writer.string(author)
            writer.code(", ")
        }
        writer.code("), date: ")
        writeDate(to: &writer)
        writer.code(", paper: ")
        writer.string(setup.paper.typstName)
        writer.code(", size: ")
        writer.number(setup.profile.points)
        writer.code("pt, draft: ")
        writer.code(setup.profile == .draft ? "true" : "false")
        if let accent = setup.clinic.accent {
            writer.code(", accent: rgb(")
            writer.string(accent.description)
            writer.code(")")
        }
        writer.code(", running: ")
        writer.string(running)
        writer.code(", words: (page: ")
        writer.string(page.before)
        writer.code(", of: ")
        writer.string(page.between)
        writer.code(", on-page: ")
        writer.string(page.reference)
        writer.code("))\n")
    }

    private func writeDate(to writer: inout TypstWriter) {
        guard let date else {
            writer.code("none")
            return
        }
        writer.code("datetime(year: ")
        writer.number(date.year)
        writer.code(", month: ")
        writer.number(date.month)
        writer.code(", day: ")
        writer.number(date.day)
        writer.code(")")
    }
}
