import Foundation

/// Makes words that a reader takes for the same the same: case, accents and the shapes of letters don't count.
///
/// `Templates/Assets/Scripts/search-words.js` does the same to what is typed; `Tests/SearchingTests/words.json` holds both to it.
enum Folding {
    /// The text in small letters and without accents.
    ///
    /// Compatibility decomposition (Unicode Standard Annex 15, NFKD), small letters, without marks; then the letters that have no decomposition
    /// but that readers type in a plainer way; composed again, so that a syllable of Hangul is one character.
    static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let plain = withPlainSigns(text).decomposedStringWithCompatibilityMapping.lowercased()
        for scalar in plain.unicodeScalars where !scalar.isMark {
            if let letters = plainLetters[scalar] { result.append(contentsOf: letters.unicodeScalars) } else { result.append(scalar) }
        }
        return String(result).precomposedStringWithCanonicalMapping
    }

    /// The text in small letters with its accents, as a stemmer wants it.
    static func lowered(_ text: String) -> String {
        withPlainSigns(text).lowercased().precomposedStringWithCanonicalMapping
    }

    /// With one sign for all that is used as an apostrophe, and one for hyphens; without the hyphens that only show at a line's end.
    private static func withPlainSigns(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2019}", "\u{2BC}", "\u{B4}", "\u{FF07}": result.append("'")
            case "\u{2010}", "\u{2011}": result.append("-")
            case "\u{AD}": break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Arabic writes the same word with or without the dots of its last letter, and stretches it at will.
    private static let plainLetters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ς": "σ",
        "\u{629}": "\u{647}", "\u{649}": "\u{64A}", "\u{640}": "",
    ]
}

extension Unicode.Scalar {
    /// Unicode's general categories Mn, Mc and Me.
    var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Unicode's general categories L and N.
    var isLetterOrNumber: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }
}
