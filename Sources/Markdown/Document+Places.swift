extension Document {
    /// Where some words stand first in the text, as far as that can be told from the words that are shown.
    ///
    /// - Returns: nil where no piece of text holds them; the column is nil where only the line can be trusted.
    package func place(of words: String) -> (line: Int, column: Int?)? {
        let sought = Array(words.utf8)
        for node in nodes {
            guard let span = node.kind.shownSpan, let offset = self[span].firstOffset(of: sought) else { continue }
            let isOneLine = if case .text = node.kind { node.column > 0 } else { false }
            return (Int(node.line), isOneLine ? Int(node.column) + offset : nil)
        }
        return nil
    }
}

extension Document.Kind {
    /// The piece of text that is shown as it is.
    fileprivate var shownSpan: Document.Span? {
        switch self {
        case .text(let span), .code(let span), .codeBlock(_, let span), .callout(_, let span): span
        default: nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// How many bytes stand before the first place of others.
    fileprivate func firstOffset(of sought: [UInt8]) -> Int? {
        guard !sought.isEmpty, count >= sought.count else { return nil }
        return (0...count - sought.count).first { self[(startIndex + $0)...].starts(with: sought) }
    }
}
