package import Markdown

extension TextScan {
    package init(_ document: Document) {
        var builder = TextScanBuilder(document: document)
        builder.build()
        bytes = builder.bytes
        blocks = builder.blocks
        sentences = builder.sentences
        words = builder.words
        pieces = builder.pieces
    }

    /// One paragraph without markup, of which nobody asks where it stands.
    package init(plain text: String) {
        var words: [Word] = []
        bytes = Array(text.utf8)
        var cutter = WordCutter(bytes: bytes, isQuoted: false)
        cutter.cut(bytes.indices, into: &words)
        let sentences = SentenceScan(text).ranges.map { range in
            let first = words.partitioningIndex { $0.text.lowerBound >= range.lowerBound }
            return Sentence(text: range, words: first..<words.partitioningIndex { $0.text.lowerBound >= range.upperBound })
        }
        blocks = [
            Block(
                kind: .paragraph, node: 0, parent: 0, surroundings: [],
                text: bytes.indices, words: words.indices, sentences: sentences.indices
            ),
        ]
        self.words = words
        self.sentences = sentences
        pieces = []
    }
}

/// Goes through a document's blocks and copies what is read of each.
private struct TextScanBuilder {
    let document: Document
    var bytes: [UInt8] = []
    var blocks: [TextScan.Block] = []
    var sentences: [TextScan.Sentence] = []
    var words: [TextScan.Word] = []
    var pieces: [TextScan.Piece] = []
    /// The blocks that hold the place gone to, with what they stand for, outermost first.
    private var around: [(node: Int, end: Int, surroundings: TextScan.Surroundings)] = []
    /// Pictures inside the block at hand, to be read after it.
    private var pictures: [Int] = []
    private var linkRanges: [Range<Int>] = []

    init(document: Document) {
        self.document = document
        bytes.reserveCapacity(document.text.count)
    }

    mutating func build() {
        var node = 0
        while node < document.nodes.count {
            while let last = around.last, node >= last.end { around.removeLast() }
            node = read(node)
        }
    }

    /// - Returns: the node to go on with.
    private mutating func read(_ node: Int) -> Int {
        let end = Int(document.nodes[node].end)
        switch document.nodes[node].kind {
        case .paragraph: return readInlines(of: node, as: .paragraph)
        case .heading: return readInlines(of: node, as: .heading)
        case .tableCell: return readInlines(of: node, as: .cell)
        case .image:
            readPicture(node)
            return end
        case .codeBlock, .htmlBlock: return end
        case .callout(let callout, let title):
            enter(node, callout.surroundings)
            if !title.isEmpty {
                begin()
                append(document[title], node: node, skipping: 0)
                close(.calloutTitle, node: node)
            }
        case .blockQuote: enter(node, .quote)
        case .list: enter(node, .list)
        case .table: enter(node, .table)
        case .footnoteDefinition: enter(node, .footnote)
        case .writing: enter(node, .writing)
        case .item, .tableRow, .figure: enter(node, [])
        default: break
        }
        return node + 1
    }

    private mutating func enter(_ node: Int, _ surroundings: TextScan.Surroundings) {
        let outer = around.last?.surroundings ?? []
        around.append((node, Int(document.nodes[node].end), outer.union(surroundings)))
    }

    private mutating func readInlines(of block: Int, as kind: TextScan.Block.Kind) -> Int {
        let end = Int(document.nodes[block].end)
        begin()
        var node = block + 1
        while node < end {
            switch document.nodes[node].kind {
            case .text(let span): append(document[span], node: node, skipping: 0)
            case .softBreak, .lineBreak: if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
            case .code:
                // A sign that is part of no word, so that the words around it aren't neighbours.
                bytes.append(contentsOf: "\u{FFFC}".utf8)
            case .image:
                pictures.append(node)
                node = Int(document.nodes[node].end)
                continue
            case .link: linkRanges.append(node..<Int(document.nodes[node].end))
            default: break
            }
            node += 1
        }
        close(kind, node: block)
        return end
    }

    private mutating func readPicture(_ image: Int) {
        begin()
        for node in (image + 1)..<max(image + 1, Int(document.nodes[image].end)) {
            if case .text(let span) = document.nodes[node].kind { append(document[span], node: node, skipping: 0) }
        }
        close(.alternative, node: image)
    }

    /// Where the block at hand begins in the text, and where its words and pieces do.
    private var started = (text: 0, piece: 0)

    private mutating func begin() {
        started = (bytes.count, pieces.count)
        linkRanges.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ text: ArraySlice<UInt8>, node: Int, skipping: Int) {
        var text = text
        var skipped = skipping
        // A citation leaves the space before it behind, which would stand before a full stop, or doubled.
        if bytes.count > started.text, bytes.last == UInt8(ascii: " ") {
            if let first = text.first, ".,;:?!) ".utf8.contains(first) { bytes.removeLast() }
        } else if bytes.count == started.text {
            let count = text.prefix { $0 == UInt8(ascii: " ") }.count
            text = text.dropFirst(count)
            skipped += count
        }
        guard !text.isEmpty else { return }
        pieces.append(TextScan.Piece(start: bytes.count, node: node, skipped: skipped))
        bytes.append(contentsOf: text)
    }

    private mutating func close(_ kind: TextScan.Block.Kind, node: Int) {
        let text = started.text..<bytes.count
        let surroundings = around.last?.surroundings ?? []
        let firstWord = words.count, firstSentence = sentences.count
        var cutter = WordCutter(bytes: bytes, isQuoted: surroundings.contains(.quote))
        cutter.cut(text, into: &words)
        markLinks(from: firstWord)
        addSentences(text, kind: kind, firstWord: firstWord)
        blocks.append(TextScan.Block(
            kind: kind,
            node: node,
            parent: around.last { $0.node != node }?.node ?? 0,
            surroundings: surroundings,
            text: text,
            words: firstWord..<words.count,
            sentences: firstSentence..<sentences.count
        ))
        bytes.append(UInt8(ascii: "\n"))
        let waiting = pictures
        pictures.removeAll()
        for picture in waiting { readPicture(picture) }
    }

    private mutating func markLinks(from firstWord: Int) {
        guard !linkRanges.isEmpty else { return }
        var piece = started.piece
        for index in firstWord..<words.count {
            let word = words[index]
            while piece + 1 < pieces.count, pieces[piece + 1].start <= word.text.lowerBound { piece += 1 }
            guard linkRanges.contains(where: { $0.contains(pieces[piece].node) }) else { continue }
            words[index] = TextScan.Word(text: word.text, hash: word.hash, traits: word.traits.union(.linked))
        }
    }

    private mutating func addSentences(_ text: Range<Int>, kind: TextScan.Block.Kind, firstWord: Int) {
        let ranges = kind == .paragraph ? SentenceScan(String(decoding: bytes[text], as: UTF8.self)).ranges : [0..<text.count]
        var word = firstWord
        for (number, range) in ranges.enumerated() {
            let place = text.lowerBound + range.lowerBound..<text.lowerBound + range.upperBound
            let start = word
            while word < words.count, number == ranges.count - 1 || words[word].text.lowerBound < place.upperBound { word += 1 }
            if !place.isEmpty { sentences.append(TextScan.Sentence(text: place, words: start..<word)) }
        }
    }
}

extension Document.Callout {
    fileprivate var surroundings: TextScan.Surroundings {
        switch self {
        case .quote: .quote
        case .science: [.callout, .science]
        case .help: [.callout, .help]
        default: .callout
        }
    }
}
