import Library

extension Colour {
    /// This colour with as little of another as it takes to reach a contrast with a ground.
    func mixed(with other: Colour, untilContrast least: Double, with ground: Colour) -> Colour {
        for share in 0...20 {
            let mixed = mixed(with: other, share: Double(share) / 20)
            if mixed.contrast(with: ground) >= least { return mixed }
        }
        return other
    }

    private func mixed(with other: Colour, share: Double) -> Colour {
        func mix(_ own: UInt8, _ other: UInt8) -> UInt8 {
            UInt8((Double(own) * (1 - share) + Double(other) * share).rounded())
        }
        return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }
}
