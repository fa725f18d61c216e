package import HTML

/// How citations name a work: by author and year, in the words of the page that cites it.
///
/// One author by name, two joined by "and", more as the first "and others"; works that would share a label get a letter after the year
/// (Publication Manual of the American Psychological Association, 7th edition, 8.17 to 8.19, in plain words).
package struct CitationLabel: Hashable, Sendable {
    let names: Names
    let year: Int?
    /// Tells works of the same names and year apart, or is empty.
    var letter = ""

    enum Names: Hashable, Sendable {
        /// An author, or the title of a work that has none.
        case one(String)
        case two(String, String)
        /// The first of more than two.
        case more(String)
    }

    /// The label for a page in a language: `Bowlby, 1988`, `Madigan y otras personas, 2023`. Languages without words here get the English ones.
    package func label(in language: Language) -> String {
        let words = Words(language)
        guard let year else { return words.joined(names) }
        return "\(words.joined(names))\(words.comma) \(year)\(letter)"
    }

    /// The few words that join names.
    private enum Words {
        case english, spanish, arabic

        init(_ language: Language) {
            switch language.description.prefix(while: { $0 != "-" }) {
            case "es": self = .spanish
            case "ar": self = .arabic
            default: self = .english
            }
        }

        var comma: String { self == .arabic ? "،" : "," }

        func joined(_ names: Names) -> String {
            switch (names, self) {
            case (.one(let name), _): name
            case (.two(let first, let second), .english): "\(first) and \(second)"
            case (.two(let first, let second), .spanish): "\(first) \(SpanishConjunction.and(before: second)) \(second)"
            case (.two(let first, let second), .arabic): "\(first) و\u{A0}\(second)"
            case (.more(let name), .english): "\(name) and others"
            case (.more(let name), .spanish): "\(name) y otras personas"
            case (.more(let name), .arabic): "\(name) وآخرون"
            }
        }
    }
}

/// The Spanish word for "and".
package enum SpanishConjunction {
    /// `e` before a word that begins with the sound of `i`, as in "Bowlby e Ibáñez", but not before a diphthong, as in "nieve y hielo"
    /// (Diccionario panhispánico de dudas, "y²", 2); `y` before all others.
    package static func and(before word: String) -> String {
        let letters = word.lowercased().drop { !$0.isLetter }
        let sound = letters.hasPrefix("h") ? letters.dropFirst() : letters
        guard sound.hasPrefix("i") || sound.hasPrefix("í") else { return "y" }
        return sound.dropFirst().first.map { "aáeéoóuú".contains($0) } == true ? "y" : "e"
    }
}
