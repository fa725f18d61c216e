import HTML
import Markdown

/// Writes a Markdown document as code for Typst, in the functions of `paper.typ`.
///
/// It walks the same tree as the site's dialect and says the same things: what differs is that footnotes stand at the foot of their page, that
/// room for writing is room, and that a link may name the page that it leads to.
struct TypstDialect {
    let document: Document
    let resolution: Resolution
    let wording: MarkdownWording
    let links: any PaperLinks
    /// Stands before each label, where several documents share the paper.
    let labelPrefix: String
    /// How many levels deeper headings are than they were written.
    let headingOffset: Int
    /// Whether the document is there to be written on.
    let fillsIn: Bool
    /// The fields for what it leaves blank, where it becomes a form.
    let fields: WorksheetFields?

    /// The level of the heading before, so that none is skipped (PDF/UA-1, 7.4.2).
    var headingLevel: Int
    /// How deep what is being written lies in other things.
    private var nesting = PaperNesting()
    /// The end of the link being written: there are no links inside links.
    var linkEnd = 0
    /// The end of the pull quote being written: what repeats words of the page leads nowhere (PDF/UA-1, 7.1: artifacts aren't tagged).
    var pullQuoteEnd = 0
    /// The numbers of the footnotes that stand on paper already.
    var writtenFootnotes: Set<Int32> = []
    /// The numbers of those that stand in parentheses, since they are too far inside others.
    var bracketedFootnotes: Set<Int32> = []
    /// How many footnotes the place that is being written is inside of.
    var footnoteDepth = 0
    /// The paragraph that stands on the line of its footnote's number.
    var footnoteOpening: Int?

    init(
        _ document: Document,
        resolution: Resolution,
        wording: MarkdownWording,
        links: some PaperLinks,
        labelPrefix: String = "",
        headingOffset: Int = 0,
        fillsIn: Bool = false,
        fields: WorksheetFields? = nil
    ) {
        self.document = document
        self.resolution = resolution
        self.wording = wording
        self.links = links
        self.labelPrefix = labelPrefix
        self.headingOffset = headingOffset
        self.fillsIn = fillsIn
        self.fields = fields
        headingLevel = 1 + headingOffset
    }

    /// Writes the whole document; its footnotes go where they are referred to.
    mutating func write(to writer: inout TypstWriter) {
        guard let root = document.nodes.first, root.end > 1 else { return }
        write(1..<Int(root.end), to: &writer)
    }

    mutating func write(_ range: Range<Int>, to writer: inout TypstWriter) {
        document.walk(
            range,
            open: { open($0, to: &writer) },
            close: { close($0, to: &writer) }
        )
    }

    private mutating func open(_ visit: Visit, to writer: inout TypstWriter) -> Descent {
        nesting.enter(visit.kind)
        guard !nesting.isTooDeep(visit.kind) else {
            openFlush(visit, to: &writer)
            return .write
        }
        switch visit.kind {
        case .document: break
        case .paragraph(let isTight): writer.code(isTight || visit.index == footnoteOpening ? "" : "par({")
        case .heading(let heading): openHeading(document.headings[Int(heading)], to: &writer)
        case .blockQuote: writer.code("quote(block: true, {")
        case .callout(let callout, let title): openCallout(callout, title: document[title], at: visit, to: &writer)
        case .writing(let lines): openWriting(lines: lines, at: visit, to: &writer)
        case .list(let list): openList(list, at: visit, to: &writer)
        case .item(let state): openItem(state, at: visit, to: &writer)
        case .codeBlock(_, let code): writeCode("code-block(", document[code], to: &writer)
        case .htmlBlock(let span): writeRawHTML(document[span], isBlock: true, to: &writer)
        case .thematicBreak: writer.code("divider();\n")
        case .table: openTable(at: visit, to: &writer)
        case .tableRow(let isHeader): writer.code(isHeader ? "table.header(" : "")
        case .tableCell: openCell(at: visit, to: &writer)
        case .figure: openFigure(at: visit, to: &writer)
        case .footnoteDefinition: return .skip
        case .text(let span): writeText(span, at: visit, to: &writer)
        case .softBreak: writer.words(" ")
        case .lineBreak: writer.code("linebreak();")
        case .code(let span): writeCode("raw(", document[span], to: &writer)
        case .htmlInline(let span): writeRawHTML(document[span], isBlock: false, to: &writer)
        case .emphasis: writer.code("emph({")
        case .strong: writer.code("strong({")
        case .strikethrough: writer.code("strike({")
        case .link(let link): openLink(Int(link), at: visit, to: &writer)
        case .image(let link):
            writeImage(Int(link), at: visit, to: &writer)
            return .skip
        case .footnoteReference(let number, _, _): writeFootnote(number, at: visit, to: &writer)
        case .citation(let citation): writeCitation(Int(citation), at: visit, to: &writer)
        }
        return .write
    }

    private mutating func close(_ visit: Visit, to writer: inout TypstWriter) {
        defer { nesting.leave(visit.kind) }
        guard !nesting.isTooDeep(visit.kind) else { return closeFlush(visit, to: &writer) }
        switch visit.kind {
        case .paragraph(let isTight): writer.code(isTight || visit.index == footnoteOpening ? "" : "});\n")
        case .heading, .blockQuote, .callout, .writing, .figure: writer.code("});\n")
        case .list, .table: writer.code(");\n")
        case .item: writer.code("},")
        case .tableRow(let isHeader): writer.code(isHeader ? ")," : "")
        case .tableCell: writer.code(visit.end > visit.index + 1 ? "}," : ",")
        case .emphasis, .strong, .strikethrough: writer.code("});")
        case .link: closeLink(at: visit, to: &writer)
        default: break
        }
    }

    /// Whether a link may be written at a node.
    func mayLink(at visit: Visit) -> Bool {
        visit.index >= linkEnd
    }
}
