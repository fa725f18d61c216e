/// A line of a plain text, apart from the sign of a list that may stand before it.
struct PlainLine {
    /// Counted from 1.
    let number: Int
    /// Columns before the first sign; a tab counts to the next multiple of four.
    let indentation: Int
    let marker: Marker?
    /// What follows the marker.
    let text: String

    /// What stands before an item of a list.
    enum Marker: Hashable {
        /// A sign that is hardly ever anything but a bullet.
        case bullet(Character)
        /// A sign that begins a list only where it stands before several lines.
        case possibleBullet(Character)
        /// `a)`
        case letter(Character)

        /// Whether both can stand in one list.
        func matches(_ other: Marker) -> Bool {
            switch (self, other) {
            case (.letter, .letter): true
            default: self == other
            }
        }
    }

    init(number: Int, line: Substring) {
        self.number = number
        var columns = 0
        for character in line {
            if character == "\t" { columns += 4 - columns % 4 } else if character == " " { columns += 1 } else { break }
        }
        indentation = columns
        let trimmed = line.trimmingSpaces
        (marker, text) = Self.marker(of: trimmed) ?? (nil, trimmed)
    }

    var isBlank: Bool { text.isEmpty && marker == nil }

    /// A marker and what follows it as one text, where the marker turned out to be none.
    static func joined(_ marker: Marker?, _ text: String) -> String {
        switch marker {
        case .bullet(let sign), .possibleBullet(let sign): "\(sign) \(text)"
        case .letter(let letter): "\(letter)) \(text)"
        case nil: text
        }
    }

    private static func marker(of line: String) -> (Marker, String)? {
        guard let sign = line.first else { return nil }
        let rest = line.dropFirst()
        let hasGap = rest.first?.isWhitespace ?? true
        if bullets.contains(sign) { return (.bullet(sign), rest.trimmingSpaces) }
        if possibleBullets.contains(sign), hasGap { return (.possibleBullet(sign), rest.trimmingSpaces) }
        if sign.isLetter, sign.isLowercase, rest.first == ")", rest.dropFirst().first?.isWhitespace == true {
            return (.letter(sign), rest.dropFirst().trimmingSpaces)
        }
        return nil
    }

    private static let bullets: Set<Character> = ["•", "‣", "◦", "▪", "▫", "●", "○", "■", "□", "◆", "◇", "⁃", "∙", "➢", "➤", "►", "✓", "✔", "❖", "☐", "·", "❏"]
    private static let possibleBullets: Set<Character> = ["-", "–", "—", "*", "+", "o", ">", "§", "»"]
}
