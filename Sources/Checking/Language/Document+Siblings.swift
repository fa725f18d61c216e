import Markdown

extension Document {
    /// The node after a block, directly inside the same one; footnotes stand apart from the text.
    func sibling(after block: TextScan.Block) -> Int? {
        sibling(after: block.node, in: block.parent)
    }

    func sibling(after node: Int, in parent: Int) -> Int? {
        let next = Int(nodes[node].end)
        guard next < Int(nodes[parent].end) else { return nil }
        if case .footnoteDefinition = nodes[next].kind { return nil }
        return next
    }

    /// The node before a block, directly inside the same one.
    func sibling(before block: TextScan.Block) -> Int? {
        Array(children(of: block.parent)).last { $0 < block.node }
    }

    func isParagraph(_ node: Int) -> Bool {
        if case .paragraph = nodes[node].kind { true } else { false }
    }

    func isList(_ node: Int) -> Bool {
        if case .list = nodes[node].kind { true } else { false }
    }
}

extension TextScan {
    /// The last byte of a block that is no space, closing bracket or closing quotation mark; nil where there is none.
    func lastByte(of block: Block) -> (offset: Int, byte: UInt8)? {
        block.text.reversed().lazy.map { ($0, bytes[$0]) }.first { byte in !" )]\"'*".utf8.contains(byte.1) }
    }

    /// Whether a block ends as a sentence does, or a line that leads on to something.
    ///
    /// Beyond ASCII, what ends a sentence is an ellipsis, a closing quotation mark after one, or the full stop or question mark of another script.
    func isEnded(_ block: Block) -> Bool {
        guard let last = String(decoding: bytes[block.text], as: UTF8.self).last(where: { !" )]\"'”’»".contains($0) }) else { return true }
        return !last.isLetter && !last.isNumber
    }
}
