package import Authoring
package import HTML
package import Library

/// What a text says about a book, a service or a page that it leads on to, and nothing else than that.
package struct ResourceStub: Hashable, Sendable {
    package let title: TextLine
    package let type: ResourceType
    /// Why it may be of that type, as the end of a sentence.
    package let reason: String
    /// What the text says about it.
    package let summary: TextLine?
    package let address: WebAddress?
    package let year: Int?
    /// As it is written, with the numbers that the loader checks.
    package let isbn: String?
    package let doi: String?
    /// The line in the original.
    package let line: Int?
}

extension ResourceStub {
    /// - Returns: nil where the words name nothing.
    init?(_ text: RunningText, line: Int?) {
        let words = text.plain
        guard let naming = Naming(text), let title = TextLine(naming.title) else { return nil }
        self.title = title
        address = text.firstWebAddress ?? words.firstMatch(of: /https?:\/\/[^\s<>"”]+/).flatMap { WebAddress(String($0.output).trimmingAddressEnd) }
        year = words.firstMatch(of: /\b(1[89][0-9]{2}|20[0-9]{2})\b/).flatMap { Int($0.output.1) }
        isbn = words.firstMatch(of: /ISBN(?:-1[03])?:?\s*([0-9][0-9 -]{8,16}[0-9Xx])/).map { $0.output.1.filter { $0 != " " && $0 != "-" } }
        doi = words.firstMatch(of: /\b10\.[0-9]{4,9}\/[^\s<>"”]+/).map { String($0.output).trimmingSentenceEnd }
        summary = naming.about.flatMap(TextLine.init)
        (type, reason) = Self.type(of: words, address: address, isbn: isbn, doi: doi)
        self.line = line
    }

    /// What a resource is called, and what is said about it.
    private struct Naming {
        let title: String
        let about: String?

        init?(_ text: RunningText) {
            let words = text.plain
            if let linked = Self.linkedTitle(text), linked.count > 2 {
                let rest = words.hasPrefix(linked) ? String(words.dropFirst(linked.count)) : ""
                (title, about) = (linked, Self.about(rest))
            } else if let quoted = words.firstMatch(of: /[“"«]([^”"»]{3,160})[”"»]/) {
                (title, about) = (String(quoted.output.1).trimmingSentenceEnd, nil)
            } else if let entry = words.firstMatch(of: /\((?:1[89]|20)[0-9]{2}[a-z]?\)\.?\s+([^.?!]{3,200})[.?!]/) {
                // Author (year). Title. Publisher: the form of the American Psychological Association, 7th edition, 9.4.
                (title, about) = (String(entry.output.1), nil)
            } else {
                let cut = words.replacing(/\s*\(?https?:\/\/\S+\)?/, with: "")
                let parts = cut.split(maxSplits: 1, omittingEmptySubsequences: true) { "–—:".contains($0) }
                guard let first = parts.first else { return nil }
                let name = first.split(separator: " by ", maxSplits: 1).first.map(String.init) ?? String(first)
                title = Self.withoutKind(name.trimmingSpaces).trimmingAddressEnd
                about = parts.count > 1 ? Self.about(String(parts[1])) : nil
                guard title.count > 2, title.count < 160 else { return nil }
            }
        }

        /// Without a word in brackets at its end that says what it is: `A Quiet Hour (book)`.
        private static func withoutKind(_ name: String) -> String {
            guard let match = name.wholeMatch(of: /(.+?)\s*\((\p{L}+)\)/), kinds.contains(match.output.2.lowercased()) else { return name }
            return String(match.output.1)
        }

        private static let kinds: Set<String> = bookWords.union(ResourceStub.signs.map(\.word))

        private static func linkedTitle(_ text: RunningText) -> String? {
            guard case .words(let words, _, .some) = text.trimmed.pieces.first, !words.contains("://"), !words.hasPrefix("www.") else { return nil }
            return words.trimmingSpaces
        }

        private static func about(_ rest: String) -> String? {
            let words = rest.drop { $0.isWhitespace || "–—:-,.".contains($0) }.trimmingTrailingSpaces
            return words.count > 12 && !words.contains("://") ? words : nil
        }
    }

    private static func type(of words: String, address: WebAddress?, isbn: String?, doi: String?) -> (ResourceType, reason: String) {
        // An address says where something is, not what.
        let line = " \(ComparedLine(words.replacing(/https?:\/\/\S+/, with: "")).text) "
        let host = address?.host ?? ""
        if let sign = signs.first(where: { line.contains(" \($0.word) ") }) { return (sign.type, "it says \"\(sign.word)\"") }
        if let match = words.matches(of: /\((\p{L}+)\)/).first(where: { bookWords.contains($0.output.1.lowercased()) }) { return (.book, "it says \"\(match.output.1)\"") }
        if doi != nil { return (.paper, "it has a DOI") }
        if isbn != nil { return (.book, "it has an ISBN") }
        if ["youtube.com", "youtu.be", "vimeo.com", "ted.com"].contains(host) { return (.video, "it leads to \(host)") }
        if words.contains(/,\s*[0-9]+\s*\([0-9]+\)|\b[0-9]+\([0-9]+\),\s*[0-9]+/) { return (.paper, "it names a volume and an issue") }
        if line.contains(" by "), address == nil { return (.book, "it says by whom it is, and has no address") }
        if words.contains(/(?:Press|Publishers?|Books|Norton|Routledge|Penguin|Guilford)\.?\s*$/) { return (.book, "it names a publisher") }
        guard let address else { return (.book, "it has a title and no address") }
        return address.path == "/" ? (.organisation, "its address is a site's first page") : (.article, "its address is a page of a site")
    }

    private static let bookWords: Set<String> = ["book", "libro", "كتاب"]

    /// Words that say what something is.
    private static let signs: [(word: String, type: ResourceType)] = [
        ("helpline", .helpline), ("hotline", .helpline), ("lifeline", .helpline), ("crisis line", .helpline), ("text line", .textline), ("textline", .textline),
        ("podcast", .podcast), ("workbook", .workbook), ("worksheet", .worksheet), ("handout", .handout), ("guideline", .guideline), ("guidelines", .guideline),
        ("video", .video), ("course", .course), ("support group", .supportGroup), ("directory", .directory), ("app", .app), ("report", .report),
        ("journal", .paper), ("línea de ayuda", .helpline), ("teléfono de la esperanza", .helpline), ("خط المساعدة", .helpline),
    ]
}

extension StringProtocol {
    /// Without the stops and brackets that end a sentence and not what stands in it.
    var trimmingSentenceEnd: String {
        var rest = trimmingTrailingSpaces[...]
        while let last = rest.last, ".,;:)]”\"'".contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// The same of an address, which may have brackets of its own.
    var trimmingAddressEnd: String {
        let trimmed = trimmingSentenceEnd
        let isBracketed = trimmed.contains("(") && dropFirst(trimmed.count).first == ")"
        return isBracketed ? trimmed + ")" : trimmed
    }
}
