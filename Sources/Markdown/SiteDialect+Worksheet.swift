import HTML

/// What only a page that is there to be written on has: boxes to tick and cells to write in.
///
/// They are ordinary form controls without names, so they work without scripts and none can be sent. A browser is asked not to keep what was
/// entered either; for a box only the form around it can ask that (HTML Living Standard, 4.10.18.7).
extension SiteDialect {
    /// The state of the task that a paragraph is the text of, or nil for any other paragraph.
    func taskWritten(by visit: Visit) -> Document.TaskState? {
        guard visit.index == visit.parent + 1, case .item(let state) = visit.parentKind else { return nil }
        return hasBox(state, item: visit.parent, in: visit.document) ? state : nil
    }

    /// Whether an item gets a box that can be ticked. Its label is the item's first paragraph: nothing else may stand in a label.
    func hasBox(_ state: Document.TaskState, item: Int, in document: Document) -> Bool {
        fillsIn && item >= quoteEnd && document.label(ofItem: item, state) != nil
    }

    func openParagraph(isTight: Bool, at visit: Visit, to writer: inout HTMLWriter) {
        if !isTight { writer.openBlock("<p>") }
        guard let state = taskWritten(by: visit) else { return }
        writer.literal("<label><input type=\"checkbox\"")
        writer.literal(state == .done ? " checked> " : "> ")
    }

    mutating func nameCells(of table: Visit) {
        cells = fillsIn && table.index >= quoteEnd ? CellNames(table: table.index, in: table.document) : nil
    }

    /// Writes what stands in a cell that was left empty to be filled in.
    mutating func writeField(isHeader: Bool, at visit: Visit, to writer: inout HTMLWriter) {
        cells?.advance(to: visit.index, in: visit.document)
        guard let cells, !isHeader, visit.end == visit.index + 1 else { return }
        writer.literal("<input type=\"text\" autocomplete=\"off\" spellcheck=\"false\" aria-label=\"")
        writer.attributeValue(cells.name(row: wording.row, otherwise: wording.writingSpace))
        writer.literal("\">")
    }
}

/// Names each cell of a table by the words that head its row and its column.
struct CellNames {
    private let columns: [String]
    private var row = 0
    private var column = 0
    /// The words in the row's first cell.
    private var rowHeader = ""

    init(table: Int, in document: Document) {
        columns = document.children(of: table + 1).map { document.plainText(of: $0) }
    }

    /// Goes on to the next row; the header is row 0.
    mutating func beginRow(isHeader: Bool) {
        row = isHeader ? 0 : row + 1
        column = -1
        rowHeader = ""
    }

    /// Goes on to the next cell.
    mutating func advance(to cell: Int, in document: Document) {
        column += 1
        if column == 0 { rowHeader = document.plainText(of: cell) }
    }

    /// - Parameters:
    ///   - word: stands before the number of a row without a header.
    ///   - fallback: the name in a table that has no words at all.
    func name(row word: String, otherwise fallback: String) -> String {
        let header = columns.indices.contains(column) ? columns[column] : ""
        let parts = [rowHeader.isEmpty ? "\(word) \(row)" : rowHeader, header.isEmpty ? (rowHeader.isEmpty ? fallback : "") : header]
        return parts.filter { !$0.isEmpty }.joined(separator: ": ")
    }
}
