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
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[start..<end]
    }

    /// The offset of a line's first byte; the end of the file where there is no such line.
    package func offset(ofLine number: Int) -> Int {
        lineStarts.indices.contains(number - 1) ? lineStarts[number - 1] : bytes.count
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

    /// The place of a byte in a line.
    ///
    /// - Parameters:
    ///   - line: counted from 1.
    ///   - byteColumn: counted from 1 in bytes, as cmark and libyaml count; it becomes a column in characters.
    package func location(line: Int, byteColumn: Int) -> SourceLocation {
        let before = self.line(line).prefix(max(0, byteColumn - 1))
        return SourceLocation(file: path, line: line, column: String(decoding: before, as: UTF8.self).count + 1)
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
