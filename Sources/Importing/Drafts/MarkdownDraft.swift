/// A text as Markdown, line by line, with the line of the original that each came from.
struct MarkdownDraft {
    private(set) var lines: [(text: String, source: Int?)] = []
    /// Where the draft finds a picture, by its place in the original; one that isn't there is left out.
    let picturePaths: [String: String]
    /// What stands for the words that a picture hasn't got.
    let pictureWords: String

    /// Lists and quotes inside each other; what is deeper stands beside what it was in.
    private static let deepest = 12

    init(_ manuscript: Manuscript, picturePaths: [String: String] = [:], pictureWords: String = "") {
        self.picturePaths = picturePaths
        self.pictureWords = pictureWords
        write(manuscript.blocks, prefix: "", depth: 0)
        for (index, note) in manuscript.footnotes.enumerated() { writeFootnote(index + 1, note) }
    }

    /// The lines as one text.
    var text: String {
        lines.map { $0.text + "\n" }.joined()
    }

    private mutating func append(_ text: String, prefix: String, source: Int?) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(((prefix + line).trimmingTrailingSpaces, source))
        }
    }

    private mutating func write(_ blocks: [Block], prefix: String, depth: Int, isTight: Bool = false) {
        var isFirst = true
        var last: Block?
        for block in blocks where isWritten(block) {
            if !isFirst || (depth == 0 && !lines.isEmpty) {
                if !isTight { append("", prefix: prefix, source: nil) }
            }
            write(block, prefix: prefix, depth: depth, after: last)
            isFirst = false
            last = block
        }
    }

    private func isWritten(_ block: Block) -> Bool {
        if case .picture(let picture) = block.content { picturePaths[picture.source] != nil } else { !block.plain.isEmpty }
    }

    private mutating func write(_ block: Block, prefix: String, depth: Int, after last: Block?) {
        switch block.content {
        case .heading(let level, let text):
            let words = MarkdownText.markdown(RunningText.oneLine(text), beginsLine: false)
            let safe = words.hasSuffix("#") ? "\(words.dropLast())\\#" : words
            append("\(String(repeating: "#", count: level)) \(safe)", prefix: prefix, source: block.line)
        case .paragraph(let text): append(MarkdownText.markdown(text), prefix: prefix, source: block.line)
        case .pullQuote(let text):
            append("> [!QUOTE]\n> \(MarkdownText.markdown(RunningText.oneLine(text)))", prefix: prefix, source: block.line)
        case .quote(let blocks):
            if depth < Self.deepest { write(blocks, prefix: prefix + "> ", depth: depth + 1) } else { append(MarkdownText.escaped(block.plain), prefix: prefix, source: block.line) }
        case .list(let list): write(list, prefix: prefix, depth: depth, after: last)
        case .table(let table): write(table, prefix: prefix, source: block.line)
        case .picture(let picture):
            guard let path = picturePaths[picture.source] else { return }
            let words = picture.alternative.isEmpty ? pictureWords : picture.alternative
            append("![\(MarkdownText.escaped(RunningText(words).plain))](\(path))", prefix: prefix, source: block.line)
        }
    }

    private mutating func write(_ list: Block.List, prefix: String, depth: Int, after last: Block?) {
        let isTight = list.items.allSatisfy { item in
            item.filter(isWritten).enumerated().allSatisfy { index, block in
                if case .list = block.content { return index > 0 }
                return index == 0 && block.paragraph != nil
            }
        }
        // Two lists on end would be read as one.
        let isAfterList = if case .list = last?.content { true } else { false }
        var isFirst = true
        for (index, item) in list.items.enumerated() where item.contains(where: isWritten) {
            if !isFirst, !isTight { append("", prefix: prefix, source: nil) }
            isFirst = false
            let marker = list.start.map { "\($0 + index)\(isAfterList ? ")" : ".") " } ?? (isAfterList ? "* " : "- ")
            guard depth < Self.deepest else {
                append(marker + MarkdownText.markdown(RunningText(item.map(\.plain).joined(separator: " "))), prefix: prefix, source: item.first?.line)
                continue
            }
            let start = lines.count
            let indent = prefix + String(repeating: " ", count: marker.count)
            write(item, prefix: indent, depth: depth + 1, isTight: isTight)
            // The first line begins with the marker instead of the spaces.
            lines[start].text = prefix + marker + lines[start].text.dropFirst(indent.count)
        }
    }

    private mutating func write(_ table: Block.Table, prefix: String, source: Int?) {
        let row: ([RunningText]) -> String = { cells in "| " + cells.map { MarkdownText.markdown($0, isCell: true) }.joined(separator: " | ") + " |" }
        append(row(table.header), prefix: prefix, source: source)
        append("|" + String(repeating: " --- |", count: table.header.count), prefix: prefix, source: source)
        for cells in table.rows { append(row(cells), prefix: prefix, source: source) }
    }

    private mutating func writeFootnote(_ number: Int, _ blocks: [Block]) {
        append("", prefix: "", source: nil)
        let start = lines.count
        write(blocks, prefix: "    ", depth: 1)
        guard lines.indices.contains(start) else { return }
        lines[start].text = "[^\(number)]: " + lines[start].text.dropFirst(4)
    }
}

extension RunningText {
    /// The text with spaces in place of its breaks.
    static func oneLine(_ text: RunningText) -> RunningText {
        var line = RunningText()
        for piece in text.pieces {
            if piece == .lineBreak { line.append(" ") } else { line.append(piece) }
        }
        return line.trimmed
    }
}
