import HTML

/// Words in a row, as they look and where they lead: what a paragraph, a heading or a cell of a table holds.
struct RunningText: Hashable, Sendable {
    /// How words look.
    struct Look: OptionSet, Hashable, Sendable {
        let rawValue: Int

        static let strong = Look(rawValue: 1)
        static let emphasis = Look(rawValue: 2)
        static let strikethrough = Look(rawValue: 4)
        static let code = Look(rawValue: 8)
    }

    /// An address that a reader can follow from any page.
    enum Target: Hashable, Sendable {
        case web(WebAddress)
        case mail(MailAddress)
        case phone(PhoneNumber)
    }

    enum Piece: Hashable, Sendable {
        case words(String, Look, Target?)
        case lineBreak
        /// The footnote of this number, counted from 1.
        case footnote(Int)
    }

    private(set) var pieces: [Piece] = []

    init() {}

    init(_ words: String, look: Look = []) {
        append(words, look: look)
    }

    /// The words alone, with a space for each break.
    var plain: String {
        var plain = ""
        for piece in pieces {
            switch piece {
            case .words(let words, _, _): plain += words
            case .lineBreak: plain += " "
            case .footnote: break
            }
        }
        return plain.trimmingSpaces
    }

    var isBlank: Bool {
        pieces.allSatisfy { piece in
            switch piece {
            case .words(let words, _, _): words.allSatisfy(\.isWhitespace)
            case .lineBreak: true
            case .footnote: false
            }
        }
    }

    /// Whether all its words look like this.
    func looks(_ look: Look) -> Bool {
        !isBlank && pieces.allSatisfy { piece in
            guard case .words(let words, let own, _) = piece else { return true }
            return own.isSuperset(of: look) || words.allSatisfy(\.isWhitespace)
        }
    }

    /// The first of its addresses on the web.
    var firstWebAddress: WebAddress? {
        pieces.lazy.compactMap { piece in
            guard case .words(_, _, .web(let address)) = piece else { return nil }
            return address
        }.first
    }

    /// Adds words; spaces in a row, and those after a break, count as one.
    mutating func append(_ words: String, look: Look = [], target: Target? = nil) {
        var added = ""
        var endsWithSpace = endsWithSpace
        for character in words {
            let isSpace = character.isWhitespace
            if !isSpace { added.append(character) } else if !endsWithSpace { added.append(" ") }
            endsWithSpace = isSpace
        }
        guard !added.isEmpty else { return }
        if case .words(let before, look, target) = pieces.last {
            pieces[pieces.count - 1] = .words(before + added, look, target)
        } else {
            pieces.append(.words(added, look, target))
        }
    }

    mutating func append(_ piece: Piece) {
        if case .words(let words, let look, let target) = piece { append(words, look: look, target: target) } else { pieces.append(piece) }
    }

    mutating func append(_ text: RunningText) {
        for piece in text.pieces { append(piece) }
    }

    /// Without spaces and breaks around it.
    var trimmed: RunningText {
        var text = RunningText()
        text.pieces = Self.trimmed(Self.trimmed(pieces, \.trimmingLeadingSpaces).reversed(), \.trimmingTrailingSpaces).reversed()
        return text
    }

    /// Pieces without spaces and breaks before the first word, where `trim` takes those of one piece.
    private static func trimmed(_ pieces: some Collection<Piece>, _ trim: (String) -> String) -> [Piece] {
        var rest = Array(pieces)
        while let first = rest.first {
            switch first {
            case .footnote: return rest
            case .lineBreak: rest.removeFirst()
            case .words(let words, let look, let target):
                let shorter = trim(words)
                guard shorter.isEmpty else { return [.words(shorter, look, target)] + rest.dropFirst() }
                rest.removeFirst()
            }
        }
        return []
    }

    /// The text without so many characters of its ``plain`` words from the start.
    func dropping(_ count: Int) -> RunningText {
        var left = count
        var text = RunningText()
        for piece in trimmed.pieces {
            switch piece {
            case .words(let words, let look, let target) where left > 0:
                text.append(String(words.dropFirst(left)), look: look, target: target)
                left -= min(left, words.count)
            case .lineBreak where left > 0: left -= 1
            default: text.append(piece)
            }
        }
        return text.trimmed
    }

    /// The text up to so many characters of its ``plain`` words.
    func prefix(_ count: Int) -> RunningText {
        var left = count
        var text = RunningText()
        for piece in trimmed.pieces where left > 0 {
            switch piece {
            case .words(let words, let look, let target):
                text.append(String(words.prefix(left)), look: look, target: target)
                left -= min(left, words.count)
            case .lineBreak:
                text.append(piece)
                left -= 1
            case .footnote: text.append(piece)
            }
        }
        return text.trimmed
    }

    /// The same words without this look.
    func without(_ look: Look) -> RunningText {
        looking { $0.subtracting(look) }
    }

    /// The same words with this look.
    func with(_ look: Look) -> RunningText {
        looking { $0.union(look) }
    }

    private func looking(_ change: (Look) -> Look) -> RunningText {
        var text = RunningText()
        for piece in pieces {
            if case .words(let words, let look, let target) = piece {
                text.append(words, look: change(look), target: target)
            } else {
                text.append(piece)
            }
        }
        return text
    }

    /// The parts between the breaks.
    var lines: [RunningText] {
        var lines = [RunningText()]
        for piece in pieces {
            if piece == .lineBreak { lines.append(RunningText()) } else { lines[lines.count - 1].append(piece) }
        }
        return lines
    }

    private var endsWithSpace: Bool {
        switch pieces.last {
        case .words(let words, _, _): words.last?.isWhitespace == true
        case .lineBreak, nil: true
        case .footnote: false
        }
    }
}

extension StringProtocol {
    var trimmingLeadingSpaces: String { String(drop(while: \.isWhitespace)) }

    var trimmingTrailingSpaces: String {
        var rest = self[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    var trimmingSpaces: String { trimmingLeadingSpaces.trimmingTrailingSpaces }
}
