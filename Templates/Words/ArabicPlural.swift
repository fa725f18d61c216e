/// The form that a noun takes after a number in Arabic (Unicode Common Locale Data Repository, "Language Plural Rules", `ar`).
enum ArabicPlural: CaseIterable {
    case zero, one, two, few, many, other

    init(_ number: Int) {
        switch (number, abs(number % 100)) {
        case (0, _): self = .zero
        case (1, _): self = .one
        case (2, _): self = .two
        case (_, 3...10): self = .few
        case (_, 11...99): self = .many
        default: self = .other
        }
    }
}
