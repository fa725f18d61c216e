import Diagnostics
import Foundation
import HTML
import Library

/// A word that no dictionary has.
///
/// Each word of a language is asked for once, in one call of hunspell. What stands in `words.txt` is right; so are numbers and parts of addresses.
struct Spelling: LibraryRule {
    let name = "spelling"
    let severity = Diagnostic.Severity.warning
    let isQuick = false
    let isTheSameEverywhere = false
    let explanation = RuleExplanation(
        "A word that hunspell doesn't know, and the site's own list words.txt doesn't have. Each is told of once in a file.",
        because: "A slip makes a reader doubt the rest.",
        mend: "Correct it, or put it into words.txt beside site.yml, in a further language's folder for that language. It needs the program hunspell with a dictionary: en_GB or the "
            + "like, by the language in site.yml and the publisher's country. Where they are missing, one note says so.",
        example: nil,
        counterexample: nil
    )

    private let environment: [String: String]

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
    }

    func findings(in library: CheckedLibrary) -> [Finding] {
        library.library.editions.flatMap { edition in
            findings(in: library.texts.filter { $0.language == edition.language }, of: edition.language, in: library)
        }
    }

    private func findings(in texts: [CheckedText], of language: Language, in library: CheckedLibrary) -> [Finding] {
        let country = library.library.site.clinic.country?.description
        guard let hunspell = Hunspell(language: language.description, country: country, environment: environment) else {
            return [
                Finding(
                    at: SourceLocation(file: "site.yml"),
                    message: "Nobody looks over the spelling of the texts in \"\(language)\": hunspell or its dictionary is missing.",
                    remedy: "Install them, or put spelling under checks: off:.",
                    severity: .note
                ),
            ]
        }
        let spelled = texts.map { SpelledText($0.withPassages()) }
        let words = Set(spelled.flatMap { $0.words.map(\.word) }).sorted()
        guard let unknown = try? hunspell.unknown(among: words), !unknown.isEmpty else { return [] }
        return spelled.flatMap { $0.findings(unknown: unknown, dictionary: hunspell.dictionary) }
    }
}

/// The words of one text, each once.
private struct SpelledText {
    let text: CheckedText
    let words: [(word: String, passage: Passage, offset: Int)]

    init(_ text: CheckedText) {
        self.text = text
        var seen: Set<UInt64> = []
        words = text.passages.flatMap { passage in
            passage.scan.words.compactMap { word in
                guard !word.traits.contains(.number), !passage.scan.isInAddress(word), seen.insert(word.hash).inserted else { return nil }
                let letters = passage.scan.string(word.text).replacing("\u{2019}", with: "'")
                return text.words.lists(letters) ? nil : (letters, passage, word.text.lowerBound)
            }
        }
    }

    func findings(unknown: Set<String>, dictionary: String) -> [Finding] {
        words.filter { unknown.contains($0.word) }.map { word, passage, offset in
            Finding(
                at: text.location(ofByte: offset, in: passage),
                message: "The dictionary \(dictionary) doesn't have \"\(word)\".",
                remedy: "Correct it, or put it into words.txt."
            )
        }
    }
}

extension TextScan {
    /// Whether a word is part of a web or mail address, or a file's name.
    fileprivate func isInAddress(_ word: Word) -> Bool {
        let before = bytes[..<word.text.lowerBound].suffix(2), after = bytes[word.text.upperBound...].prefix(2)
        if let sign = before.last, "@/_".utf8.contains(sign) { return true }
        if let sign = after.first, "@_".utf8.contains(sign) { return true }
        return before.last == UInt8(ascii: ".") && before.count == 2 && before.first.map(Self.isLetter) == true
            || after.first == UInt8(ascii: ".") && after.count == 2 && after.last.map(Self.isLetter) == true
            || after.starts(with: "//".utf8) || after.starts(with: ":/".utf8)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
