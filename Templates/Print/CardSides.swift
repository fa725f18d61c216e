package import Library

/// What stands on the two sides of a card of helplines, each as large as a bank card (ISO/IEC 7810, ID-1: 85.6 × 54 mm).
package struct CardSides {
    package let front: [Resource]
    package let back: [Resource]
    /// How many lines are left for people of one's own.
    package let ownLines: Int
    /// Who gives the card away, and when its numbers were last checked.
    package let from: String
    /// When somebody last looked at one of the helplines.
    package let lastCheck: CalendarDate?

    /// More than three numbers of 18 points don't fit on a side.
    private static let linesOnSide = 3

    package init(context: PrintContext) {
        // One of the second side's places is kept for people of one's own.
        let helplines = NearestHelplines(context: context.page).first(atMost: 2 * Self.linesOnSide - 1)
        front = Array(helplines.prefix(Self.linesOnSide))
        back = Array(helplines.dropFirst(Self.linesOnSide))
        ownLines = Self.linesOnSide - back.count
        lastCheck = helplines.lastCheck
        let words = context.wording
        let check = lastCheck.map { "\(words.resource.lastChecked): \(words.date($0))" }
        from = [context.setup.clinic.name, check].compactMap(\.self).joined(separator: " · ")
    }
}
