/// A human language by its BCP 47 tag: `en`, `es`, `ar`, `pt-BR`.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The tag in its usual case: language lower, script capitalised, region upper (RFC 5646, section 2.1.1).
    public let description: String

    /// - Returns: nil unless the tag is a language of two or three letters, then perhaps a script of four letters, then perhaps a region of
    ///   two letters or three digits.
    package init?(_ tag: String) {
        guard let match = tag.wholeMatch(of: /([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}|[0-9]{3}))?/) else { return nil }
        let script = match.2.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        description = [match.1.lowercased(), script, match.3?.uppercased()].compactMap(\.self).joined(separator: "-")
    }

    package static let english = Language(code: "en")
    package static let spanish = Language(code: "es")
    package static let arabic = Language(code: "ar")

    private init(code: String) {
        description = code
    }

    /// The way a line of this language runs: that of its script, or else of the script that it is mostly written in (Unicode CLDR,
    /// `likelySubtags` and `scriptMetadata`).
    public var direction: Direction {
        let rightToLeftScripts: Set<Substring> = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]
        let rightToLeftLanguages: Set<Substring> = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]
        let parts = description.split(separator: "-")
        let isRightToLeft = if parts.count > 1, parts[1].utf8.count == 4 {
            rightToLeftScripts.contains(parts[1])
        } else {
            rightToLeftLanguages.contains(parts[0])
        }
        return isRightToLeft ? .rightToLeft : .leftToRight
    }

    /// The values of HTML's `dir`.
    public enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    public static func < (left: Language, right: Language) -> Bool {
        left.description < right.description
    }
}
