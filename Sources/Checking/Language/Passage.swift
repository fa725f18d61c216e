package import Diagnostics
import Library
import Markdown

/// Something that is read: a text, or the value of one field of its front matter.
package struct Passage: Sendable {
    package let scan: TextScan
    let origin: Origin

    enum Origin: Hashable, Sendable {
        case text
        case field(String)
        /// An item of a list, counted from 0.
        case item(String, Int)
    }
}

extension CheckedText {
    /// The text and the front matter's words, cut into words. Whoever asks several rules keeps them at hand by ``withPassages()``.
    package var passages: [Passage] {
        keptPassages ?? [Passage(scan: TextScan(document), origin: .text)] + fieldPassages
    }

    /// The text, cut into words.
    package var scan: TextScan {
        keptPassages?.first?.scan ?? TextScan(document)
    }

    /// The same text with its words at hand.
    func withPassages() -> CheckedText {
        var copy = self
        copy.keptPassages = passages
        return copy
    }

    private var fieldPassages: [Passage] {
        var passages = [field("title", title), field("summary", summary)]
        if let article {
            passages += [article.mainMessage.map { field("main-message", $0) }, article.contentNote.map { field("content-note", $0) }].compactMap(\.self)
            passages += items("actions", article.actions) + items("key-points", article.keyPoints)
        }
        return passages.filter { !$0.scan.words.isEmpty }
    }

    private func field(_ key: String, _ words: String) -> Passage {
        Passage(scan: TextScan(plain: words), origin: .field(key))
    }

    private func items(_ key: String, _ words: [String]) -> [Passage] {
        words.enumerated().map { Passage(scan: TextScan(plain: $1), origin: .item(key, $0)) }
    }

    /// The place of a byte of a passage.
    package func location(ofByte offset: Int, in passage: Passage) -> SourceLocation {
        switch passage.origin {
        case .text: location(ofByte: offset, in: passage.scan)
        case .field(let key): location(of: passage.scan.word(at: offset), after: location(of: key))
        case .item(let key, let number): itemLocation(key, number).map { location(of: passage.scan.word(at: offset), after: $0) } ?? location(of: key)
        }
    }

    /// The place of a byte of the text.
    package func location(ofByte offset: Int, in scan: TextScan) -> SourceLocation {
        guard let piece = scan.piece(at: offset) else { return SourceLocation(file: file.path) }
        let skipped = piece.skipped + offset - piece.start
        guard case .callout(_, let title) = document.nodes[piece.node].kind else { return location(ofNode: piece.node, offset: skipped) }
        let line = Int(document.nodes[piece.node].line)
        guard let start = file.line(line).firstRange(of: document[title])?.lowerBound else { return SourceLocation(file: file.path, line: line) }
        return file.location(atOffset: start + skipped)
    }

    private func itemLocation(_ key: String, _ number: Int) -> SourceLocation? {
        let items = fieldPlaces.items(of: key)
        return items.indices.contains(number) ? items[number].location : nil
    }

    /// The place of a word in the line that a value begins on, or of the value where the word is on another.
    private func location(of word: String, after value: SourceLocation) -> SourceLocation {
        guard let number = value.line, let column = value.column else { return value }
        let line = String(decoding: file.line(number), as: UTF8.self)
        guard let found = line.dropFirst(column - 1).firstRange(of: word)?.lowerBound else { return value }
        return SourceLocation(file: file.path, line: number, column: line.distance(from: line.startIndex, to: found) + 1)
    }
}

extension TextScan {
    /// What stands from a byte to the second space after it.
    fileprivate func word(at offset: Int) -> String {
        var spaces = 0
        let word = bytes[offset...].prefix { byte in
            if byte == UInt8(ascii: " ") { spaces += 1 }
            return spaces < 2 && byte != UInt8(ascii: "\n")
        }
        return String(decoding: word, as: UTF8.self)
    }
}
