import HTML
import Library
import Templates

/// What the parts of a document are written with. Each appends one value, without what stands before or after it.
extension TypstWriter {
    /// Appends words in the language that they are in.
    mutating func shared(_ words: SharedWords) {
        guard let language = words.language else { return string(words.text) }
        code("in-language(")
        string(language.primary)
        code(language.direction == .rightToLeft ? ", rtl, " : ", ltr, ")
        string(words.text)
        code(")")
    }

    /// Appends an address that can be typed too.
    mutating func written(_ address: WebAddress) {
        written(address: address.description, shown: address.shown)
    }

    /// Appends an address or a number, with what it leads to on a screen.
    mutating func written(address: String?, shown: String) {
        code("written(")
        optional(address)
        code(", ")
        string(shown)
        code(")")
    }

    /// Appends a way to reach a service.
    ///
    /// - Parameter isBrief: whether the name of a site will do for an address on it.
    mutating func channel(_ channel: WrittenChannel, isBrief: Bool = false) {
        code("channel(")
        string(channel.verb)
        code(", ")
        optional(channel.link.outsideAddress)
        code(", ")
        string(isBrief ? channel.brief : channel.shown)
        code(channel.isNumber ? ", true, " : ", false, ")
        optional(channel.details)
        code(")")
    }

    /// Appends a work as a list of references names it.
    mutating func work(_ work: BibliographicParts) {
        code("{")
        words(work.lead)
        code("work-title(")
        shared(work.title)
        code(");")
        words(work.afterTitle)
        if let isbn = work.isbn {
            code("number(")
            string(isbn)
            code(");")
            words(". ")
        }
        if let address = work.address { written(address) }
        code("}")
    }

    /// Appends several values as one.
    mutating func array<Element>(_ elements: some Sequence<Element>, write: (inout TypstWriter, Element) -> Void) {
        code("(")
        for element in elements {
            write(&self, element)
            code(", ")
        }
        code(")")
    }

    /// Appends the beginning of a section's call: its level, its label and its words, with a comma behind them.
    mutating func heading(_ level: Int, _ label: String, _ words: String) {
        number(level)
        code(", ")
        string(label)
        code(", ")
        string(words)
        code(", ")
    }
}

extension Language {
    /// The language alone: `es` of `es-MX`.
    var primary: String { String(description.prefix { $0 != "-" }) }
}
