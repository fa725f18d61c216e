import HTML
import Library

/// Works as BibTeX (Oren Patashnik, "BibTeXing", 1988), in UTF-8, with `doi`, `isbn`, `url` and `langid` as BibLaTeX names them.
enum BibTeX {
    static func text(for works: [Resource]) -> String {
        works.map(entry).joined(separator: "\n")
    }

    private static func entry(_ work: Resource) -> String {
        let fields: [(String, String?)] = [
            ("author", work.authors.isEmpty ? nil : work.authors.map(name).joined(separator: " and ")),
            // Double braces keep the capitals as they are.
            ("title", "{\(escaped(work.title))}"),
            (work.type == .chapter ? "booktitle" : "journal", work.container.map(escaped)),
            ("year", work.year.map(String.init)),
            ("volume", work.volume.map(escaped)),
            ("number", work.issue.map(escaped)),
            ("pages", work.pageRange.map { "\($0.first)--\($0.last)" } ?? work.pages.map(escaped)),
            (work.type.isReport ? "institution" : "publisher", work.publisher.map(escaped)),
            ("edition", work.edition.map(escaped)),
            ("isbn", work.isbn?.description),
            ("doi", work.doi.map { verbatim($0.description) }),
            ("pmid", work.pmid?.description),
            ("url", work.downloadAddress.map(verbatim)),
            ("langid", work.languages.count == 1 ? work.languages[0].description : nil),
        ]
        let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)},\n" } }
        return "@\(work.entryType){\(work.id),\n" + lines.joined() + "}\n"
    }

    /// The name of a body is kept in one piece by braces.
    private static func name(_ name: Name) -> String {
        switch name {
        case .others: "others"
        case .literal(let body): "{\(escaped(body))}"
        case .person: escaped(name.inverted)
        }
    }

    /// The ten signs that TeX gives a meaning (Donald Knuth, "The TeXbook", chapter 7), each as it is printed. Braces in text would have to be in pairs.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "^": result += "\\textasciicircum{}"
            case "~": result += "\\textasciitilde{}"
            case "{": result += "\\textbraceleft{}"
            case "}": result += "\\textbraceright{}"
            case "&", "%", "$", "#", "_": result += "\\\(scalar)"
            case "\n", "\r", "\t": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Identifiers and addresses stay as they are, but for braces, which would end the field.
    private static func verbatim(_ text: String) -> String {
        text.replacing("{", with: "%7B").replacing("}", with: "%7D")
    }
}

extension ResourceType {
    /// Whether a body published it as a report of its own.
    var isReport: Bool { self == .report || self == .guideline }
}

extension Resource {
    fileprivate var entryType: String {
        switch type {
        case .book, .workbook: "book"
        case .chapter: "incollection"
        case .paper: "article"
        case .article: container == nil ? "misc" : "article"
        case .guideline, .report: "techreport"
        default: "misc"
        }
    }
}
