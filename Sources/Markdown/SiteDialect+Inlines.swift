import HTML

// MARK: - Text

extension SiteDialect {
    /// Writes text with the glossary terms in it that are to be linked.
    func writeText(_ span: Document.Span, at visit: Visit, to writer: inout HTMLWriter) {
        let bytes = visit.document[span]
        guard !resolution.mentions.isEmpty, mayLink(at: visit) else {
            writer.text(bytes)
            return
        }
        var rest = bytes
        var next = firstMention(from: Int32(visit.index))
        while next < resolution.mentions.count, resolution.mentions[next].node == visit.index {
            let mention = resolution.mentions[next]
            next += 1
            let start = bytes.startIndex + Int(mention.start)
            let end = start + Int(mention.count)
            guard start >= rest.startIndex, mention.count > 0, end <= rest.endIndex else { continue }
            writer.text(rest[..<start])
            writer.literal("<a class=\"term\" href=\"")
            writer.link(mention.link)
            writer.literal("\">")
            writer.text(rest[start..<end])
            writer.literal("</a>")
            rest = rest[end...]
        }
        writer.text(rest)
    }

    /// The index of the first mention in this node or a later one.
    private func firstMention(from node: Int32) -> Int {
        var low = 0, high = resolution.mentions.count
        while low < high {
            let middle = (low + high) / 2
            if resolution.mentions[middle].node < node { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func writeCode(_ code: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        writer.literal("<code>")
        writer.text(code)
        writer.literal("</code>")
    }
}

// MARK: - Links and pictures

extension SiteDialect {
    private func resolved(_ index: Int) -> ResolvedLink {
        resolution.links.indices.contains(index) ? resolution.links[index] : .unresolved
    }

    mutating func openLink(_ index: Int, at visit: Visit, to writer: inout HTMLWriter) {
        // A link without words can't be named, so it isn't written.
        let hasWords = visit.end > visit.index + 1
        guard hasWords, mayLink(at: visit), case .link(let link, let className, let language) = resolved(index) else { return }
        linkEnd = visit.end
        writer.literal("<a href=\"")
        writer.link(link)
        writer.literal("\"")
        if let className { writer.attribute(" class=\"", className.name) }
        if let language { writer.attribute(" hreflang=\"", language.description) }
        let title = visit.document[visit.document.links[index].title]
        if !title.isEmpty { writer.attribute(" title=\"", String(decoding: title, as: UTF8.self)) }
        writer.literal(link.leavesSite ? " rel=\"noreferrer noopener external\">" : ">")
    }

    func closeLink(_ index: Int, at visit: Visit, to writer: inout HTMLWriter) {
        guard visit.end == linkEnd, visit.index >= quoteEnd, case .link(let link, _, _) = resolved(index) else { return }
        if link.leavesSite {
            writer.literal("<span class=\"visually-hidden\"> (")
            writer.text(wording.opensAnotherSite)
            writer.literal(")</span>")
        }
        writer.literal("</a>")
    }

    /// Writes a picture, or its words where it has none.
    func writeImage(_ index: Int, at visit: Visit, to writer: inout HTMLWriter) -> Descent {
        let document = visit.document
        guard case .image(let path, let width, let height) = resolved(index) else {
            writer.alternative(of: visit.index, in: document)
            return .skip
        }
        writer.literal("<img src=\"")
        writer.source(path)
        writer.literal("\" alt=\"")
        writer.alternative(of: visit.index, in: document)
        writer.literal("\"")
        if let width, let height {
            writer.literal(" width=\"")
            writer.number(width)
            writer.literal("\" height=\"")
            writer.number(height)
            writer.literal("\"")
        }
        let title = document[document.links[index].title]
        if !title.isEmpty, visit.parentKind != .figure { writer.attribute(" title=\"", String(decoding: title, as: UTF8.self)) }
        writer.literal(">")
        return .skip
    }

    func closeFigure(at visit: Visit, to writer: inout HTMLWriter) {
        let document = visit.document
        if case .image(let link) = document.nodes[visit.index + 1].kind {
            writer.literal("\n<figcaption>")
            writer.text(document[document.links[Int(link)].title])
            writer.literal("</figcaption>\n")
        }
        writer.literal("</figure>\n")
    }
}

extension HTMLWriter {
    /// Appends an attribute: its beginning up to the quotation mark, its value, and the mark that ends it.
    fileprivate mutating func attribute(_ beginning: StaticString, _ value: String) {
        literal(beginning)
        attributeValue(value)
        literal("\"")
    }
}

// MARK: - Footnotes and citations

extension SiteDialect {
    func writeFootnoteReference(_ number: Int32, _ occurrence: Int32, at visit: Visit, to writer: inout HTMLWriter) {
        writer.literal("<sup class=\"footnote-reference\" id=\"")
        writeReferenceIdentifier(number, Int(occurrence), to: &writer)
        writer.literal("\">")
        if mayLink(at: visit) {
            writer.literal("<a href=\"#")
            writer.attributeValue(identifierPrefix)
            writer.literal("fn-")
            writer.number(Int(number))
            writer.literal("\" role=\"doc-noteref\" aria-label=\"")
            writer.attributeValue(wording.footnote)
            writer.literal(" ")
            writer.number(Int(number))
            writer.literal("\">")
            writer.number(Int(number))
            writer.literal("</a></sup>")
        } else {
            writer.number(Int(number))
            writer.literal("</sup>")
        }
    }

    /// Writes a citation in parentheses: `(Bowlby, 1988, p. 11; Siegel, 1999)`.
    func writeCitation(_ index: Int, at visit: Visit, to writer: inout HTMLWriter) {
        let items = visit.document.citations[index].items
        let resolved = resolution.citations.indices.contains(index) ? resolution.citations[index] : []
        writer.literal("(")
        for (position, item) in items.enumerated() {
            if position > 0 { writer.literal("; ") }
            if resolved.indices.contains(position) {
                write(resolved[position], isLinked: mayLink(at: visit), to: &writer)
            } else {
                writer.text(item.resource)
                write(locator: item.locator, to: &writer)
            }
        }
        writer.literal(")")
    }

    private func write(_ citation: ResolvedCitation, isLinked: Bool, to writer: inout HTMLWriter) {
        if isLinked, let target = citation.target {
            writer.literal("<a id=\"")
            writer.attributeValue(citation.id.description)
            writer.literal("\" href=\"")
            writer.link(target)
            writer.literal("\">")
            writer.text(citation.label)
            writer.literal("</a>")
        } else {
            writer.text(citation.label)
        }
        write(locator: citation.locator, to: &writer)
    }

    private func write(locator: String?, to writer: inout HTMLWriter) {
        guard let locator else { return }
        writer.literal(", ")
        writer.text(locator)
    }
}

// MARK: - Raw HTML

extension SiteDialect {
    mutating func writeInlineHTML(_ html: ArraySlice<UInt8>, at visit: Visit, to writer: inout HTMLWriter) {
        if rawHTML == nil || visit.index < quoteEnd {
            if !html.isHTMLComment { writer.text(html) }
        } else {
            rawHTML?.write(html, isBlock: false, owner: visit.parent, to: &writer)
        }
    }

    mutating func writeBlockHTML(_ html: ArraySlice<UInt8>, at visit: Visit, to writer: inout HTMLWriter) {
        if rawHTML == nil || visit.index < quoteEnd {
            guard !html.isHTMLComment else { return }
            writer.openBlock("<p>")
            writer.text(html)
            writer.literal("</p>\n")
        } else {
            writer.beginLine()
            rawHTML?.write(html, isBlock: true, owner: visit.parent, to: &writer)
            writer.beginLine()
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether this is one comment and nothing else: a note of the author's, not meant for readers.
    package var isHTMLComment: Bool {
        guard starts(with: "<!--".utf8), let end = lastIndex(where: { !$0.isMarkdownSpace }) else { return false }
        return self[...end].suffix(3).elementsEqual("-->".utf8)
    }
}
