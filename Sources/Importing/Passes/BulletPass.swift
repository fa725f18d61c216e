/// Finds lists whose bullets were typed: in lines of one paragraph, or each in a paragraph of its own.
struct BulletPass {
    private(set) var manuscript: Manuscript

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
    }

    mutating func run() {
        var blocks: [Block] = []
        for block in manuscript.blocks.flatMap(Self.parted) {
            if let text = block.paragraph, let item = Self.item(text) {
                Self.append([Block(.paragraph(item), line: block.line)], to: &blocks, line: block.line)
            } else {
                blocks.append(block)
            }
        }
        manuscript.blocks = blocks
    }

    /// A paragraph as one for each of its lines, where all but the first begin with a bullet or a number.
    private static func parted(_ block: Block) -> [Block] {
        guard let lines = block.paragraph?.lines.map(\.trimmed).filter({ !$0.isBlank }), lines.count > 1 else { return [block] }
        let isList = lines.dropFirst().allSatisfy { item($0) != nil } && (item(lines[0]) != nil || lines[0].plain.endsWithColon)
        let isNumbered = lines.dropFirst().allSatisfy { $0.plain.prefixMatch(of: /[0-9]{1,2}[.)]\s/) != nil }
        return isList || isNumbered ? lines.map { Block(.paragraph($0), line: block.line) } : [block]
    }

    /// What follows a bullet; a hyphen or a dash is one only beside others, and is told by ``PlainLine``.
    private static func item(_ text: RunningText) -> RunningText? {
        let line = PlainLine(number: 0, line: text.plain[...])
        guard case .bullet = line.marker, !line.text.isEmpty else { return nil }
        return text.dropping(text.plain.count - line.text.count)
    }

    private static func append(_ item: [Block], to blocks: inout [Block], line: Int?) {
        if case .list(var list) = blocks.last?.content, list.start == nil {
            list.items.append(item)
            blocks[blocks.count - 1].content = .list(list)
        } else {
            blocks.append(Block(.list(Block.List(start: nil, items: [item])), line: line))
        }
    }
}
