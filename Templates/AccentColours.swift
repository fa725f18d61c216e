import Library

/// A clinic's colour, made dark enough to be read on the light ground and light enough for the dark one.
struct AccentColours {
    let onLight: Colour
    let onDark: Colour

    /// - Parameter accent: the clinic's colour; a quiet blue-green where it has none.
    init(_ accent: Colour?) {
        let accent = accent ?? Self.standard
        onLight = accent.mixed(with: .black, untilContrast: Self.leastContrast, with: Self.lightGround)
        onDark = accent.mixed(with: .white, untilContrast: Self.leastContrast, with: Self.darkGround)
    }

    /// The two values as the style sheet reads them.
    var declaration: [UInt8] {
        Array(":root{--accent-on-light:\(onLight);--accent-on-dark:\(onDark)}\n".utf8)
    }

    /// WCAG 2.2 asks for 4.5 (1.4.3); a little more is kinder to tired eyes.
    static let leastContrast = 5.0

    // The darkest light ground and the lightest dark one that text stands on in `site.css`.
    static let lightGround = Colour(red: 0xEE, green: 0xEC, blue: 0xE6)
    static let darkGround = Colour(red: 0x2A, green: 0x31, blue: 0x34)
    private static let standard = Colour(red: 0x1F, green: 0x62, blue: 0x6B)
}
