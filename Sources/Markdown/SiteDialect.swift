package import HTML

/// The HTML that pages get: links resolved, callouts, figures and citations, and what a keyboard or a screen reader needs.
package struct SiteDialect: HTMLDialect {
    let resolution: Resolution
    let wording: MarkdownWording
    let identifierPrefix: String
    let headingOffset: Int
    let fillsIn: Bool
    let rulesLines: Bool
    var rawHTML: RawHTMLFilter?

    /// How many tables were written, for their names.
    var tableCount = 0

    /// The names of the cells of the table being written, where they can be written in.
    var cells: CellNames?

    /// The end of the pull quote being written: screen readers pass over it, so nothing in it may take the focus.
    var quoteEnd = 0

    /// The end of the link being written: there are no links inside links.
    var linkEnd = 0

    /// - Parameters:
    ///   - resolution: of the document that is written.
    ///   - wording: in the document's language.
    ///   - identifierPrefix: stands before each id of a heading or footnote and each link to a footnote, where several documents share a page.
    ///   - headingOffset: how many levels deeper headings are than they were written, where the document is part of a larger one.
    ///   - allowsRawHTML: whether a few harmless elements pass; otherwise raw HTML is shown as text.
    ///   - fillsIn: whether the page is there to be written on: its boxes can be ticked, and its empty cells written in.
    ///   - rulesLines: whether room for writing has its lines as elements: on paper they have to be there, and browsers don't print a background that is
    ///     repeated at the right place.
    package init(
        resolution: Resolution,
        wording: MarkdownWording,
        identifierPrefix: String = "",
        headingOffset: Int = 0,
        allowsRawHTML: Bool = false,
        fillsIn: Bool = false,
        rulesLines: Bool = false
    ) {
        self.resolution = resolution
        self.wording = wording
        self.identifierPrefix = identifierPrefix
        self.headingOffset = headingOffset
        self.fillsIn = fillsIn
        self.rulesLines = rulesLines
        rawHTML = allowsRawHTML ? RawHTMLFilter() : nil
    }

    package mutating func open(_ visit: Visit, to writer: inout HTMLWriter) -> Descent {
        let document = visit.document
        switch visit.kind {
        case .text(let span): writeText(span, at: visit, to: &writer)
        case .code(let span): writeCode(document[span], to: &writer)
        case .lineBreak: writer.literal("<br>\n")
        case .htmlInline(let span): writeInlineHTML(document[span], at: visit, to: &writer)
        case .htmlBlock(let span): writeBlockHTML(document[span], at: visit, to: &writer)
        case .link(let link): openLink(Int(link), at: visit, to: &writer)
        case .image(let link): return writeImage(Int(link), at: visit, to: &writer)
        case .footnoteReference(let number, _, let occurrence): writeFootnoteReference(number, occurrence, at: visit, to: &writer)
        case .citation(let citation): writeCitation(Int(citation), at: visit, to: &writer)
        case .heading(let heading): openHeading(document.headings[Int(heading)], at: visit, to: &writer)
        case .callout(let callout, let title): openCallout(callout, title: document[title], at: visit, to: &writer)
        case .writing: writer.openBlock("<div class=\"writing\">\n")
        case .figure: writer.openBlock("<figure>\n")
        case .paragraph(let isTight): openParagraph(isTight: isTight, at: visit, to: &writer)
        case .item(let state): openItem(state, at: visit, to: &writer)
        case .codeBlock(let info, let code): writeCodeBlock(info: document[info], code: document[code], at: visit, to: &writer)
        case .thematicBreak: writer.openBlock("<hr>\n")
        case .table: openTable(at: visit, to: &writer)
        case .tableRow(let isHeader):
            cells?.beginRow(isHeader: isHeader)
            return openReference(visit, to: &writer)
        case .tableCell(let alignment, let isHeader): openCell(alignment, isHeader: isHeader, at: visit, to: &writer)
        case .footnoteDefinition(let number, _, _): openFootnote(number, to: &writer)
        default: return openReference(visit, to: &writer)
        }
        return .write
    }

    package mutating func close(_ visit: Visit, to writer: inout HTMLWriter) {
        rawHTML?.closeElements(openedIn: visit.index, to: &writer)
        switch visit.kind {
        case .link(let link): closeLink(Int(link), at: visit, to: &writer)
        case .heading(let heading): closeHeading(visit.document.headings[Int(heading)], to: &writer)
        case .callout(let callout, _): closeCallout(callout, to: &writer)
        case .writing(let lines): closeWriting(lines: lines, at: visit, to: &writer)
        case .figure: closeFigure(at: visit, to: &writer)
        case .paragraph(let isTight): closeParagraph(isTight: isTight, at: visit, to: &writer)
        case .table: closeTable(visit, to: &writer)
        case .tableCell(_, let isHeader): writer.literal(isHeader && visit.end > visit.index + 1 ? "</th>" : "</td>")
        case .footnoteDefinition(let number, _, let references): closeFootnote(number, references: references, at: visit, to: &writer)
        default: closeReference(visit, to: &writer)
        }
    }

    /// Whether a link may be written at a node.
    func mayLink(at visit: Visit) -> Bool {
        visit.index >= linkEnd && visit.index >= quoteEnd
    }
}

extension HTMLWriter {
    mutating func openBlock(_ markup: StaticString) {
        beginLine()
        literal(markup)
    }
}

extension HTMLRenderer where Dialect == SiteDialect {
    /// Writes the section of footnotes, or nothing where there are none.
    package mutating func writeFootnotes(to writer: inout HTMLWriter) {
        guard document.footnoteCount > 0 else { return }
        writer.literal("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        writer.attributeValue(dialect.wording.footnotes)
        writer.literal("\">\n<ol>\n")
        writeFootnoteItems(to: &writer)
        writer.literal("</ol>\n</section>\n")
    }
}
