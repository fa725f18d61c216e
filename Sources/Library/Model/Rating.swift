/// What somebody has said about one item of an instrument for rating texts for patients.
package struct Rating: Hashable, Sendable {
    package let item: RatedItem
    package let answer: RatingAnswer
    /// The name of whoever says so.
    package let by: String
    package let on: CalendarDate
    /// What was rated: see ``RatedText/version``.
    package let version: String

    package init(item: RatedItem, answer: RatingAnswer, by: String, on: CalendarDate, version: String) {
        self.item = item
        self.answer = answer
        self.by = by
        self.on = on
        self.version = version
    }
}

/// Whether a text does what an item asks for.
package enum RatingAnswer: String, CaseIterable, Sendable {
    case yes, no
    /// There is nothing in the text that the item could be about.
    case notApplicable = "na"
}

/// An item of one of the two instruments, by the number that it has there.
package struct RatedItem: Hashable, Sendable, Comparable, RawRepresentable, CaseIterable {
    package let instrument: Instrument
    package let number: Int

    package enum Instrument: String, CaseIterable, Sendable {
        /// The CDC Clear Communication Index, which has 20 items (Centers for Disease Control and Prevention, "CDC Clear Communication Index: user
        /// guide").
        case clearCommunicationIndex = "cci"
        /// The Patient Education Materials Assessment Tool for printable materials. Its 24 items share their numbers with the form for films, whose 13
        /// and 14 it doesn't have (S. J. Shoemaker, M. S. Wolf and C. Brach, "The Patient Education Materials Assessment Tool (PEMAT) and user's
        /// guide", Agency for Healthcare Research and Quality, 2013).
        case pemat

        package var numbers: [Int] {
            switch self {
            case .clearCommunicationIndex: Array(1...20)
            case .pemat: Array(1...12) + Array(15...26)
            }
        }
    }

    /// `cci-7`, `pemat-20`.
    package var rawValue: String { "\(instrument.rawValue)-\(number)" }

    package static let allCases = Instrument.allCases.flatMap { instrument in
        instrument.numbers.map { RatedItem(instrument: instrument, number: $0) }
    }

    package init?(rawValue: String) {
        guard let item = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = item
    }

    private init(instrument: Instrument, number: Int) {
        self.instrument = instrument
        self.number = number
    }

    package static func < (left: RatedItem, right: RatedItem) -> Bool {
        (left.instrument.rawValue, left.number) < (right.instrument.rawValue, right.number)
    }
}
