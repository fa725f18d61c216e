/// What a file of a word processor may hold that a page can't, or that nobody would notice to be gone.
enum WordPart: String, CaseIterable, Hashable {
    case comment, insertion, deletion, textBox, diagram, chart, equation, embeddedFile, field, colouredText, highlightedText, header, footer, endnote

    /// So many of them.
    func words(_ count: Int) -> String {
        "\(count) \(count == 1 ? names.one : names.many)"
    }

    private var names: (one: String, many: String) {
        switch self {
        case .comment: ("comment", "comments")
        case .insertion: ("tracked insertion", "tracked insertions")
        case .deletion: ("tracked deletion", "tracked deletions")
        case .textBox: ("text box", "text boxes")
        case .diagram: ("SmartArt diagram", "SmartArt diagrams")
        case .chart: ("chart", "charts")
        case .equation: ("equation", "equations")
        case .embeddedFile: ("embedded file", "embedded files")
        case .field: ("field to fill in", "fields to fill in")
        case .colouredText: ("coloured piece of text", "coloured pieces of text")
        case .highlightedText: ("highlighted piece of text", "highlighted pieces of text")
        case .header: ("page header with words", "page headers with words")
        case .footer: ("page footer with words", "page footers with words")
        case .endnote: ("endnote", "endnotes")
        }
    }

    /// What became of them.
    var fate: String {
        switch self {
        case .insertion: "taken as part of the text"
        case .deletion: "left out"
        case .equation: "may have come out wrong"
        case .colouredText, .highlightedText: "kept without the colour"
        case .endnote: "made footnotes"
        default: "not brought over"
        }
    }

    var remedy: String {
        switch self {
        case .comment: "Read the comments in the original: some may change the text."
        case .insertion, .deletion: "Look in the original whether its writers have agreed on them."
        case .textBox: "Copy what matters into the text, in a callout if it should stand out."
        case .diagram, .chart: "Draw it as an SVG with the same words beside it, or say it in words."
        case .equation: "Compare it with the original."
        case .embeddedFile: "Save it by itself, and put it into assets if readers need it."
        case .field: "Make a worksheet of it: > [!WRITE] lines=3 leaves room for an answer."
        case .colouredText, .highlightedText: "If the colour meant something, say it in words."
        case .header, .footer: "Look whether they hold a name, a date or a licence that the page needs."
        case .endnote: "Make sources of them where they are some: [@id] cites one."
        }
    }
}
