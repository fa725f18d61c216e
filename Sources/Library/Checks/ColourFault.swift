import Diagnostics

/// A colour of a clinic's that words can't be read in, or on.
enum ColourFault: Fault, Hashable {
    /// Words of this colour stand on white paper.
    case paleAccent(Colour, nearest: Colour)
    /// White words stand on it.
    case paleCover(Colour, nearest: Colour)

    /// What words of ordinary size need (WCAG 2.2, 1.4.3).
    static let leastContrast = 4.5

    var rule: String { "colour-contrast" }

    var severity: Diagnostic.Severity { .warning }

    var message: String {
        switch self {
        case .paleAccent(let colour, _): "Words of the colour \(colour) on white have a contrast of \(Self.contrast(of: colour)), and need \(Self.leastContrast)."
        case .paleCover(let colour, _): "White words on the colour \(colour) have a contrast of \(Self.contrast(of: colour)), and need \(Self.leastContrast)."
        }
    }

    var remedy: String {
        switch self {
        case .paleAccent(_, let nearest), .paleCover(_, let nearest):
            "Write \"\(nearest)\", the nearest of the same hue that is dark enough; it is used until then."
        }
    }

    /// Cut after the first decimal, so that no contrast is called better than it is.
    private static func contrast(of colour: Colour) -> String {
        let tenths = Int(colour.contrast(with: .white) * 10)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
