package import Library

/// An item of an instrument, as a statement that a rater says yes or no to. The words are our own; the instruments' guides say more.
package struct CoachItem: Hashable, Sendable {
    package let id: RatedItem
    package let statement: String
    package let scale: CoachScale
    /// Whether it may be that there is nothing in the text that it could be about.
    package let mayNotApply: Bool

    /// Every item, in the order of the instruments.
    package static let all: [CoachItem] = RatedItem.allCases.compactMap(CoachItem.init)

    private init?(_ id: RatedItem) {
        guard let statement = Self.statements(of: id.instrument)[id.number] else { return nil }
        self.id = id
        self.statement = statement
        switch id.instrument {
        case .clearCommunicationIndex:
            scale = .clearCommunicationIndex
            mayNotApply = id.number >= 12
        case .pemat:
            scale = id.number < 20 ? .understandability : .actionability
            mayNotApply = [6, 8, 9, 11, 16, 17, 18, 19, 24, 25].contains(id.number)
        }
    }

    private static func statements(of instrument: RatedItem.Instrument) -> [Int: String] {
        switch instrument {
        case .clearCommunicationIndex: clearCommunicationIndex
        case .pemat: pemat
        }
    }

    /// CDC Clear Communication Index (C. Baur and C. Prue, "The CDC Clear Communication Index is a new evidence-based tool to prepare and review health
    /// information", Health Promotion Practice 15, 2014, p. 629–637). Items 12 to 14 are for texts that advise something, 15 to 17 for those with
    /// numbers, 18 to 20 for those about a risk.
    ///
    /// The score sheet asks of 17 whether readers have to work something out, and gives the point for no. Here it is turned round, so that yes is
    /// always the better answer.
    private static let clearCommunicationIndex = [
        1: "One message to take away is stated, and only one.",
        2: "It stands where readers look first: in the first part, seen without scrolling.",
        3: "It stands out to the eye.",
        4: "A picture with a caption carries the message too.",
        5: "Readers are told at least one thing that they can do.",
        6: "Message and actions are in the active voice.",
        7: "The words are those of its readers; any other is explained where it first stands, and abbreviations are written out.",
        8: "What comes in rows is a list of at most 7 items, and lists don't stand at the end alone.",
        9: "Each part has one idea, and a heading that fits it.",
        10: "What matters most is summed up in the first part.",
        11: "It says what is known, and what nobody knows yet.",
        12: "It says what to do.",
        13: "It says why that is worth doing for these readers.",
        14: "It says how and when to do it.",
        15: "Its numbers are of a kind that its readers meet every day.",
        16: "Each number is explained in words.",
        17: "Readers have nothing to work out.",
        18: "It says what the risk is, and why it is one.",
        19: "It tells the good and the harm of what it advises.",
        20: "How likely something is, is said in words or in a picture beside the number.",
    ]

    /// PEMAT-P (S. J. Shoemaker, M. S. Wolf and C. Brach, "Development of the Patient Education Materials Assessment Tool (PEMAT)", Patient Education
    /// and Counseling 96, 2014, p. 395–403). 1 to 19 are about understanding, 20 to 26 about acting.
    private static let pemat = [
        1: "What it is for is plain from the start.",
        2: "Nothing in it leads away from that.",
        3: "Its words are everyday words.",
        4: "Medical terms stand in it only for readers to get to know them, and each is explained.",
        5: "It is written in the active voice.",
        6: "Its numbers are easy to grasp.",
        7: "Readers have nothing to work out.",
        8: "It comes in short parts.",
        9: "Headings tell what each part gives.",
        10: "One thing leads to the next.",
        11: "It is summed up.",
        12: "Boxes, bullets, bold or size lead the eye to what matters.",
        15: "There is a picture wherever one would help.",
        16: "The pictures serve the text and don't draw readers away from it.",
        17: "Each picture has a caption or a title that is clear.",
        18: "The pictures are clear, with nothing in them that isn't needed.",
        19: "Its tables are simple, with short and clear headings.",
        20: "It names at least one thing to do.",
        21: "It speaks to its reader where it says what to do.",
        22: "What to do comes in small, exact steps.",
        23: "There is something to use for it, such as a worksheet, a checklist or a plan.",
        24: "Where something has to be worked out, it is shown how.",
        25: "Charts, tables and drawings that are needed for acting are explained.",
        26: "There is a picture wherever one would make acting easier.",
    ]
}

/// Items that are scored together.
package enum CoachScale: String, CaseIterable, Sendable {
    case clearCommunicationIndex = "clear-communication-index"
    case understandability
    case actionability

    package var title: String {
        switch self {
        case .clearCommunicationIndex: "CDC Clear Communication Index"
        case .understandability: "PEMAT-P, understanding"
        case .actionability: "PEMAT-P, acting"
        }
    }

    package var items: [CoachItem] { CoachItem.all.filter { $0.scale == self } }
}
