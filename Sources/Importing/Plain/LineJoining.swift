/// Tells which line ends an author has made, and which only the width of a window or a page.
///
/// A line was wrapped where the first word of the next had no room any more: that is how every program wraps. A text whose lines are longer than any
/// program wraps has no wrapped lines.
struct LineJoining {
    /// Characters that fit into a line, or nil where no line was wrapped.
    let width: Int?
    /// All words of the text with a hyphen inside.
    private let hyphenated: Set<Substring>
    private(set) var joinedWords: [(word: String, line: Int)] = []

    /// - Parameter lines: all lines of a text.
    init(_ lines: [PlainLine]) {
        let lengths = lines.filter { !$0.isBlank }.map { $0.indentation + $0.text.count }.sorted()
        let usual = lengths.isEmpty ? 0 : lengths[min(lengths.count - 1, lengths.count * 95 / 100)]
        let isPossible = (30...130).contains(usual)
        let wrapped = zip(lines, lines.dropFirst()).filter { line, next in
            !line.isBlank && !next.isBlank && next.marker == nil && !Self.hasRoom(line, for: next, width: usual) && !line.text.endsSentence
        }
        width = isPossible && wrapped.count > 1 ? usual : nil
        let words = lines.flatMap { $0.text.split { !$0.isLetter && $0 != "-" } }
        hyphenated = Set(words.filter { $0.dropFirst().dropLast().contains("-") })
    }

    /// Whether a line goes on in the next.
    func goesOn(_ line: PlainLine, in next: PlainLine) -> Bool {
        guard next.marker == nil, !next.isBlank, !line.isBlank else { return false }
        let startsSmall = next.text.first?.isLowercase == true
        if line.text.last == "\u{AD}" || (line.text.last == "-" && startsSmall) { return true }
        if line.marker != nil, line.text.isEmpty { return true }
        guard let width else { return startsSmall && !line.text.endsSentence && line.text.count > 50 }
        return !Self.hasRoom(line, for: next, width: width) || (startsSmall && !line.text.endsSentence)
    }

    /// Puts a line behind another, with a word healed that was cut.
    mutating func join(_ next: PlainLine, onto text: inout String) {
        let isSoft = text.last == "\u{AD}"
        guard isSoft || text.last == "-", text.dropLast().last?.isLetter == true, next.text.first?.isLowercase == true else {
            if !text.isEmpty { text += " " }
            text += next.text
            return
        }
        let start = text.dropLast().reversed().prefix(Self.longestWord).prefix { $0.isLetter || $0 == "-" }
        let first = String(start.reversed())
        let second = next.text.prefix { $0.isLetter || $0 == "-" }
        let keepsHyphen = !isSoft && (hyphenated.contains("\(first)-\(second)"[...]) || Self.prefixes.contains(first.lowercased()))
        joinedWords.append(("\(first)\(keepsHyphen ? "-" : "")\(second)", next.number))
        if !keepsHyphen { text.removeLast() }
        text += next.text
    }

    /// No word is longer.
    private static let longestWord = 60

    private static func hasRoom(_ line: PlainLine, for next: PlainLine, width: Int) -> Bool {
        let word = next.text.prefix { !$0.isWhitespace }
        return line.indentation + line.text.count + 1 + word.count <= width
    }

    /// What stands before a hyphen that belongs there.
    private static let prefixes: Set<String> = [
        "self", "co", "non", "well", "ex", "anti", "post", "pre", "cross", "half", "long", "short", "high", "low", "one", "two", "three", "semi", "mid",
    ]
}
