import HTML

extension Document {
    /// The sentence that a node stands in, without markup and citations: what the page says just there.
    ///
    /// A list's item, a table's cell or a heading without a full stop is one sentence.
    ///
    /// - Parameter node: the index of an inline node, such as a citation.
    /// - Returns: nothing where the node is in no text.
    package func sentence(around node: Int) -> String {
        guard let block = textBlock(around: node) else { return "" }
        var text = InlineText()
        for inner in nodes[(block + 1)..<node] { text.append(inner.kind, of: self) }
        // What stands right after a full stop belongs to the sentence that ended.
        let start = text.bytes.count - (text.bytes.last == UInt8(ascii: " ") ? 1 : 0)
        for inner in nodes[node..<Int(nodes[block].end)] { text.append(inner.kind, of: self) }
        return String(SentenceScan(String(decoding: text.bytes, as: UTF8.self)).sentence(atUTF8Offset: start))
    }

    /// The innermost block that holds a node's running text.
    private func textBlock(around node: Int) -> Int? {
        guard nodes.indices.contains(node) else { return nil }
        return nodes[...node].indices.reversed().first { index in
            guard Int(nodes[index].end) > node else { return false }
            return switch nodes[index].kind {
            case .paragraph, .heading, .tableCell: true
            default: false
            }
        }
    }
}

/// Running text as it is gathered from inline nodes.
struct InlineText {
    var bytes: [UInt8] = []

    mutating func append(_ kind: Document.Kind, of document: Document) {
        switch kind {
        case .text(let span), .code(let span):
            var words = document[span]
            // A citation leaves the space before it behind, which would stand before a full stop, or doubled.
            if bytes.last == UInt8(ascii: " ") {
                if let first = words.first, ".,;:?!) ".utf8.contains(first) { bytes.removeLast() }
            } else if bytes.isEmpty {
                words = words.drop { $0 == UInt8(ascii: " ") }
            }
            bytes.append(contentsOf: words)
        case .softBreak, .lineBreak:
            if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
        default:
            break
        }
    }
}

/// Finds where sentences begin and end in a plain text.
///
/// A sentence ends at `.`, `?`, `!`, `…` or their like, with the quotes and brackets that close there, before white space and something that can
/// begin one. A full stop ends none after an initial (`J. Bowlby`) or a usual abbreviation of the languages that the interface speaks. This is Unicode
/// Standard Annex 29, section 5, made simpler; where it errs, it mostly gives two sentences for one.
package struct SentenceScan {
    let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// Where all sentences stand, in bytes of the text, without the white space around them.
    package var ranges: [Range<Int>] {
        var places = [text.startIndex] + ends
        places.append(text.endIndex)
        return zip(places, places.dropFirst()).map { trimmed(text[$0..<$1]) }.filter { !$0.isEmpty }.map { sentence in
            let start = text.utf8.distance(from: text.startIndex, to: sentence.startIndex)
            return start..<start + sentence.utf8.count
        }
    }

    /// The sentence that holds a byte, without the white space around it; the last one for the end of the text.
    func sentence(atUTF8Offset offset: Int) -> Substring {
        let place = text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
        var start = text.startIndex
        while let end = firstEnd(after: start) {
            if place <= end { return trimmed(text[start..<end]) }
            start = end
        }
        let rest = trimmed(text[start...])
        return rest.isEmpty ? trimmed(text[...]) : rest
    }

    /// The places after each sentence but the last.
    var ends: [String.Index] {
        var ends: [String.Index] = []
        while let end = firstEnd(after: ends.last ?? text.startIndex) { ends.append(end) }
        return ends
    }

    /// Where the sentence ends that begins at a place; nil for the last one.
    private func firstEnd(after start: String.Index) -> String.Index? {
        var index = start
        while let place = text.utf8[index...].firstIndex(where: Self.startsEnder) {
            let sign = text[place]
            index = text.index(after: place)
            guard Self.enders.contains(sign) else { continue }
            let stop = text.index(before: index)
            while index < text.endIndex, Self.closers.contains(text[index]) || Self.enders.contains(text[index]) { index = text.index(after: index) }
            guard index < text.endIndex, text[index].isWhitespace else { continue }
            let next = text[index...].drop { $0.isWhitespace || Self.openers.contains($0) }.first
            guard let next, !next.isLowercase else { continue }
            if sign == ".", isAbbreviation(before: stop, followedBy: next) { continue }
            return index
        }
        return nil
    }

    /// Whether the word before a full stop takes one of its own.
    private func isAbbreviation(before stop: String.Index, followedBy next: Character) -> Bool {
        if isLongWord(before: stop) { return false }
        let word = text[..<stop].reversed().prefix { !$0.isWhitespace && !Self.openers.contains($0) }
        let letters = String(word.reversed()).lowercased()
        let isInitial = letters.count == 1 && word.last?.isUppercase == true && letters != "i"
        let hasStopInside = letters.contains(".") && letters.contains(where: \.isLetter)
        if isInitial || hasStopInside || Self.titles.contains(letters) { return true }
        return next.isNumber && Self.countingWords.contains(letters)
    }

    /// Whether nothing but letters stands between a space and a full stop, and more of them than any abbreviation has: so most sentences end.
    private func isLongWord(before stop: String.Index) -> Bool {
        let reversed = text[..<stop].utf8.reversed()
        let letters = reversed.prefix { $0.isASCIILetterOrDigit }.count
        return letters > Self.longestAbbreviation && reversed.dropFirst(letters).first == UInt8(ascii: " ")
    }

    func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// Whether a byte is one that ``enders`` begin with. So only few characters have to be put together.
    private static func startsEnder(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), 0xE2, 0xD8, 0xDB: true
        default: false
        }
    }

    private static let enders: Set<Character> = [".", "?", "!", "…", "؟", "۔"]
    private static let closers: Set<Character> = ["\"", "'", ")", "]", "”", "’", "»"]
    private static let openers: Set<Character> = ["\"", "'", "(", "[", "“", "‘", "«", "¿", "¡"]

    /// In letters; no word of ``titles`` or ``countingWords`` is longer.
    private static let longestAbbreviation = 6

    /// Abbreviations that stand before a name.
    private static let titles: Set<String> = ["dr", "prof", "mr", "mrs", "ms", "st", "vs", "cf", "sr", "sra", "dra", "srta", "ud", "uds", "ej"]
    /// Abbreviations that stand before a number; before anything else they may be whole words, as "no" is.
    private static let countingWords: Set<String> = ["no", "nos", "p", "pp", "vol", "fig", "ca", "approx", "pág", "págs", "núm", "aprox"]
}
