package import Markdown

extension Document {
    /// Lines that announce something and are followed by nothing: "Signs of shame:" before a heading, or at the end.
    ///
    /// What may follow is a list, a table, a quote, a callout, a picture, a code block, room to write, or a paragraph that begins with a quotation mark
    /// or with words that stand out.
    ///
    /// - Parameter scan: this document's, where it is at hand.
    package func orphanLeadIns(_ scan: TextScan? = nil) -> [TextScan.Block] {
        let scan = scan ?? TextScan(self)
        return scan.blocks.filter { block in
            guard block.kind == .paragraph, block.surroundings.isDisjoint(with: [.quote, .footnote]) else { return false }
            guard let last = scan.lastByte(of: block), last.byte == UInt8(ascii: ":"), !scan.isInQuotationMarks(last.offset, of: block) else { return false }
            return sibling(after: block).map { !mayFollowLeadIn($0) } ?? true
        }
    }

    private func mayFollowLeadIn(_ node: Int) -> Bool {
        switch nodes[node].kind {
        case .list, .table, .blockQuote, .callout, .codeBlock, .writing, .figure, .htmlBlock: return true
        case .paragraph:
            guard node + 1 < Int(nodes[node].end) else { return false }
            switch nodes[node + 1].kind {
            case .emphasis, .strong, .link, .code, .image: return true
            case .text(let span): return ["\"", "“", "«", "‘", "'"].contains { self[span].starts(with: $0.utf8) }
            default: return false
            }
        default: return false
        }
    }
}
