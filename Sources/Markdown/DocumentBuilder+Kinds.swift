import CMarkGFM
import Diagnostics

extension DocumentBuilder {
    /// What a node of the library becomes where it has no meaning of ours.
    mutating func kind(of node: CMarkNode) -> Document.Kind {
        switch attune_node_kind(node) {
        case attune_kind_document:
            return .document
        case attune_kind_block_quote:
            return .blockQuote
        case attune_kind_list:
            let start = attune_node_list_is_ordered(node) != 0 ? attune_node_list_start(node) : nil
            return .list(Document.List(start: start, isTight: attune_node_list_is_tight(node) != 0))
        case attune_kind_item:
            guard attune_node_is_task(node) != 0 else { return .item(.notATask) }
            return .item(attune_node_is_done(node) != 0 ? .done : .open)
        case attune_kind_code_block:
            noteVerbatimLines(of: node)
            return .codeBlock(info: append(attune_node_info(node)), code: append(attune_node_code(node)))
        case attune_kind_html_block:
            noteVerbatimLines(of: node)
            return .htmlBlock(append(attune_node_literal(node)))
        case attune_kind_heading:
            return heading(node)
        case attune_kind_thematic_break:
            return .thematicBreak
        case attune_kind_footnote_definition:
            return footnoteDefinition(node)
        case attune_kind_table:
            return .table
        case attune_kind_table_row:
            tableColumn = 0
            return .tableRow(isHeader: Self.isHeader(row: node))
        case attune_kind_table_cell:
            return tableCell(node)
        case attune_kind_soft_break:
            return .softBreak
        case attune_kind_line_break:
            return .lineBreak
        case attune_kind_code:
            return .code(append(attune_node_literal(node)))
        case attune_kind_html_inline:
            return .htmlInline(append(attune_node_literal(node)))
        case attune_kind_emphasis:
            return .emphasis
        case attune_kind_strong:
            return .strong
        case attune_kind_strikethrough:
            return .strikethrough
        case attune_kind_link:
            return .link(linkReference(node, isImage: false))
        case attune_kind_image:
            return .image(linkReference(node, isImage: true))
        case attune_kind_footnote_reference:
            return footnoteReference(node)
        default:
            // Text and paragraphs are copied elsewhere; nothing else comes here.
            return .paragraph(isTight: false)
        }
    }

    mutating func noteVerbatimLines(of node: CMarkNode) {
        let start = Int(node.pointee.start_line), end = Int(node.pointee.end_line)
        if start > 0, end >= start { verbatimLines.append(start...end) }
    }

    private mutating func heading(_ node: CMarkNode) -> Document.Kind {
        lineShift = lineShift(inside: node)
        let level = Int(attune_node_heading_level(node))
        let line = Int(node.pointee.start_line) + lineShift
        if options.meanings, level == 1 { report(.topLevelHeading, line: line, column: lineShift == 0 ? Int(node.pointee.start_column) : 0) }
        let heading = Document.Heading(
            level: level,
            id: HeadingIdentifiers.fallback,
            text: "",
            node: document.nodes.count,
            line: line
        )
        document.headings.append(heading)
        return .heading(Int32(document.headings.count - 1))
    }

    /// Gives a heading its words and id, once its inlines are there.
    mutating func finishHeading(_ index: Int) {
        let text = document.plainText(of: document.headings[index].node)
        document.headings[index].text = text
        document.headings[index].id = headingIdentifiers.identifier(for: text)
    }

    private static func isHeader(row: CMarkNode) -> Bool {
        cmark_gfm_extensions_get_table_row_is_header(row) != 0
    }

    private mutating func tableCell(_ node: CMarkNode) -> Document.Kind {
        guard let row = node.pointee.parent, let table = row.pointee.parent else { return .tableCell(.none, isHeader: false) }
        let isHeader = Self.isHeader(row: row)
        lineShift = isHeader ? linesAbove(table: table) : 0
        let column = tableColumn
        tableColumn += 1
        var alignment = Document.Alignment.none
        if column < Int(cmark_gfm_extensions_get_table_columns(table)), let alignments = cmark_gfm_extensions_get_table_alignments(table) {
            alignment = switch alignments[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
        return .tableCell(alignment, isHeader: isHeader)
    }
}

// MARK: - Footnotes

extension DocumentBuilder {
    private mutating func footnoteDefinition(_ node: CMarkNode) -> Document.Kind {
        document.footnoteCount += 1
        let label = attune_node_literal(node).buffer
        footnoteLabels.insert(Self.foldedLabel(label))
        let references = attune_node_reference_count(node)
        return .footnoteDefinition(number: Int32(document.footnoteCount), label: append(label), references: references)
    }

    private mutating func footnoteReference(_ node: CMarkNode) -> Document.Kind {
        let number = attune_node_literal(node).buffer.reduce(Int32(0)) { $0 &* 10 &+ Int32($1 & 0x0F) }
        let label = attune_node_footnote(node).map { append(attune_node_literal($0)) } ?? Document.Span(start: 0, count: 0)
        return .footnoteReference(number: number, label: label, occurrence: attune_node_occurrence(node))
    }

    /// A label as the library compares it: without regard to case.
    private static func foldedLabel(_ label: some Collection<UInt8>) -> [UInt8] {
        if label.allSatisfy({ $0 < 0x80 }) {
            return label.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
        }
        return Array(String(decoding: label, as: UTF8.self).lowercased().utf8)
    }

    /// Says which footnotes a reader won't see. The library drops them without a word.
    mutating func reportFootnotes(definedAs starts: [Prescan.FootnoteStart]) {
        guard options.footnotes, options.meanings, !starts.isEmpty else { return }
        var seen: Set<[UInt8]> = []
        verbatimLines.sort { $0.lowerBound < $1.lowerBound }
        var verbatim = verbatimLines[...]
        for start in starts {
            verbatim = verbatim.drop { $0.upperBound < start.line }
            if let lines = verbatim.first, lines.contains(start.line) { continue }
            let label = Self.foldedLabel(start.label)
            let name = String(decoding: start.label, as: UTF8.self)
            if !footnoteLabels.contains(label) {
                report(.unusedFootnote(name), line: start.line)
            } else if !seen.insert(label).inserted {
                report(.repeatedFootnote(name), line: start.line)
            }
        }
    }
}
