import HTML
import Library

/// One card with its heading.
struct WalletCard: Component {
    let context: PrintContext

    var body: some HTML {
        section {
            Heading(id: PrintedPlaces.helpID, class: "visually-hidden") { context.wording.help.heading }
            WalletCardSides(context: context)
        }
    }
}

/// The two sides of a card, with the fold between them.
struct WalletCardSides: Component {
    let context: PrintContext

    /// More than three numbers of 18 points don't fit on a side.
    private static let linesOnSide = 3

    var body: some HTML {
        div(.class("card")) {
            div(.class("side")) {
                p(.class("card-title")) { context.wording.help.heading }
                WalletCardLines(context: context, helplines: Array(helplines.prefix(Self.linesOnSide)))
            }
            div(.class("side")) {
                WalletCardLines(context: context, helplines: Array(helplines.dropFirst(Self.linesOnSide)))
                p(.class("card-title")) { context.wording.print.ownPeople }
                for _ in 0..<ownLines {
                    p(.class("line"))
                }
                p(.class("from")) { from }
            }
        }
    }

    /// One of the second side's places is kept for people of one's own.
    private var helplines: [Resource] { NearestHelplines(context: context.page).first(atMost: 2 * Self.linesOnSide - 1) }

    /// Who gives the card away, and how old its numbers are.
    private var from: String {
        let version = helplines.lastCheck.map { context.wording.print.version(context.wording.date($0)) }
        return [context.setup.clinic.name, version].compactMap(\.self).joined(separator: " · ")
    }

    private var ownLines: Int { min(Self.linesOnSide, max(1, 2 * Self.linesOnSide - 1 - helplines.count)) }
}

/// Helplines by name and number.
struct WalletCardLines: Component {
    let context: PrintContext
    let helplines: [Resource]

    var body: some HTML {
        if !helplines.isEmpty {
            ul(.class("card-lines")) {
                for helpline in helplines {
                    li {
                        span(.class("helpline-name")) { SharedText(context: context.page, titleOf: helpline) }
                        if let channel = helpline.channels.first {
                            " "
                            WalletCardNumber(context: context, channel: channel)
                        }
                    }
                }
            }
        }
    }
}

/// The quickest way to a helpline: its number, and what to send there.
struct WalletCardNumber: Component {
    let context: PrintContext
    let channel: Channel

    var body: some HTML {
        span(.class("card-number")) {
            ChannelLink(context: context.page, contact: channel.contact, display: channel.display, hasIcon: false)
        }
        if let keyword = channel.keyword {
            " "
            span(.class("quiet")) { context.wording.resource.keyword(keyword) }
        }
    }
}
