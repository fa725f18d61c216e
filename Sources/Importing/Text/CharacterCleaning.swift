/// A text without what nobody sees and what other programs stumble over.
///
/// Curly quotes, dashes and letters of every script stay. White space of all widths becomes a space, all line ends become one, ligatures of PDF files
/// become letters again, and the private characters that word processors use for bullets become a bullet.
struct CharacterCleaning {
    private(set) var text: String
    /// Characters that were taken out, other than spaces.
    private(set) var removed = 0
    /// Places where another program has lost a character (U+FFFD).
    private(set) var lost = 0

    init(_ original: String) {
        var scalars = String.UnicodeScalarView()
        var removed = 0, lost = 0
        var previous: Unicode.Scalar?
        for scalar in original.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r", "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
            case "\t": scalars.append("\t")
            case "\u{FB00}"..."\u{FB06}": scalars.append(contentsOf: Self.ligatures[Int(scalar.value - 0xFB00)].unicodeScalars)
            case "\u{F0B7}", "\u{F0A7}", "\u{F076}", "\u{F0D8}", "\u{F0FC}", "\u{F0A8}", "\u{F06C}", "\u{F06E}": scalars.append("•")
            case "\u{FFFD}":
                lost += 1
                scalars.append(scalar)
            case _ where Self.isSpace(scalar): scalars.append(" ")
            case _ where Self.isHidden(scalar): removed += 1
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        text = String(scalars)
        (self.removed, self.lost) = (removed, lost)
    }

    /// What the cleaning has to say.
    func report(to manuscript: inout Manuscript) {
        if removed > 0 { manuscript.report(.hiddenCharacters(count: removed), at: nil) }
        if lost > 0 { manuscript.report(.lostCharacter(count: lost), at: nil) }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .spaceSeparator
    }

    /// Controls, private characters, byte order marks and signs that turn the order of a line around. Joiners and marks of direction stay (U+200C to
    /// U+200F): Arabic, Persian and emoji need them; a soft hyphen stays till lines are joined.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200C...0x200F: false
        case 0x200B, 0x2060...0x2064, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFC, 0xE0000...0xE007F: true
        default:
            switch scalar.properties.generalCategory {
            case .control, .privateUse, .unassigned, .surrogate: true
            default: false
            }
        }
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "ſt", "st"]
}
