/// A page taken apart into its tags. The writer escapes `<` and `>` everywhere, so a tag ends at the first `>`.
struct ScannedPage {
    struct Tag {
        let name: String
        let isEnd: Bool
        let attributes: [(name: String, value: String)]
        /// The text up to the next tag.
        let text: String

        subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    }

    let tags: [Tag]

    init(_ html: String) {
        tags = html.split(separator: "<").dropFirst(0).compactMap(Self.tag)
    }

    func elements(_ name: String) -> [Tag] { tags.filter { $0.name == name && !$0.isEnd } }

    /// The text of the first element with a name, its inner tags left out.
    func text(of name: String, where matches: (Tag) -> Bool = { _ in true }) -> String? {
        guard let start = tags.firstIndex(where: { $0.name == name && !$0.isEnd && matches($0) }) else { return nil }
        var depth = 0, text = ""
        for tag in tags[start...] {
            if tag.name == name { depth += tag.isEnd ? -1 : 1 }
            if depth == 0 { break }
            text += tag.text
        }
        return text
    }

    var ids: [String] { tags.compactMap { $0["id"] } }
    var headingLevels: [Int] {
        tags.filter { !$0.isEnd && $0.name.count == 2 && $0.name.hasPrefix("h") }.compactMap { $0.name.last?.wholeNumberValue }
    }

    private static func tag(_ piece: Substring) -> Tag? {
        guard let close = piece.firstIndex(of: ">") else { return nil }
        var rest = piece[..<close]
        let text = String(piece[piece.index(after: close)...])
        let isEnd = rest.hasPrefix("/")
        if isEnd { rest = rest.dropFirst() }
        let name = rest.prefix { $0 != " " }
        rest = rest.dropFirst(name.count).drop { $0 == " " }
        var attributes: [(String, String)] = []
        while !rest.isEmpty {
            let attribute = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(attribute.count)
            var value = ""
            if rest.hasPrefix("=\"") {
                rest = rest.dropFirst(2)
                value = String(rest.prefix { $0 != "\"" })
                rest = rest.dropFirst(value.count + 1)
            }
            attributes.append((String(attribute), value))
            rest = rest.drop { $0 == " " }
        }
        return Tag(name: String(name), isEnd: isEnd, attributes: attributes, text: text)
    }
}
