extension Double {
    /// With a point and so many digits after it, whatever the locale of the machine.
    package func text(digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { power, _ in power * 10 }
        let units = Int((magnitude * Double(scale)).rounded())
        guard digits > 0 else { return self < 0 && units > 0 ? "-\(units)" : "\(units)" }
        let decimals = String(units % scale)
        let sign = self < 0 && units > 0 ? "-" : ""
        return "\(sign)\(units / scale).\(String(repeating: "0", count: digits - decimals.count))\(decimals)"
    }
}
