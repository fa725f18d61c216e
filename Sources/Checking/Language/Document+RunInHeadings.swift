package import Markdown

extension Document {
    /// Paragraphs that act as a heading, or begin with words that do, and lists of a single short item between paragraphs.
    ///
    /// These are words in bold that end with a colon or a full stop, or are the whole paragraph; "Step 1:" and "1)"; and a short line without a full
    /// stop before a paragraph or a list. In lists, callouts and tables such words are no headings.
    ///
    /// - Parameter scan: this document's, where it is at hand.
    package func runInHeadings(_ scan: TextScan? = nil) -> [TextScan.Block] {
        let scan = scan ?? TextScan(self)
        return scan.blocks.filter { block in
            guard block.kind == .paragraph, !block.words.isEmpty else { return false }
            if block.surroundings == .list { return isLoneItem(block, of: scan) }
            guard block.surroundings.isEmpty else { return false }
            return beginsBold(block, of: scan) || beginsNumbered(block, of: scan) || isShortLine(block, of: scan)
        }
    }

    /// The most words that bold words before a sentence have to be taken for a heading.
    private static let longestRunIn = 6
    /// The most words of a line that is taken for a heading.
    private static let longestLine = 8

    private func beginsBold(_ block: TextScan.Block, of scan: TextScan) -> Bool {
        guard case .strong = nodes[block.node + 1].kind else { return false }
        let bold = block.node + 1..<Int(nodes[block.node + 1].end)
        let end = scan.pieces.first { $0.start >= block.text.lowerBound && $0.node >= bold.upperBound }?.start ?? block.text.upperBound
        let isWhole = end >= block.text.upperBound
        let count = block.words.prefix { scan.words[$0].text.lowerBound < end }.count
        guard count > 0 else { return false }
        let last = scan.bytes[end - 1]
        if isWhole { return count <= Self.longestLine && !scan.isEnded(block) }
        let isParted = ":.".utf8.contains(last) || scan.bytes[end] == UInt8(ascii: ":")
        return isParted && count <= Self.longestRunIn
    }

    private func beginsNumbered(_ block: TextScan.Block, of scan: TextScan) -> Bool {
        let first = scan.words[block.words.lowerBound]
        guard let number = Self.countedWords.contains(first) ? scan.words[block.words].dropFirst().first : first else { return false }
        guard number.traits.contains(.number), number.text.count <= 2, number.text.upperBound < block.text.upperBound else { return false }
        guard number.text == first.text || number.traits.contains(.follows) else { return false }
        let rest = scan.bytes[number.text.upperBound..<block.text.upperBound]
        let isFirst = number.text == first.text
        let signs = isFirst ? ".)" : ":.)"
        guard let sign = rest.first, signs.utf8.contains(sign) else { return false }
        return rest.count > 1 && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(rest[rest.startIndex + 1])
    }

    private func isShortLine(_ block: TextScan.Block, of scan: TextScan) -> Bool {
        guard block.words.count <= Self.longestLine, !scan.isEnded(block) else { return false }
        guard let next = sibling(after: block), isParagraph(next) || isList(next) else { return false }
        let isOneLine = !nodes[block.node..<Int(nodes[block.node].end)].contains { $0.kind == .softBreak || $0.kind == .lineBreak }
        return isOneLine && !scan.words[block.words].allSatisfy { $0.traits.contains(.linked) }
    }

    /// Whether a block is all of an ordered list that stands before a paragraph: a numbered heading that Markdown took for a list.
    private func isLoneItem(_ block: TextScan.Block, of scan: TextScan) -> Bool {
        guard block.words.count <= Self.longestLine, !scan.isEnded(block), block.parent > 0 else { return false }
        let list = block.parent - 1
        guard case .list(let marks) = nodes[list].kind, marks.start != nil, nodes[list].end == nodes[block.node].end else { return false }
        let next = Int(nodes[list].end)
        return next < nodes.count && isParagraph(next) && sibling(after: list, in: 0) == next
    }

    private static let countedWords = WordSet(
        """
        step stage part tip rule sign reason phase point lesson myth question
        paso etapa parte consejo regla señal razón fase punto lección mito pregunta
        """)
}
