import HTML
import Markdown

// MARK: - Text

extension TypstDialect {
    /// Writes text; a first mention of a term leads to the glossary where the document has one.
    func writeText(_ span: Document.Span, at visit: Visit, to writer: inout TypstWriter) {
        let bytes = document[span]
        var rest = bytes
        if mayLink(at: visit) {
            for mention in resolution.mentions(in: visit.index) {
                guard case .place(let label, _) = links.link(mention.link) else { continue }
                let start = bytes.startIndex + Int(mention.start)
                let end = start + Int(mention.count)
                guard start >= rest.startIndex, end <= rest.endIndex else { continue }
                if start > rest.startIndex { writer.words(rest[..<start]) }
                writer.code("place-link(")
                writer.string(label.name)
                writer.code(", ")
                writer.string(rest[start..<end])
                writer.code(");")
                rest = rest[end...]
            }
        }
        if !rest.isEmpty { writer.words(rest) }
    }
}

// MARK: - Links and pictures

extension TypstDialect {
    private func resolved(_ index: Int) -> ResolvedLink {
        resolution.links.indices.contains(index) ? resolution.links[index] : .unresolved
    }

    mutating func openLink(_ index: Int, at visit: Visit, to writer: inout TypstWriter) {
        let hasWords = visit.end > visit.index + 1
        guard hasWords, mayLink(at: visit), case .link(let link, _, _) = resolved(index) else {
            writer.code("({")
            return
        }
        linkEnd = visit.end
        switch links.link(link) {
        case .place(let label, let namesPage):
            writer.code(namesPage ? "page-link(" : "place-link(")
            writer.string(label.name)
            writer.code(", {")
        case .address(let address):
            writer.code("link(")
            writer.string(address)
            writer.code(", {")
        case .words:
            writer.code("({")
        }
    }

    func closeLink(at visit: Visit, to writer: inout TypstWriter) {
        writer.code("});")
    }

    /// Writes a picture, or its words where it has none.
    func writeImage(_ index: Int, at visit: Visit, to writer: inout TypstWriter) {
        let words = alternative(of: index, at: visit)
        guard case .image(let path, let width, let height) = resolved(index) else {
            writer.words(words)
            return
        }
        writer.code("picture(")
        writer.string("/" + path.description)
        writer.code(", ")
        writer.string(words)
        writer.code(", ")
        writer.number(width ?? 0)
        writer.code(", ")
        writer.number(height ?? 0)
        writer.code(");")
    }
}

extension TypstDialect {
    /// What a picture is described by; a figure without a description by its caption, since it must have one (PDF/UA-1, 7.3).
    private func alternative(of index: Int, at visit: Visit) -> String {
        let words = document.alternative(of: visit.index)
        return words.isEmpty && visit.parentKind == .figure ? document.string(document.links[index].title) : words
    }
}

// MARK: - Footnotes and citations

extension TypstDialect {
    /// Writes a footnote where it is first referred to, and its number again where it is referred to later.
    ///
    /// The first on paper need not be the first in the text: a text alternative may hold one, and a footnote others.
    mutating func writeFootnote(_ number: Int32, at visit: Visit, to writer: inout TypstWriter) {
        guard visit.index >= pullQuoteEnd, let definition = definition(of: number) else { return }
        if writtenFootnotes.contains(number) {
            writer.code("again(")
            writer.string(label(ofFootnote: number))
            writer.code(");")
        } else if footnoteDepth < Self.mostFootnotesInEachOther {
            writtenFootnotes.insert(number)
            writer.code("note(")
            writer.string(label(ofFootnote: number))
            writer.code(", {")
            writeFootnote(definedAt: definition, to: &writer)
            writer.code("});")
        } else if bracketedFootnotes.insert(number).inserted {
            writer.words(" (")
            writeFootnote(definedAt: definition, to: &writer)
            writer.words(")")
        }
    }

    /// Each stands at the foot of the page below the one before, whether there is room or not.
    private static let mostFootnotesInEachOther = 3

    private mutating func writeFootnote(definedAt definition: Int, to writer: inout TypstWriter) {
        let around = footnoteOpening
        footnoteDepth += 1
        footnoteOpening = definition + 1
        write(definition + 1..<Int(document.nodes[definition].end), to: &writer)
        footnoteOpening = around
        footnoteDepth -= 1
    }

    private func label(ofFootnote number: Int32) -> String {
        "\(labelPrefix)fn-\(number)"
    }

    private func definition(of number: Int32) -> Int? {
        document.children(of: 0).first { index in
            if case .footnoteDefinition(number, _, _) = document.nodes[index].kind { true } else { false }
        }
    }

    /// Writes a citation in parentheses: `(Bowlby, 1988, p. 11; Siegel, 1999)`.
    func writeCitation(_ index: Int, at visit: Visit, to writer: inout TypstWriter) {
        let resolved = resolution.citations.indices.contains(index) ? resolution.citations[index] : []
        writer.words("(")
        for (position, item) in document.citations[index].items.enumerated() {
            if position > 0 { writer.words("; ") }
            guard resolved.indices.contains(position) else {
                writer.words(item.resource)
                continue
            }
            write(resolved[position], isLinked: mayLink(at: visit), to: &writer)
        }
        writer.words(")")
    }

    private func write(_ citation: ResolvedCitation, isLinked: Bool, to writer: inout TypstWriter) {
        if isLinked, let target = citation.target, case .place(let label, _) = links.link(target) {
            writer.code("place-link(")
            writer.string(label.name)
            writer.code(", ")
            writer.string(citation.label)
            writer.code(");")
        } else {
            writer.words(citation.label)
        }
        if let locator = citation.locator { writer.words(", " + locator) }
    }
}

extension Resolution {
    /// The mentions of terms in one node, in order.
    fileprivate func mentions(in node: Int) -> ArraySlice<TermMention> {
        var low = 0, high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].node < node { low = middle + 1 } else { high = middle }
        }
        let end = mentions[low...].firstIndex { $0.node != node } ?? mentions.count
        return mentions[low..<end]
    }
}
