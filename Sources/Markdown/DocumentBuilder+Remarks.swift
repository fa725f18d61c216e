import CMarkGFM

extension Document {
    /// A comment for whoever checks the text, `<!-- check: … -->`. It is no part of the text: no output has it.
    package struct Remark: Hashable, Sendable {
        /// What stands after `check:`, without white space at both ends.
        package var words: String
        /// The line that it begins on.
        package var line: Int
        /// The column in bytes, or 0.
        package var column: Int
        /// The line that it ends on.
        package var lastLine: Int

        package init(words: String, line: Int, column: Int, lastLine: Int) {
            self.words = words
            self.line = line
            self.column = column
            self.lastLine = lastLine
        }
    }
}

extension DocumentBuilder {
    /// Takes a remark up, where a node of raw HTML is one.
    ///
    /// - Returns: whether it was; then nothing is left of it in the text.
    mutating func readRemark(_ node: CMarkNode) -> Bool {
        let html = attune_node_literal(node).buffer
        guard html.starts(with: "<!--".utf8), let words = Self.remark(in: String(decoding: html, as: UTF8.self)) else { return false }
        let place = place(of: node)
        let lineEnds = html.dropLast(while: \.isMarkdownSpace).count { $0 == UInt8(ascii: "\n") }
        document.remarks.append(
            Document.Remark(words: words, line: Int(place.line), column: Int(place.column), lastLine: Int(place.line) + lineEnds)
        )
        if attune_node_kind(node) == attune_kind_html_block {
            noteVerbatimLines(of: node)
        } else {
            dropSpace(before: node)
        }
        return true
    }

    /// What a comment says to whoever checks, or nil where it is another comment or no comment alone.
    private static func remark(in html: String) -> String? {
        guard let match = html.wholeMatch(of: /\s*<!--\s*check:(.*?)-->\s*/.dotMatchesNewlines()) else { return nil }
        return match.1.contains("-->") ? nil : String(match.1.trimmingSpace())
    }

    /// Takes away what parted the words before a remark from it, where nothing follows on the line.
    private mutating func dropSpace(before node: CMarkNode) {
        let following: CMarkNode? = node.pointee.next
        let next = following.map { attune_node_kind($0) }
        guard next == nil || next == attune_kind_soft_break || next == attune_kind_line_break, let last = document.nodes.indices.last else { return }
        switch document.nodes[last].kind {
        case .text(var span):
            while span.count > 0, document.text[Int(span.start + span.count) - 1].isMarkdownSpace { span.count -= 1 }
            document.nodes[last].kind = .text(span)
        case .softBreak where next == nil:
            document.nodes.removeLast()
        default:
            break
        }
    }
}

extension Substring {
    fileprivate func trimmingSpace() -> Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes before those at the end that fulfil a condition.
    fileprivate func dropLast(while isDropped: (UInt8) -> Bool) -> Slice<Self> {
        self[..<(lastIndex { !isDropped($0) }.map { $0 + 1 } ?? startIndex)]
    }
}
