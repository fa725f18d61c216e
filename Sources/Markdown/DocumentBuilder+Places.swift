import CMarkGFM
import Diagnostics

/// Where things stand in the file.
///
/// The library is right about the lines of blocks, with one exception, and about lines of inlines with two; each is mended here. About columns it is often
/// wrong, so one is kept only where the source agrees.
extension DocumentBuilder {
    /// The line and byte column of a node, or 0 for what isn't known.
    mutating func place(of node: CMarkNode) -> (line: Int32, column: Int32) {
        let line = lineNumber(of: node)
        currentLine = line
        let column = node.pointee.start_column
        let isTrusted = node.pointee.start_line > 0 && column > 0 && sourceAgrees(with: node, line: line, column: Int(column))
        return (Int32(line), isTrusted ? column : 0)
    }

    private func lineNumber(of node: CMarkNode) -> Int {
        let own = Int(node.pointee.start_line)
        switch attune_node_kind(node) {
        case attune_kind_soft_break, attune_kind_line_break:
            return currentLine
        case attune_kind_paragraph, attune_kind_heading:
            return own + lineShift
        case attune_kind_table:
            return own + linesAbove(table: node)
        case attune_kind_table_row, attune_kind_table_cell:
            return own + (isInHeader(node) ? linesAbove(tableAround: node) : 0)
        case let kind where kind.rawValue >= attune_kind_text.rawValue:
            return own == 0 && lineShift == 0 ? currentLine : own + lineShift
        default:
            return own == 0 ? currentLine : own
        }
    }

    /// What to add to the lines of a block's inlines.
    ///
    /// A paragraph's inlines are counted from its first line even where that holds a link definition, which is no part of it any more. A paragraph right
    /// above a table has no line at all: the table has it.
    func lineShift(inside block: CMarkNode) -> Int {
        if block.pointee.start_line == 0 {
            guard let table = block.pointee.next, attune_node_kind(table) == attune_kind_table else { return 0 }
            return Int(table.pointee.start_line)
        }
        let start = Int(block.pointee.start_line)
        guard LinePrefix.startsDefinition(file.line(start)) else { return 0 }
        let isSetext = attune_node_kind(block) == attune_kind_heading
        let lines = Int(block.pointee.end_line) - start + 1 - (isSetext ? 1 : 0)
        return max(0, lines - Self.lineCount(attune_node_content(block).buffer))
    }

    /// How many lines of the paragraph above a table the library counts to the table.
    func linesAbove(table: CMarkNode) -> Int {
        guard let above = table.pointee.prev, above.pointee.start_line == 0, attune_node_kind(above) == attune_kind_paragraph else { return 0 }
        return Self.lineCount(attune_node_content(above).buffer)
    }

    private func linesAbove(tableAround node: CMarkNode) -> Int {
        var table = node
        while attune_node_kind(table) != attune_kind_table, let parent = table.pointee.parent { table = parent }
        return linesAbove(table: table)
    }

    private func isInHeader(_ node: CMarkNode) -> Bool {
        let row = attune_node_kind(node) == attune_kind_table_row ? node : node.pointee.parent
        return row.map { cmark_gfm_extensions_get_table_row_is_header($0) != 0 } ?? false
    }

    private static func lineCount(_ content: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0, hasOpenLine = false
        for byte in content {
            hasOpenLine = byte != UInt8(ascii: "\n")
            if !hasOpenLine { count += 1 }
        }
        return count + (hasOpenLine ? 1 : 0)
    }

    private func sourceAgrees(with node: CMarkNode, line: Int, column: Int) -> Bool {
        let starts: StaticString
        switch attune_node_kind(node) {
        case attune_kind_emphasis, attune_kind_strong: starts = "*_"
        case attune_kind_strikethrough: starts = "~"
        case attune_kind_code:
            // The library names the column of the first byte inside.
            return byte(atLine: line, column: column - 1) == UInt8(ascii: "`")
        case attune_kind_html_inline: starts = "<"
        case attune_kind_link: starts = "[<"
        case attune_kind_image: starts = "!"
        case let kind where kind.rawValue >= attune_kind_text.rawValue: return false
        default: return true
        }
        guard let byte = byte(atLine: line, column: column) else { return false }
        return starts.withUTF8Buffer { $0.contains(byte) }
    }

    private func byte(atLine line: Int, column: Int) -> UInt8? {
        let bytes = file.line(line)
        let index = bytes.startIndex + column - 1
        return bytes.indices.contains(index) ? bytes[index] : nil
    }

    /// Whether words of a text node stand in their line only with a backslash before them, so that they mean nothing but themselves.
    ///
    /// The library takes backslashes out before it hands over the text. A line too long to be an author's isn't searched.
    mutating func isEscaped(_ words: some Collection<UInt8>, line: Int) -> Bool {
        if searchedLine.number != line {
            let bytes = file.line(line)
            searchedLine = (line, bytes.count <= 2000 && bytes.contains(UInt8(ascii: "\\")))
        }
        guard searchedLine.hasEscapes else { return false }
        var rest = file.line(line)
        var isFound = false
        while let start = rest.firstRange(of: words)?.lowerBound {
            guard start > file.line(line).startIndex, file.bytes[start - 1] == UInt8(ascii: "\\") else { return false }
            isFound = true
            rest = rest[(start + 1)...]
        }
        return isFound
    }

    /// The column of a piece of a text node, or 0 where the source has something else there.
    func column(of piece: some Collection<UInt8>, at offset: Int, in node: CMarkNode, line: Int) -> Int32 {
        let column = Int(node.pointee.start_column) + offset
        guard node.pointee.start_column > 0 else { return 0 }
        let bytes = file.line(line)
        let start = bytes.startIndex + column - 1
        guard start >= bytes.startIndex, start + piece.count <= bytes.endIndex else { return 0 }
        return bytes[start..<(start + piece.count)].elementsEqual(piece) ? Int32(column) : 0
    }
}

extension LinePrefix {
    /// Whether a line can begin with a link definition.
    static func startsDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        line.withUnsafeBufferPointer { buffer in
            let prefix = LinePrefix(buffer, hasFootnotes: true)
            return prefix.end < buffer.count && buffer[prefix.end] == UInt8(ascii: "[")
        }
    }
}
