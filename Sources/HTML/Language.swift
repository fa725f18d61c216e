/// A human language by its BCP 47 tag: `en`, `es`, `ar`, `pt-BR`.
package struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The tag in its usual case: language lower, script capitalised, region upper (RFC 5646, section 2.1.1).
    package let description: String

    /// - Returns: nil unless the tag is a language of two or three letters, with an optional script of four and an optional region
    ///   of two letters or three digits.
    package init?(_ tag: String) {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count), parts.count <= 3 else { return nil }
        guard parts.allSatisfy({ $0.utf8.allSatisfy(\.isASCIILetterOrDigit) }), language.allSatisfy(\.isLetter) else { return nil }
        var canonical = [language.lowercased()]
        for part in parts.dropFirst() {
            switch part.count {
            case 4: canonical.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
            case 2, 3: canonical.append(part.uppercased())
            default: return nil
            }
        }
        description = canonical.joined(separator: "-")
    }

    package static let english = Language(code: "en")
    package static let spanish = Language(code: "es")
    package static let arabic = Language(code: "ar")

    private init(code: String) {
        description = code
    }

    /// The way a line of this language runs.
    package var direction: Direction {
        let rightToLeft: Set<Substring> = ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]
        let code = description.prefix { $0 != "-" }
        return rightToLeft.contains(code) ? .rightToLeft : .leftToRight
    }

    /// The values of HTML's `dir`.
    package enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    package static func < (left: Language, right: Language) -> Bool {
        left.description < right.description
    }
}
