/// The quotes, list items and footnotes that a line opens or goes on with.
struct LinePrefix {
    /// How many markers there are.
    private(set) var markers = 0

    /// How deep the line can be nested: its markers, and a list item for each two columns of white space before the last one.
    private(set) var depth = 0

    /// The offset after the last marker and white space.
    private(set) var end = 0

    /// Where the label of a footnote stands that the line begins.
    private(set) var footnoteLabel: Range<Int>?

    init(_ line: UnsafeBufferPointer<UInt8>, hasFootnotes: Bool) {
        var columns = 0
        while end < line.count {
            let byte = line[end]
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                columns += byte == UInt8(ascii: "\t") ? 4 : 1
                end += 1
                continue
            }
            let length = Self.markerLength(at: end, in: line, hasFootnotes: hasFootnotes)
            guard length > 0 else { return }
            if byte == UInt8(ascii: "["), footnoteLabel == nil { footnoteLabel = (end + 2)..<(end + length - 2) }
            markers += 1
            depth = columns / 2 + markers
            end += length
        }
    }

    private static func markerLength(at start: Int, in line: UnsafeBufferPointer<UInt8>, hasFootnotes: Bool) -> Int {
        switch line[start] {
        case UInt8(ascii: ">"):
            return 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return isSpaceOrEnd(at: start + 1, in: line) ? 1 : 0
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var index = start
            while index < line.count, index - start < 9, line[index].isASCIIDigit { index += 1 }
            guard index < line.count, line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")") else { return 0 }
            return isSpaceOrEnd(at: index + 1, in: line) ? index + 1 - start : 0
        case UInt8(ascii: "[") where hasFootnotes && start + 1 < line.count && line[start + 1] == UInt8(ascii: "^"):
            var index = start + 2
            while index < line.count, line[index] != UInt8(ascii: "]"), !line[index].isMarkdownSpace { index += 1 }
            guard index > start + 2, index + 1 < line.count else { return 0 }
            return line[index] == UInt8(ascii: "]") && line[index + 1] == UInt8(ascii: ":") ? index + 2 - start : 0
        default:
            return 0
        }
    }

    private static func isSpaceOrEnd(at index: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
        index >= line.count || line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t")
    }
}

/// The line below a table's header, as far as a glance can tell.
enum DelimiterRow {
    /// - Returns: how many columns the line parts, or nil where it is no delimiter row of a table. A line of hyphens alone underlines a heading instead.
    static func columns(in line: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < line.count, ByteSet.beforeDelimiters.contains(line[index]) { index += 1 }
        var hyphens = 0, bars = 0, others = 0
        while index < line.count {
            switch line[index] {
            case UInt8(ascii: "-"): hyphens += 1
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: ":"), 0x0B, 0x0C: others += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return nil
            }
            index += 1
        }
        return hyphens > 0 && bars + others > 0 ? bars + 1 : nil
    }
}
