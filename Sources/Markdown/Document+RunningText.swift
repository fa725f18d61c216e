extension Document {
    /// The sentences of a paragraph, without markup, code, pictures and citations: what is read from it as running text.
    ///
    /// - Parameter block: the index of a paragraph, or of another block that holds inline nodes.
    package func sentences(of block: Int) -> [String] {
        guard nodes.indices.contains(block) else { return [] }
        var text = InlineText()
        var index = block + 1
        let end = Int(nodes[block].end)
        while index < end {
            switch nodes[index].kind {
            case .image, .code:
                index = Int(nodes[index].end)
            default:
                text.append(nodes[index].kind, of: self)
                index += 1
            }
        }
        return SentenceScan(String(decoding: text.bytes, as: UTF8.self)).sentences
    }
}

extension SentenceScan {
    /// All sentences, without the white space around them.
    var sentences: [String] {
        var starts = [text.startIndex] + ends
        starts.append(text.endIndex)
        return zip(starts, starts.dropFirst()).map { String(trimmed(text[$0..<$1])) }.filter { !$0.isEmpty }
    }
}
