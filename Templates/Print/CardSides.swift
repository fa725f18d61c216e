import Library

/// What stands on the two sides of a card of helplines, each as large as a bank card (ISO/IEC 7810, ID-1: 85.6 × 54 mm).
package struct CardSides {
    package let front: [Line]
    package let back: [Line]
    /// The helplines on both sides, in order.
    let helplines: [Resource]
    /// How many lines are left for people of one's own.
    package let ownLines: Int

    /// A helpline and the quickest way to it.
    package struct Line {
        package let name: SharedWords
        package let channel: WrittenChannel?
    }

    /// More than three numbers of 18 points don't fit on a side.
    static let linesOnSide = 3
    /// One of the second side's places is kept for people of one's own.
    package static let mostHelplines = 2 * linesOnSide - 1

    package init(context: PrintContext) {
        helplines = NearestHelplines(context: context.page).first(atMost: Self.mostHelplines)
        let lines = helplines.map { helpline in
            Line(name: context.title(of: helpline), channel: context.channels(of: helpline).first)
        }
        front = Array(lines.prefix(Self.linesOnSide))
        back = Array(lines.dropFirst(Self.linesOnSide))
        ownLines = Self.linesOnSide - back.count
    }
}
