import Authoring

/// Finds what a text leads its readers on to. The lists stay in the draft, so that nothing is lost.
struct ResourcePass {
    private(set) var manuscript: Manuscript

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
    }

    mutating func run() {
        var isInside = false
        for (index, block) in manuscript.blocks.enumerated() {
            if ResourceSection.isHeading(block), index + 1 < manuscript.blocks.count {
                isInside = true
                guard let text = block.paragraph else { continue }
                manuscript.blocks[index].content = .heading(level: 2, text.without(.strong))
            } else if case .heading(let level, _) = block.content, level < 3 {
                isInside = false
            } else if isInside {
                entries(of: block).forEach { add($0.text, line: $0.line) }
            }
        }
        joinEntries()
    }

    /// Names one below the other are a list.
    private mutating func joinEntries() {
        var blocks: [Block] = []
        var isInside = false
        for block in manuscript.blocks {
            if block.isHeading { isInside = ResourceSection.isHeading(block) }
            guard isInside, let text = block.paragraph, Self.isEntry(text) else {
                blocks.append(block)
                continue
            }
            if case .list(var list) = blocks.last?.content {
                list.items.append([block])
                blocks[blocks.count - 1].content = .list(list)
            } else {
                blocks.append(Block(.list(Block.List(start: nil, items: [[block]])), line: block.line))
            }
        }
        manuscript.blocks = blocks
    }

    private mutating func add(_ text: RunningText, line: Int?) {
        guard let stub = ResourceStub(text, line: line), !manuscript.resources.contains(where: { $0.title == stub.title }) else { return }
        manuscript.resources.append(stub)
        manuscript.report(.resource(title: stub.title.description, type: stub.type, reason: stub.reason), at: line)
    }

    private func entries(of block: Block) -> [(text: RunningText, line: Int?)] {
        switch block.content {
        case .list(let list):
            return list.items.compactMap { item in item.first.flatMap { first in first.paragraph.map { ($0, first.line ?? block.line) } } }
        case .paragraph(let text) where Self.isEntry(text): return [(text, block.line)]
        default: return []
        }
    }

    /// Whether a paragraph names one thing, rather than speaking about many.
    private static func isEntry(_ text: RunningText) -> Bool {
        let plain = text.plain
        guard plain.count < 400, !plain.endsWithColon else { return false }
        let hasAddress = text.firstWebAddress != nil || plain.contains("http://") || plain.contains("https://")
        return hasAddress || plain.contains(/\((?:1[89]|20)[0-9]{2}[a-z]?\)/) || (plain.count < 140 && !plain.endsSentence)
    }
}
