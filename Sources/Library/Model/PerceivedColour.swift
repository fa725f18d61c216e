import Foundation

/// A colour by what is seen of it: how light it is, how strong, and which hue (Björn Ottosson, "A perceptual color space for image processing",
/// 2020; CSS Color Module Level 4, `oklch()`).
///
/// Made darker here, a colour stays the same colour to the eye.
struct PerceivedColour {
    /// 0 for black, 1 for white.
    var lightness: Double
    /// The two axes of hue and strength: green to red, and blue to yellow.
    var axes: (Double, Double)

    init(_ colour: Colour) {
        let cones = Self.product(Self.conesOfLight, colour.linear).map { cbrt($0) }
        let values = Self.product(Self.perceivedOfCones, cones)
        lightness = values[0]
        axes = (values[1], values[2])
    }

    /// The colour as a screen can show it. Where it is stronger than any screen's, it is made weaker until it fits.
    var shown: Colour {
        for share in stride(from: 1.0, through: 0, by: -0.02) {
            let light = light(strength: share)
            if light.allSatisfy({ (-0.0005...1.0005).contains($0) }) { return Self.colour(of: light) }
        }
        return Self.colour(of: light(strength: 0))
    }

    /// The amounts of red, green and blue light.
    private func light(strength: Double) -> [Double] {
        let cones = Self.product(Self.conesOfPerceived, [lightness, axes.0 * strength, axes.1 * strength]).map { $0 * $0 * $0 }
        return Self.product(Self.lightOfCones, cones)
    }

    /// IEC 61966-2-1, from light to the components.
    private static func colour(of light: [Double]) -> Colour {
        let components = light.map { amount in
            let clipped = min(max(amount, 0), 1)
            let value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * pow(clipped, 1 / 2.4) - 0.055
            return UInt8((value * 255).rounded())
        }
        return Colour(red: components[0], green: components[1], blue: components[2])
    }

    private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
        matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
    }

    // Ottosson's matrices, with his digits.
    private static let conesOfLight = [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005],
    ]
    private static let perceivedOfCones = [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660],
    ]
    private static let conesOfPerceived = [
        [1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480],
    ]
    private static let lightOfCones = [
        [4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
}

extension Colour {
    /// The nearest colour of the same hue, this one or a darker one, that has a contrast with white.
    ///
    /// - Parameter least: the contrast, from 1 to 21.
    package func darkened(untilContrastWithWhite least: Double) -> Colour {
        guard contrast(with: .white) < least else { return self }
        let seen = PerceivedColour(self)
        for lightness in stride(from: seen.lightness, to: 0, by: -0.004) {
            var darker = seen
            darker.lightness = lightness
            if darker.shown.contrast(with: .white) >= least { return darker.shown }
        }
        return .black
    }
}
