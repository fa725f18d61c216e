/// A part of a text that stands on its own lines, and where it began in the original.
struct Block: Hashable, Sendable {
    var content: Content
    /// The line in the original, counted from 1, or nil where it has none, as in a file of a word processor.
    var line: Int?

    indirect enum Content: Hashable, Sendable {
        /// - Parameter level: 1 to 6, as in the original.
        case heading(level: Int, RunningText)
        case paragraph(RunningText)
        case list(List)
        case quote([Block])
        /// A sentence of the same text that its designer had set large.
        case pullQuote(RunningText)
        case table(Table)
        case picture(Picture)
    }

    struct List: Hashable, Sendable {
        /// The first number, or nil for one with bullets.
        var start: Int?
        var items: [[Block]]
    }

    /// Every row has as many cells as the first.
    struct Table: Hashable, Sendable {
        var header: [RunningText]
        var rows: [[RunningText]]
    }

    struct Picture: Hashable, Sendable {
        /// Where the original says that it is.
        var source: String
        var alternative: String
    }

    init(_ content: Content, line: Int?) {
        self.content = content
        self.line = line
    }

    /// A paragraph's words, and nil of anything else.
    var paragraph: RunningText? {
        if case .paragraph(let text) = content { text } else { nil }
    }

    var isHeading: Bool {
        if case .heading = content { true } else { false }
    }

    /// All its words, with a space between its parts.
    var plain: String {
        switch content {
        case .heading(_, let text), .paragraph(let text), .pullQuote(let text): text.plain
        case .list(let list): list.items.joined().map(\.plain).joined(separator: " ")
        case .quote(let blocks): blocks.map(\.plain).joined(separator: " ")
        case .table(let table): (table.header + table.rows.joined()).map(\.plain).joined(separator: " ")
        case .picture(let picture): picture.alternative
        }
    }
}
