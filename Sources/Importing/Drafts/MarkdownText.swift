import HTML

/// Words as Markdown that says these words and nothing else: whatever looks like markup in them gets a backslash (CommonMark 0.31.2, 2.4).
enum MarkdownText {
    /// Running text.
    ///
    /// - Parameters:
    ///   - isCell: whether it stands in a table, where a line can't end and a bar ends the cell.
    ///   - beginsLine: whether nothing but marks of lists and quotes stands before it.
    static func markdown(_ text: RunningText, isCell: Bool = false, beginsLine: Bool = true) -> String {
        var lines = [""]
        var previous: Character?
        for group in groups(of: text.trimmed.pieces) {
            let written: String
            switch group {
            case .lineBreak:
                if isCell { lines[lines.count - 1] += " " } else { lines.append("") }
                previous = nil
                continue
            case .footnote(let number): written = "[^\(number)]"
            case .words(let parts, let target): written = linked(parts.pieces(after: previous, isCell: isCell), parts, to: target)
            }
            lines[lines.count - 1] += written
            previous = written.last ?? previous
        }
        return lines.map { beginsLine ? escapedAtStart($0.trimmingSpaces) : $0.trimmingSpaces }.filter { !$0.isEmpty }.joined(separator: "\\\n")
    }

    /// Pieces that lead to the same place.
    private enum Group {
        case words([Part], RunningText.Target?)
        case lineBreak
        case footnote(Int)
    }

    fileprivate struct Part {
        let words: String
        let look: RunningText.Look
        /// What stands right after it.
        var next: Character?
    }

    private static func groups(of pieces: [RunningText.Piece]) -> [Group] {
        var groups: [Group] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .lineBreak: groups.append(.lineBreak)
            case .footnote(let number): groups.append(.footnote(number))
            case .words(let words, let look, let target):
                let part = Part(words: words, look: look, next: firstCharacter(of: index + 1 < pieces.count ? pieces[index + 1] : nil))
                if case .words(let parts, target) = groups.last {
                    groups[groups.count - 1] = .words(parts + [part], target)
                } else {
                    groups.append(.words([part], target))
                }
            }
        }
        return groups
    }

    private static func firstCharacter(of piece: RunningText.Piece?) -> Character? {
        switch piece {
        case .words(let words, _, _): words.first
        case .footnote: "["
        case .lineBreak, nil: nil
        }
    }

    private static func linked(_ markdown: String, _ parts: [Part], to target: RunningText.Target?) -> String {
        guard let target else { return markdown }
        let address = switch target {
        case .web(let address): address.description
        case .mail(let address): "mailto:\(WebAddress.percentEncoded(address.description))"
        case .phone(let number): "tel:\(WebAddress.percentEncoded(number.description))"
        }
        let core = markdown.trimmingSpaces
        let before = markdown.first?.isWhitespace == true ? " " : "", after = markdown.last?.isWhitespace == true ? " " : ""
        // An address inside its own link would be a link in a link.
        let words = core.hasPrefix("<") && core.hasSuffix(">") ? escaped(parts.map(\.words).joined().trimmingSpaces) : core
        guard !words.isEmpty else { return markdown }
        return "\(before)[\(words)](<\(address)>)\(after)"
    }
}

extension [MarkdownText.Part] {
    /// The parts as they look, one after the other.
    fileprivate func pieces(after previous: Character?, isCell: Bool) -> String {
        var written = ""
        for part in self {
            written += MarkdownText.emphasised(part, after: written.last ?? previous, isCell: isCell)
        }
        return written
    }
}

// MARK: - Looks

extension MarkdownText {
    /// Marks go round the words, without the spaces beside them; where they could not be told from plain stars there, the words stay plain
    /// (CommonMark 0.31.2, 6.2, left- and right-flanking runs).
    fileprivate static func emphasised(_ part: Part, after previous: Character?, isCell: Bool) -> String {
        let core = part.words.trimmingSpaces
        guard !core.isEmpty, !part.look.isEmpty else { return escaped(part.words, isCell: isCell) }
        let before = part.words.first?.isWhitespace == true ? " " : "", after = part.words.last?.isWhitespace == true ? " " : ""
        if part.look.contains(.code), !core.contains("`"), !isCell || !core.contains("|") { return "\(before)`\(core)`\(after)" }
        var mark = ""
        if part.look.contains(.strikethrough) { mark += "~~" }
        if part.look.contains(.strong) { mark += "**" }
        if part.look.contains(.emphasis) { mark += "*" }
        let outerLeft = before.isEmpty ? previous : " ", outerRight = after.isEmpty ? part.next : " "
        let opens = core.first?.isWordLike == true || outerLeft?.isWordLike != true
        let closes = core.last?.isWordLike == true || outerRight?.isWordLike != true
        // A mark next to another would be read as one with it.
        let touchesMark = before.isEmpty && previous.map { "*~".contains($0) } ?? false
        guard opens, closes, !touchesMark, !mark.isEmpty else { return escaped(part.words, isCell: isCell) }
        return before + mark + escaped(core, isCell: isCell) + mark.reversed() + after
    }
}

extension Character {
    /// Neither a space nor punctuation.
    fileprivate var isWordLike: Bool { !isWhitespace && !isPunctuation && !isSymbol }
}

// MARK: - Escapes

extension MarkdownText {
    /// Words with a backslash before whatever could be markup inside a line; addresses become links that can't be misread.
    static func escaped(_ words: String, isCell: Bool = false) -> String {
        var result = ""
        var rest = words[...]
        while let match = rest.firstMatch(of: /https?:\/\/[^\s<>"”’\]]+/) {
            let address = String(match.output).trimmingAddressEnd
            result += escapedPlain(rest[..<match.range.lowerBound], isCell: isCell)
            if let known = WebAddress(address) { result += "<\(known.description)>" } else { result += escapedPlain(address[...], isCell: isCell) }
            rest = rest[match.range.lowerBound...].dropFirst(address.count)
        }
        return result + escapedPlain(rest, isCell: isCell)
    }

    private static func escapedPlain(_ words: Substring, isCell: Bool) -> String {
        var result = ""
        var previous: Character?
        for index in words.indices {
            let character = words[index]
            let next = words.index(after: index) < words.endIndex ? words[words.index(after: index)] : nil
            let isSpecial = switch character.unicodeScalars.first {
            case "\\", "`", "*", "[", "]", "<", "~": true
            case "_": !(previous?.isWordLike == true && next?.isWordLike == true)
            case "&": next.map { $0.isLetter || $0 == "#" } ?? false
            case "|": isCell
            default: false
            }
            if isSpecial { result.append("\\") }
            result.append(character)
            // A backslash alone doesn't part these on every line: see `DocumentBuilder.isEscaped`. A comment of nothing does.
            if character == "[", let next, "@^!".contains(next) { result += "<!-- -->" }
            previous = character
        }
        return result
    }

    /// A line with a backslash before what would begin a heading, a list, a quote or a rule there.
    private static func escapedAtStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        if line.prefixMatch(of: /#{1,6}(?:\s|$)|>|[-+](?:\s|$)|=+\s*$/) != nil { return "\\\(line)" }
        if "-:|".contains(first), line.allSatisfy({ "-:| \t".contains($0) }) { return "\\\(line)" }
        if let match = line.prefixMatch(of: /[0-9]{1,9}(?=[.)](?:\s|$))/) {
            return "\(match.output)\\\(line.dropFirst(match.output.count))"
        }
        return line
    }
}
