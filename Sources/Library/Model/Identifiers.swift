package import HTML

/// An International Standard Book Number with a right check digit.
package struct ISBN: Hashable, Sendable, CustomStringConvertible {
    /// Thirteen digits.
    package let description: String

    /// - Parameter text: 13 or 10 digits, with or without hyphens and spaces; ten are turned into thirteen.
    /// - Returns: nil where the check digit is wrong (ISO 2108; ISBN-10: sum of `(10 − i)·dᵢ` divisible by 11).
    package init?(_ text: String) {
        let symbols = text.uppercased().filter { $0 != "-" && $0 != " " }
        let values = symbols.map { $0 == "X" ? 10 : ($0.isASCII ? $0.wholeNumberValue ?? -1 : -1) }
        switch values.count {
        case 13:
            guard values.allSatisfy({ (0...9).contains($0) }), symbols.hasPrefix("978") || symbols.hasPrefix("979") else { return nil }
            guard values[12] == Self.checkDigit(of: values.prefix(12)) else { return nil }
            description = symbols
        case 10:
            guard values.dropLast().allSatisfy({ (0...9).contains($0) }), (0...10).contains(values[9]) else { return nil }
            let sum = values.enumerated().reduce(0) { $0 + (10 - $1.offset) * $1.element }
            guard sum.isMultiple(of: 11) else { return nil }
            let body = [9, 7, 8] + values.dropLast()
            description = body.map(String.init).joined() + String(Self.checkDigit(of: body[...]))
        default:
            return nil
        }
    }

    /// The thirteenth digit: weights 1 and 3 in turn, to a sum divisible by 10 (ISO 2108).
    private static func checkDigit(of digits: ArraySlice<Int>) -> Int {
        let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
        return (10 - sum % 10) % 10
    }
}

/// A Digital Object Identifier, bare and in lower case: `10.1037/bul0000388`.
package struct DOI: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// - Returns: nil unless the text has one of the forms that Crossref has met (Crossref, "DOIs and matching regular expressions"): `10.` with 4 to 9
    ///   digits, a slash, and letters, digits or `-._;()/:`, which fits nearly all; or one of two older ones, see ``isOldForm``.
    package init?(_ text: String) {
        let lowered = text.lowercased()
        let parts = lowered.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasPrefix("10."), !parts[1].isEmpty else { return nil }
        let registrant = parts[0].dropFirst(3)
        guard (4...9).contains(registrant.utf8.count), registrant.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        guard Self.isUsual(parts[1]) || Self.isOld(parts[1], registrant: registrant) else { return nil }
        guard let last = parts[1].last, last != ".", last != "," else { return nil }
        description = lowered
    }

    private static func isUsual(_ suffix: Substring) -> Bool {
        suffix.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-._;()/:".utf8.contains($0) }
    }

    /// Wiley's first ones hold any sign, and others hold a Serial Item and Contribution Identifier with its angle brackets (ANSI/NISO Z39.56).
    private static func isOld(_ suffix: Substring, registrant: Substring) -> Bool {
        guard suffix.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
        return registrant == "1002" || suffix.wholeMatch(of: /\d+-\d+x?\(\d+\)\d+<\w+:\w*>\d+\.\d+\.\w+;\d/) != nil
    }

    /// Whether it has a form that is no longer given out, so that it may as well be a slip.
    package var isOldForm: Bool {
        !Self.isUsual(description.drop { $0 != "/" }.dropFirst())
    }

    /// The address that leads to the work.
    package var address: WebAddress? { WebAddress("https://doi.org/\(description)") }
}

/// The number of an entry in PubMed.
package struct PubMedID: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// - Returns: nil unless the text is a number of up to 8 digits that begins with none of 0 (National Library of Medicine, "MEDLINE/PubMed Data
    ///   Element (Field) Descriptions", PMID).
    package init?(_ text: String) {
        guard (1...8).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0") else { return nil }
        guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        description = text
    }
}
