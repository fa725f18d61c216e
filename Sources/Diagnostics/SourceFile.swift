/// The bytes of one file of content, with the means to say where in it something stands.
package struct SourceFile: Sendable {
    /// The file's path from the content folder.
    package let path: String

    /// The file as it was read, without a byte order mark.
    package let bytes: [UInt8]

    /// The offset of each line's first byte.
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = Self.lineStarts(in: bytes)
    }

    /// How many lines the file has; an empty file has one.
    package var lineCount: Int { lineStarts.count }

    /// The bytes of a line, counted from 1, without its line end; nothing where there is no such line.
    package func line(_ number: Int) -> ArraySlice<UInt8> {
        guard (1...lineCount).contains(number) else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[start..<end]
    }

    /// The offset of a line's first byte; the end of the file where there is no such line.
    package func offset(ofLine number: Int) -> Int {
        (1...lineCount).contains(number) ? lineStarts[number - 1] : bytes.count
    }

    /// The place of a byte, given by its offset from the start of the file.
    package func location(atOffset offset: Int) -> SourceLocation {
        var low = 0, high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return location(line: low + 1, byteColumn: offset - lineStarts[low] + 1)
    }

    /// Bytes into a line up to which a column is worked out: counting characters takes time, and nobody counts that far.
    private static let farthestColumn = 2000

    /// The place of a byte in a line; the line alone, where the byte is more than 2,000 bytes into it.
    ///
    /// - Parameters:
    ///   - line: counted from 1.
    ///   - byteColumn: counted from 1 in bytes, as cmark counts; it becomes a column in characters. A byte inside a character means that character.
    package func location(line: Int, byteColumn: Int) -> SourceLocation {
        let bytes = self.line(line)
        guard min(byteColumn - 1, bytes.count) <= Self.farthestColumn else { return SourceLocation(file: path, line: line) }
        let before = bytes.prefix(max(0, byteColumn - 1))
        let whole = bytes.prefix(upTo: Self.startOfScalar(at: before.endIndex, in: bytes))
        return SourceLocation(file: path, line: line, column: String(decoding: whole, as: UTF8.self).count + 1)
    }

    /// Where the scalar begins that a byte is part of; the byte itself where it is part of none.
    private static func startOfScalar(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        guard index < bytes.endIndex, UTF8.isContinuation(bytes[index]) else { return index }
        guard let start = bytes[..<index].suffix(3).lastIndex(where: { !UTF8.isContinuation($0) }) else { return index }
        // The first byte says how many there are by its leading ones (RFC 3629, section 3).
        let length = bytes[start] < 0xC0 ? 1 : (~bytes[start]).leadingZeroBitCount
        return index < start + length ? start : index
    }

    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\n"): starts.append(index + 1)
            case UInt8(ascii: "\r") where index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"): starts.append(index + 1)
            default: break
            }
        }
        if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
        return starts
    }
}
