import HTML
package import Library
import Templates

/// Helplines on cards of the size of a bank card, to be cut out, folded and carried (ISO/IEC 7810, ID-1: 85.6 × 54 mm).
package struct WalletCardDocument: Sendable {
    let context: PrintContext

    /// - Parameter setup: the paper and the clinic. A card is no larger for larger print, so all have the same: numbers of 18 points.
    package init(library: Library, edition: Handle<Edition>, setup: PrintSetup) {
        let setup = PrintSetup(paper: setup.paper.forCards, profile: .standard, clinic: setup.clinic)
        context = PrintContext(library: library, edition: edition, articles: [], path: SitePath(literal: "cards.html"), setup: setup)
    }

    /// As many as fit on both A4 and Letter.
    private static let cardsOnSheet = 4

    /// The document as code for Typst.
    package func typst() -> TypstDocument {
        let parts = PaperParts(context: context)
        let words = context.wording
        let sides = CardSides(context: context)
        let date = sides.lastCheck
        var writer = TypstWriter()
        parts.preamble(title: words.print.cardsToCarry, authors: [context.setup.clinic.name], date: date, version: nil).write(to: &writer)
        writer.code("#card-sheet(")
        writer.string(words.print.cardsToCarry)
        writer.code(", ")
        writer.string(words.print.cutOut)
        writer.code(", ")
        writer.number(Self.cardsOnSheet)
        writer.code(", ")
        write(sides, to: &writer)
        writer.code(")\n")
        return TypstDocument(code: writer.bytes, pictures: [], timestamp: date?.secondsSince1970 ?? 0)
    }

    private func write(_ sides: CardSides, to writer: inout TypstWriter) {
        writer.code("(title: ")
        writer.string(context.wording.help.heading)
        writer.code(", none-known: ")
        writer.string(context.wording.help.none)
        writer.code(", front: ")
        writer.array(sides.front) { write($1, to: &$0) }
        writer.code(", back: ")
        writer.array(sides.back) { write($1, to: &$0) }
        writer.code(", own: ")
        writer.string(context.wording.print.ownPeople)
        writer.code(", own-lines: ")
        writer.number(sides.ownLines)
        writer.code(", from: ")
        writer.string(sides.from)
        writer.code(")")
    }

    private func write(_ helpline: Resource, to writer: inout TypstWriter) {
        writer.code("(name: ")
        writer.shared(context.title(of: helpline))
        writer.code(", channel: ")
        if let channel = context.channels(of: helpline).first {
            writer.code("(verb: ")
            writer.string(channel.verb)
            writer.code(", address: ")
            writer.optional(channel.link.outsideAddress)
            writer.code(", shown: ")
            writer.string(channel.brief)
            writer.code(", details: ")
            writer.optional(channel.details)
            writer.code(")")
        } else {
            writer.code("none")
        }
        writer.code(")")
    }
}

extension PaperSize {
    /// A card's two sides side by side are wider than half a sheet.
    fileprivate var forCards: PaperSize {
        switch self {
        case .a4, .a5: .a4
        case .letter, .halfLetter: .letter
        }
    }
}
