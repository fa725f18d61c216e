import Foundation
import Library

/// A colour that can be measured and mixed: sRGB components from 0 to 255.
struct Shade: Equatable, CustomStringConvertible {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    init(red: UInt8, green: UInt8, blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    init(_ colour: Colour) {
        self.init(red: colour.red, green: colour.green, blue: colour.blue)
    }

    static let black = Shade(red: 0, green: 0, blue: 0)
    static let white = Shade(red: 255, green: 255, blue: 255)

    /// `#1f626b`, as CSS writes it.
    var description: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// How far two colours stand apart in lightness, 1 to 21 (WCAG 2.2, "contrast ratio").
    func contrast(with other: Shade) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ component: UInt8) -> Double {
        let value = Double(component) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    /// This colour with as little of another as it takes to reach a contrast with a ground.
    func mixed(with other: Shade, untilContrast least: Double, with ground: Shade) -> Shade {
        for share in 0...20 {
            let mixed = mixed(with: other, share: Double(share) / 20)
            if mixed.contrast(with: ground) >= least { return mixed }
        }
        return other
    }

    private func mixed(with other: Shade, share: Double) -> Shade {
        func mix(_ own: UInt8, _ other: UInt8) -> UInt8 {
            UInt8((Double(own) * (1 - share) + Double(other) * share).rounded())
        }
        return Shade(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }
}
