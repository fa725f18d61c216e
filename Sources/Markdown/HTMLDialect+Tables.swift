import HTML

extension HTMLDialect {
    func openReferenceTable(_ visit: Visit, to writer: inout HTMLWriter) {
        switch visit.kind {
        case .table:
            writer.beginLine()
            writer.literal("<table>")
        case .tableRow(let isHeader):
            writer.beginLine()
            if isHeader {
                writer.literal("<thead>\n")
            } else if visit.isFirstBodyRow {
                writer.literal("<tbody>\n")
            }
            writer.literal("<tr>")
        case .tableCell(let alignment, let isHeader):
            writer.beginLine()
            writer.literal(isHeader ? "<th" : "<td")
            switch alignment {
            case .none: writer.literal(">")
            case .left: writer.literal(" align=\"left\">")
            case .center: writer.literal(" align=\"center\">")
            case .right: writer.literal(" align=\"right\">")
            }
        default:
            break
        }
    }

    func closeReferenceTable(_ visit: Visit, to writer: inout HTMLWriter) {
        switch visit.kind {
        case .table:
            writer.beginLine()
            if visit.hasBodyRows { writer.literal("</tbody>\n") }
            writer.literal("</table>\n")
        case .tableRow(let isHeader):
            writer.beginLine()
            writer.literal("</tr>")
            if isHeader { writer.literal("\n</thead>") }
        case .tableCell(_, let isHeader):
            writer.literal(isHeader ? "</th>" : "</td>")
        default:
            break
        }
    }
}

extension Visit {
    /// Whether this row is the first after the header.
    var isFirstBodyRow: Bool {
        Int(document.nodes[parent + 1].end) == index
    }

    /// Whether this table has a row below its header.
    var hasBodyRows: Bool {
        end > index + 1 && Int(document.nodes[index + 1].end) < end
    }

    /// Whether the last node directly inside this one is a paragraph with tags.
    var endsWithParagraph: Bool {
        var last: Int?
        for child in document.children(of: index) { last = child }
        guard let last, case .paragraph(isTight: false) = document.nodes[last].kind else { return false }
        return true
    }
}
