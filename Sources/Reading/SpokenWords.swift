extension String {
    /// The words, without the signs around them, and without addresses and phone numbers.
    ///
    /// Words joined by a hyphen or an apostrophe are one; a dash or a stroke parts them. A number is a word.
    var spokenWords: [Substring] {
        let pieces = split(whereSeparator: \.isWhitespace)
        var words: [Substring] = []
        var index = pieces.startIndex
        while index < pieces.endIndex {
            // Most pieces are letters and nothing else, and need no second look.
            if pieces[index].isLettersOfASCII {
                words.append(pieces[index])
                index += 1
                continue
            }
            let phone = pieces[index...].lengthOfPhoneNumber
            if phone > 0 {
                index += phone
                continue
            }
            if !pieces[index].isAddress {
                words += pieces[index].split { "—–/…".contains($0) }.map(\.withoutSignsAround).filter { !$0.isEmpty }
            }
            index += 1
        }
        return words
    }
}

extension Substring {
    /// The text from its first to its last letter or digit.
    fileprivate var withoutSignsAround: Substring {
        guard let first = firstIndex(where: \.isLetterOrDigit), let last = lastIndex(where: \.isLetterOrDigit) else { return self[endIndex...] }
        return self[first...last]
    }

    fileprivate var isLettersOfASCII: Bool {
        utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    }

    /// Whether this is a web or mail address, such as `https://example.org`, `name@example.org` or `example.org`.
    fileprivate var isAddress: Bool {
        let text = withoutSignsAround
        if text.contains("://") || text.contains("@") { return true }
        // "e.g." and "U.S." have a full stop inside too, but single letters beside it.
        let labels = text.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.last?.allSatisfy(\.isLetter) == true else { return false }
        return labels.allSatisfy { $0.count > 1 && $0.allSatisfy { $0.isLetterOrDigit || $0 == "-" } }
    }

    /// Whether this has digits and nothing else but the signs that are written in phone numbers.
    fileprivate var isDialled: Bool {
        contains(where: \.isNumber) && allSatisfy { $0.isNumber || "+-()".contains($0) }
    }
}

extension ArraySlice<Substring> {
    /// How many pieces from the first on are a phone number: groups of digits side by side, or one of seven digits and more or with a plus sign.
    fileprivate var lengthOfPhoneNumber: Int {
        var count = 0
        for piece in self {
            let bare = piece.last.map { ".,;:?!".contains($0) } == true ? piece.dropLast() : piece[...]
            guard bare.isDialled else { break }
            count += 1
            if bare.count < piece.count { break }
        }
        guard let first else { return 0 }
        let isLong = first.count(where: \.isNumber) >= 7 || first.hasPrefix("+")
        return count > 1 || (count == 1 && isLong) ? count : 0
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
