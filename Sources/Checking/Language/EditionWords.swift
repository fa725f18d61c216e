import Diagnostics
import Library

/// What the rules about wording look up for every text of one language, made once.
struct EditionWords: Sendable {
    /// Parallel to the claims that need a caveat: see ``ClaimWithoutCaveat``.
    let triggers: PhraseTable
    /// Parallel to ``Edition/claims``: wordings that go too far.
    let overstatements: PhraseTable
    private let explained: WordSet
    private let listed: WordSet
    /// The site's own words, in small letters.
    private let wordList: Set<String>

    /// - Parameter wordList: `words.txt`, if there is one.
    init(_ edition: Edition, wordList file: SourceFile?) {
        triggers = PhraseTable(edition.claims.map { $0.needsCaveat ? $0.triggers : [] })
        overstatements = PhraseTable(edition.claims.map(\.avoid))
        let terms = edition.terms.flatMap { [$0.term] + $0.aliases + $0.alsoCalled }
        explained = WordSet(terms.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "'" } })
        wordList = file.map(Self.words) ?? []
        listed = WordSet(wordList.map { $0[...] })
    }

    /// Whether the glossary or the word list has a word.
    func knows(_ word: TextScan.Word) -> Bool {
        explained.contains(word) || listed.contains(word)
    }

    /// Whether the site's own list has a word, or the word that an 's was put to.
    func lists(_ word: String) -> Bool {
        let small = word.lowercased()
        return wordList.contains(small) || (small.hasSuffix("'s") && wordList.contains(String(small.dropLast(2))))
    }

    /// One word a line; what follows `#` is a remark.
    private static func words(of file: SourceFile) -> Set<String> {
        let lines = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let words = lines.map { line in line.prefix { $0 != "#" }.trimmed.lowercased() }
        return Set(words.filter { !$0.isEmpty })
    }
}

extension Substring {
    /// Without the white space around it.
    var trimmed: Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension Claim {
    /// Whether a text that touches it has to say how well it is known.
    var needsCaveat: Bool {
        switch status {
        case .contested, .early, .folk: true
        case .wellSupported, .mixed, .clinicalModel: false
        }
    }
}
