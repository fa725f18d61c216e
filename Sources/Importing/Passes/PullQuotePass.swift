/// Finds sentences that a designer had set large beside the text that they come from: read aloud or printed, they would be there twice.
struct PullQuotePass {
    private(set) var manuscript: Manuscript
    private var keptQuotes = 0
    private let paragraphs: SaidWords

    /// How many a page may keep as quotations of itself.
    private static let mostKept = 2

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
        paragraphs = SaidWords(manuscript.blocks)
    }

    mutating func run() {
        var blocks: [Block] = []
        for (index, block) in manuscript.blocks.enumerated() {
            if let words = Self.quotedWords(of: block), let source = paragraphs.source(of: ComparedLine(words), at: index) {
                if let quote = quote(words, of: manuscript.blocks[source], in: block) { blocks.append(quote) }
            } else if case .pullQuote(let text) = block.content {
                blocks.append(Block(.quote([Block(.paragraph(text), line: block.line)]), line: block.line))
            } else {
                blocks.append(block)
            }
        }
        manuscript.blocks = blocks
    }

    /// A quotation of the page's own text, or nil where it is better left out.
    private mutating func quote(_ words: String, of source: Block, in block: Block) -> Block? {
        guard source.plain.contains(words), source.plain != words, keptQuotes < Self.mostKept else {
            manuscript.report(.repeatedQuote(words: words), at: block.line)
            return nil
        }
        keptQuotes += 1
        manuscript.report(.quoteKept(words: words), at: block.line)
        return Block(.pullQuote(RunningText(words)), line: block.line)
    }

    /// The words of a block that may be such a sentence, without quotation marks round them. A paragraph is one only where it looks like a sentence:
    /// else it may be a heading that its text begins with once more.
    private static func quotedWords(of block: Block) -> String? {
        let words: String
        switch block.content {
        case .pullQuote(let text): words = text.plain
        case .quote(let blocks) where blocks.count == 1: words = blocks[0].paragraph?.plain ?? ""
        case .paragraph(let text) where text.plain.endsSentence || text.plain.last.map(quotes.contains) == true: words = text.plain
        default: return nil
        }
        var inner = words.trimmingSpaces[...]
        if let first = inner.first, quotes.contains(first), let last = inner.last, quotes.contains(last) || last == "." {
            inner = inner.drop { quotes.contains($0) }
            while let last = inner.last, quotes.contains(last) { inner.removeLast() }
        }
        return inner.count < 300 && !inner.isEmpty ? inner.trimmingSpaces : nil
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "«", "»", "‘", "’", "'"]
}

/// What the paragraphs of a text say, so that words can be looked up in them without reading all again.
private struct SaidWords {
    private let lines: [Int: ComparedLine]
    /// The paragraphs by four words in a row, a few for each.
    private var places: [Substring: [Int]] = [:]

    /// Words that have to be the same for a sentence to be the same.
    private static let least = 4
    private static let mostPlaces = 8

    init(_ blocks: [Block]) {
        var lines: [Int: ComparedLine] = [:]
        for (index, block) in blocks.enumerated() {
            guard let text = block.paragraph else { continue }
            let line = ComparedLine(text.plain)
            lines[index] = line
            for key in Self.keys(of: line) where places[key, default: []].count < Self.mostPlaces { places[key, default: []].append(index) }
        }
        self.lines = lines
    }

    /// Another paragraph that says these words with others, or the first that says just the same.
    func source(of line: ComparedLine, at index: Int) -> Int? {
        guard let key = Self.keys(of: line).first else { return nil }
        return places[key]?.first { place in
            guard place != index, let other = lines[place] else { return false }
            return (other.wordCount > line.wordCount || (other == line && place < index)) && " \(other.text) ".contains(" \(line.text) ")
        }
    }

    private static func keys(of line: ComparedLine) -> [Substring] {
        let words = line.text.split(separator: " ")
        guard words.count >= least else { return [] }
        return (0...(words.count - least)).map { line.text[words[$0].startIndex..<words[$0 + least - 1].endIndex] }
    }
}
