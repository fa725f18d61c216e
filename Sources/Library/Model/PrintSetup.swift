/// What the same text may be printed as.
package struct PrintSetup: Hashable, Sendable {
    package var paper: PaperSize
    package var profile: PrintProfile
    /// Who hands it over.
    package var clinic: Clinic

    package init(paper: PaperSize, profile: PrintProfile, clinic: Clinic) {
        self.paper = paper
        self.profile = profile
        self.clinic = clinic
    }
}

/// The paper that a document is printed on.
package enum PaperSize: String, CaseIterable, Sendable {
    /// 210 × 297 mm (ISO 216).
    case a4
    /// 8.5 × 11 inches (ANSI/ASME Y14.1, size A).
    case letter
    /// 148 × 210 mm (ISO 216): A4 folded once.
    case a5
    /// 5.5 × 8.5 inches: Letter folded once.
    case halfLetter = "half-letter"

    /// What one of two pages on such a sheet measures, or the sheet itself where it is too small to be folded.
    package var folded: PaperSize {
        switch self {
        case .a4: .a5
        case .letter: .halfLetter
        case .a5, .halfLetter: self
        }
    }
}

/// How large a document is set, and what for.
package enum PrintProfile: String, CaseIterable, Sendable {
    /// The least that clear print allows.
    case standard
    /// What clear print asks for.
    case clear
    /// Large print.
    case large
    /// Giant print.
    case giant
    /// For reviewers: a wide margin for notes, and numbered lines.
    case draft

    /// The size of running text in points: clear print is 12 at least and 14 at best, large print 16 at least and 18 at best, giant print 22 and more
    /// (UK Association for Accessible Formats, G003, "Creating clear print and large print documents").
    package var points: Int {
        switch self {
        case .standard, .draft: 12
        case .clear: 14
        case .large: 18
        case .giant: 24
        }
    }
}
