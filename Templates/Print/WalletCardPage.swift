package import HTML
package import Library

/// Helplines on cards of the size of a bank card, to be cut out, folded and carried (ISO/IEC 7810, ID-1: 85.6 × 54 mm).
package struct WalletCardPage: Component {
    let context: PrintContext

    /// - Parameter setup: the paper and the clinic. A card is no larger for larger print, so all have the same: numbers of 18 points. Half a sheet has no room for one,
    ///   so it gets a whole sheet.
    package init(library: Library, edition: Handle<Edition>, setup: PrintSetup) {
        let paper: PaperSize = switch setup.paper {
        case .a4, .a5: .a4
        case .letter, .halfLetter: .letter
        }
        let setup = PrintSetup(paper: paper, profile: .standard, clinic: setup.clinic)
        context = PrintContext(library: library, edition: edition, articles: [], path: SitePath(literal: "cards.html"), setup: setup)
    }

    /// The file.
    package func rendered() -> [UInt8] {
        rendered(on: context.page.path, embedding: context.pictures)
    }

    package var body: some HTML {
        let title = context.wording.print.cardsToCarry
        PaperDocument(context: context, kind: .cards, title: title, style: context.style(title: title)) {
            main {
                Heading(class: "title") { title }
                p { context.wording.print.cutOut }
                Subsection {
                    WalletCard(context: context)
                }
                // The same card again, for others to carry; somebody who listens to the page needs it once.
                for _ in 1..<Self.cardsOnSheet {
                    div(.class("copy paper-only"), .ariaHidden()) { WalletCardSides(context: context) }
                }
            }
        }
    }

    /// As many as fit on both A4 and Letter.
    private static let cardsOnSheet = 4
}
