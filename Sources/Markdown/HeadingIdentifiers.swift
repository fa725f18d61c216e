import HTML

/// Gives each heading of a document an id of its own, in the way of GitHub: lower case, punctuation dropped, spaces turned to hyphens, and a number where
/// the same words come again.
struct HeadingIdentifiers {
    private var taken: Set<String> = []
    private var lastNumber: [String: Int] = [:]

    /// For a heading without a letter or digit.
    static let fallback = Fragment(literal: "section")

    /// Beginnings of ids that pages use for footnotes, references and terms.
    private static let reservedPrefixes = ["fn-", "fnref-", "ref-", "term-"]

    /// Ids that every page uses itself.
    private static let reservedNames: Set<String> = ["main"]

    mutating func identifier(for text: String) -> Fragment {
        var name = Self.name(for: text)
        let isReserved = Self.reservedNames.contains(name) || Self.reservedPrefixes.contains { name.utf8.starts(with: $0.utf8) }
        if isReserved { name = "section-" + name }
        var candidate = name
        while !taken.insert(candidate).inserted {
            let number = lastNumber[name, default: 0] + 1
            lastNumber[name] = number
            candidate = "\(name)-\(number)"
        }
        return Fragment(candidate) ?? Self.fallback
    }

    private static func name(for text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? asciiName(for: text) : unicodeName(for: text)
    }

    private static func asciiName(for text: String) -> String {
        var name: [UInt8] = []
        name.reserveCapacity(text.utf8.count)
        var hasWord = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
            case UInt8(ascii: " "): name.append(UInt8(ascii: "-"))
            case _ where byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"): name.append(byte)
            default: continue
            }
            hasWord = hasWord || byte.isASCIILetterOrDigit
        }
        return hasWord ? String(decoding: name, as: UTF8.self) : "section"
    }

    private static func unicodeName(for text: String) -> String {
        var name = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "-", "_": name.append(scalar)
            case " ": name.append("-")
            case _ where scalar.value >= 0x80 && isKept(scalar): name.append(scalar)
            default: continue
            }
        }
        return name.contains { $0 != "-" && $0 != "_" } ? String(name) : "section"
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
            .decimalNumber, .letterNumber, .connectorPunctuation:
            true
        default:
            false
        }
    }
}
