extension Document {
    /// A place that an author left for the reader: a box to tick, a cell to fill in, or room to write.
    package struct Blank: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case box(isTicked: Bool)
            case cell
            case writing(lines: Int)
        }

        package let kind: Kind
        /// What is asked there, in plain text: what a screen reader says for it.
        package let question: String
        /// The index of its node: an item, a cell, or the room itself.
        package let node: Int
    }

    /// The blanks of a worksheet, in reading order: the same places, with the same names, as ``SiteDialect`` writes as form controls.
    ///
    /// There are none in pull quotes, which screen readers pass over, nor in footnotes.
    package func blanks(wording: MarkdownWording) -> [Blank] {
        guard let root = nodes.first, root.end > 1 else { return [] }
        var blanks: [Blank] = []
        var cells: CellNames?
        walk(1..<Int(root.end)) { visit in
            switch visit.kind {
            case .callout(.quote, _), .footnoteDefinition: return .skip
            case .table: cells = CellNames(table: visit.index, in: self)
            case .tableRow(let isHeader): cells?.beginRow(isHeader: isHeader)
            case .tableCell(_, let isHeader):
                cells?.advance(to: visit.index, in: self)
                guard !isHeader, visit.end == visit.index + 1, let cells else { break }
                let name = cells.name(row: wording.row, otherwise: wording.writingSpace)
                blanks.append(Blank(kind: .cell, question: name, node: visit.index))
            case .item(let state):
                guard let label = label(ofItem: visit.index, state) else { break }
                blanks.append(Blank(kind: .box(isTicked: state == .done), question: plainText(of: label), node: visit.index))
            case .writing(let lines):
                let question = plainText(of: visit.index)
                blanks.append(Blank(kind: .writing(lines: Int(lines)), question: question.isEmpty ? wording.writingSpace : question, node: visit.index))
            default: break
            }
            return .write
        } close: { _ in
        }
        return blanks
    }

    /// The paragraph that says what a box is for, or nil for an item without box, or with nothing to be said of it.
    func label(ofItem item: Int, _ state: TaskState) -> Int? {
        guard state != .notATask, nodes.indices.contains(item + 1), case .paragraph = nodes[item + 1].kind else { return nil }
        return item + 1
    }
}
