/// How long the longest link definition of a block can be.
///
/// The library copies a definition's address and title into each link that uses it. A definition that is whole on one line is as long as that line. One
/// that isn't may go on to the end of the block: a title may hold anything but a blank line.
struct DefinitionScan {
    private(set) var longest = (bytes: 0, line: 0)

    /// Where a definition began that isn't known to be whole.
    private var open: (bytes: Int, line: Int)?
    private var hasColon = false
    /// The line before, if it was a definition whose title may follow on this line.
    private var untitled: (bytes: Int, line: Int)?

    /// - Parameter line: without the markers of quotes, lists and footnotes.
    mutating func add(_ line: UnsafeBufferPointer<UInt8>, number: Int) {
        if open != nil {
            open?.bytes += line.count + 1
            hasColon = hasColon || Self.hasLabelEnd(line)
            return
        }
        if let untitled, let first = line.first, "\"'(".utf8.contains(first) {
            open = (untitled.bytes + line.count + 1, untitled.line)
            hasColon = true
            return
        }
        untitled = nil
        guard line.first == UInt8(ascii: "[") else { return }
        switch Self.shape(of: line) {
        case .whole:
            note(bytes: line.count, line: number)
        case .untitled:
            note(bytes: line.count, line: number)
            untitled = (line.count, number)
        case .unknown:
            open = (line.count, number)
            hasColon = Self.hasLabelEnd(line)
        }
    }

    mutating func endBlock() {
        if let open, hasColon { note(bytes: open.bytes, line: open.line) }
    }

    private mutating func note(bytes: Int, line: Int) {
        if bytes > longest.bytes { longest = (bytes, line) }
    }

    private enum Shape {
        case whole, untitled, unknown
    }

    private static func shape(of line: UnsafeBufferPointer<UInt8>) -> Shape {
        guard let close = labelEnd(in: line) else { return .unknown }
        var index = close + 2
        func skipSpaces() { while index < line.count, line[index].isMarkdownSpace { index += 1 } }
        skipSpaces()
        guard index < line.count, line[index] != UInt8(ascii: "<") else { return .unknown }
        while index < line.count, !line[index].isMarkdownSpace { index += 1 }
        skipSpaces()
        guard index < line.count else { return .untitled }
        var end = line.count
        while line[end - 1].isMarkdownSpace { end -= 1 }
        let closing: UInt8 = line[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : line[index]
        guard "\"')".utf8.contains(closing), end - index >= 2, line[end - 1] == closing, line[end - 2] != UInt8(ascii: "\\") else {
            return .unknown
        }
        return line[(index + 1)..<(end - 1)].contains(closing) ? .unknown : .whole
    }

    /// The offset of the first `]:`, where no bracket stands before it.
    private static func labelEnd(in line: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 1
        while index + 1 < line.count {
            if line[index] == UInt8(ascii: "]") { return line[index + 1] == UInt8(ascii: ":") ? index : nil }
            if line[index] == UInt8(ascii: "[") || line[index] == UInt8(ascii: "\\") { return nil }
            index += 1
        }
        return nil
    }

    private static func hasLabelEnd(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in line {
            if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { return true }
            previous = byte
        }
        return false
    }
}
