import HTML

extension Document.Citation {
    /// Reads what stands between the brackets of a citation: `@id`, perhaps a comma and a locator, and more of them after semicolons.
    ///
    /// - Returns: nil where it is something else.
    static func items(in bytes: [UInt8]) -> [Item]? {
        var items: [Item] = []
        for part in String(decoding: bytes, as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false) {
            guard let item = Item(part) else { return nil }
            items.append(item)
        }
        return items
    }
}

extension Document.Citation.Item {
    /// Reads `@id` or `@id, p. 1`.
    fileprivate init?(_ text: Substring) {
        let pieces = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
        guard let name = pieces.first, name.utf8.first == UInt8(ascii: "@"), name.utf8.count > 1 else { return nil }
        guard name.dropFirst().utf8.allSatisfy({ $0.isASCIILetterOrDigit || "-_.:".utf8.contains($0) }) else { return nil }
        resource = String(name.dropFirst())
        guard pieces.count == 2 else { return }
        guard !pieces[1].isEmpty else { return nil }
        locator = String(pieces[1])
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.utf8.first, first.isMarkdownSpace { text = text.dropFirst() }
        while let last = text.utf8.last, last.isMarkdownSpace { text = text.dropLast() }
        return text
    }
}
