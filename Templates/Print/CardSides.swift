/// What stands on the two sides of a card of helplines, each as large as a bank card (ISO/IEC 7810, ID-1: 85.6 × 54 mm).
package struct CardSides {
    package let front: [Line]
    package let back: [Line]
    /// How many lines are left for people of one's own.
    package let ownLines: Int

    /// A helpline and the quickest way to it.
    package struct Line {
        package let name: SharedWords
        package let channel: WrittenChannel?
    }

    /// More than three numbers of 18 points don't fit on a side.
    private static let linesOnSide = 3
    /// One of the second side's places is kept for people of one's own.
    package static let mostHelplines = 2 * linesOnSide - 1

    package init(context: PrintContext) {
        // Services that belong together are shown together, so there may be more than were asked for.
        let lines = context.helplines(atLeast: Self.mostHelplines).prefix(Self.mostHelplines).map { helpline in
            Line(name: context.title(of: helpline), channel: context.channels(of: helpline).first)
        }
        front = Array(lines.prefix(Self.linesOnSide))
        back = Array(lines.dropFirst(Self.linesOnSide))
        ownLines = Self.linesOnSide - back.count
    }
}
