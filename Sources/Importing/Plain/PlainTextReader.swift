/// Reads text that was pasted or saved from elsewhere: finds paragraphs and lists in it. Which lines are headings is found later, once page furniture
/// is gone.
struct PlainTextReader {
    private var manuscript = Manuscript()
    private var joining: LineJoining
    private let lines: [PlainLine]
    /// Lines that belong together: no blank line stands between them.
    private var entries: [Entry] = []

    /// A paragraph or an item of a list, joined from its lines.
    private struct Entry {
        let line: Int
        let indentation: Int
        let marker: PlainLine.Marker?
        var text: String
        /// Whether no blank line stands before it.
        let followsClosely: Bool

        /// With its marker, where that turned out to be none.
        var whole: String { PlainLine.joined(marker, text) }
    }

    /// - Parameter text: cleaned.
    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { PlainLine(number: $0 + 1, line: $1) }
        joining = LineJoining(lines)
        manuscript.hasMarkup = false
    }

    mutating func read() -> Manuscript {
        join()
        var index = 0
        while index < entries.count {
            if let end = listEnd(from: index) {
                manuscript.blocks.append(list(entries[index..<end]))
                index = end
            } else if let end = unmarkedListEnd(from: index) {
                let items = entries[index..<end].map { [paragraph($0)] }
                manuscript.blocks.append(Block(.list(Block.List(start: nil, items: items)), line: entries[index].line))
                manuscript.report(.unmarkedList(count: items.count), at: entries[index].line)
                index = end
            } else {
                append(entries[index])
                index += 1
            }
        }
        for (word, line) in joining.joinedWords { manuscript.report(.joinedWord(word), at: line) }
        return manuscript
    }

    /// Joins wrapped lines.
    private mutating func join() {
        var last: PlainLine?
        for line in lines {
            if let last, joining.goesOn(last, in: line), let entry = entries.indices.last {
                joining.join(line, onto: &entries[entry].text)
            } else if !line.isBlank {
                let isClose = last.map { !$0.isBlank } ?? false
                entries.append(Entry(line: line.number, indentation: line.indentation, marker: line.marker, text: line.text, followsClosely: isClose))
            }
            last = line
        }
    }
}

// MARK: - Lists

extension PlainTextReader {
    /// The end of the list that begins at an entry, or nil where none does.
    private func listEnd(from index: Int) -> Int? {
        guard let first = entries[index].marker else { return nil }
        let end = entries[index...].firstIndex { $0.marker == nil } ?? entries.count
        let isCertain = if case .bullet = first { true } else { false }
        let isPromised = index > 0 && entries[index - 1].text.endsWithColon
        let hasFellow = entries[index..<end].dropFirst().contains { $0.marker.map(first.matches) ?? false }
        return isCertain || isPromised || hasFellow ? end : nil
    }

    /// The end of some short lines after a colon that close up to each other: a list whose bullets were lost on the way.
    private func unmarkedListEnd(from index: Int) -> Int? {
        guard index > 0, entries[index].marker == nil, entries[index - 1].text.endsWithColon, entries[index - 1].marker == nil else { return nil }
        let isShort: (Entry) -> Bool = { $0.marker == nil && $0.text.count < 120 && !$0.text.endsWithColon }
        guard isShort(entries[index]) else { return nil }
        let rest = entries[(index + 1)...].prefix { $0.followsClosely && isShort($0) }
        return rest.isEmpty ? nil : rest.endIndex
    }

    /// Items that are indented further, or have another marker than the first, go into the item above them.
    private func list(_ entries: ArraySlice<Entry>) -> Block {
        var items: [[Block]] = []
        var index = entries.startIndex
        let base = entries[index]
        while index < entries.endIndex {
            let entry = entries[index]
            let isInner = index > entries.startIndex && isInside(entry, base)
            guard isInner else {
                items.append([paragraph(entry)])
                index += 1
                continue
            }
            let end = entries[index...].firstIndex { !isInside($0, base) } ?? entries.endIndex
            items[items.count - 1].append(list(entries[index..<end]))
            index = end
        }
        return Block(.list(Block.List(start: nil, items: items)), line: base.line)
    }

    private func isInside(_ entry: Entry, _ base: Entry) -> Bool {
        guard let marker = entry.marker, let baseMarker = base.marker else { return false }
        return entry.indentation > base.indentation + 1 || (!marker.matches(baseMarker) && entry.indentation >= base.indentation)
    }
}

// MARK: - Paragraphs

extension PlainTextReader {
    private func paragraph(_ entry: Entry) -> Block {
        Block(.paragraph(Self.running(entry.text)), line: entry.line)
    }

    private mutating func append(_ entry: Entry) {
        let whole = entry.whole
        guard !Self.isRule(whole) else { return underline(with: whole) }
        if let (level, text) = Self.hashHeading(whole) {
            manuscript.blocks.append(Block(.heading(level: level, Self.running(text)), line: entry.line))
        } else {
            manuscript.blocks.append(Block(.paragraph(Self.running(whole)), line: entry.line))
        }
    }

    /// A line of signs under a short one makes a heading of it; anywhere else it is an ornament.
    private mutating func underline(with rule: String) {
        guard rule.first == "=" || rule.first == "-", let last = manuscript.blocks.last, let text = last.paragraph, text.plain.count < 80,
            !text.plain.endsSentence
        else { return }
        manuscript.blocks[manuscript.blocks.count - 1].content = .heading(level: rule.first == "=" ? 1 : 2, text)
    }

    /// `-----`, `* * *` and the like.
    private static func isRule(_ line: String) -> Bool {
        let signs = line.filter { !$0.isWhitespace }
        guard signs.count > 2, let first = signs.first else { return false }
        return "-=_*~–—.•#+".contains(first) && signs.allSatisfy { $0 == first }
    }

    /// `## Heading`, as in Markdown.
    private static func hashHeading(_ line: String) -> (level: Int, text: String)? {
        let level = line.prefix { $0 == "#" }.count
        let rest = line.dropFirst(level)
        guard (1...6).contains(level), rest.first?.isWhitespace == true else { return nil }
        let text = rest.trimmingSpaces
        return text.isEmpty ? nil : (level, text)
    }

    /// Words with `**strong**` ones among them, as people mark them in plain text.
    private static func running(_ words: String) -> RunningText {
        var text = RunningText()
        let parts = words.replacing("\u{AD}", with: "").split(separator: "**", omittingEmptySubsequences: false)
        let isPaired = parts.count > 2 && parts.count.isMultiple(of: 2) == false
        guard isPaired else { return RunningText(parts.joined(separator: "**")) }
        for (index, part) in parts.enumerated() { text.append(String(part), look: index.isMultiple(of: 2) ? [] : .strong) }
        return text.trimmed
    }
}
