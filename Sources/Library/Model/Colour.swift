import Foundation

/// A colour in sRGB, with components from 0 to 255.
package struct Colour: Hashable, Sendable, CustomStringConvertible {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// - Parameter text: `#rrggbb`, as CSS writes it.
    package init?(_ text: String) {
        let digits = text.dropFirst()
        guard text.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
        self.init(red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    package static let black = Colour(red: 0, green: 0, blue: 0)
    package static let white = Colour(red: 255, green: 255, blue: 255)

    /// `#1f626b`, as CSS writes it.
    package var description: String {
        "#" + components.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// How far two colours stand apart in lightness, 1 to 21 (WCAG 2.2, "contrast ratio").
    package func contrast(with other: Colour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    private var luminance: Double {
        zip([0.2126, 0.7152, 0.0722], linear).map(*).reduce(0, +)
    }

    /// Red, green and blue in the order in which they are written.
    var components: [UInt8] { [red, green, blue] }

    /// The amounts of light, 0 to 1, that the components stand for (IEC 61966-2-1; WCAG 2.2 gives the same formula).
    var linear: [Double] {
        components.map { component in
            let value = Double(component) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
    }
}
