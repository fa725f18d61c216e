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

    var body: some HTML {
        let sides = CardSides(context: context)
        div(.class("card")) {
            div(.class("side")) {
                p(.class("card-title")) { context.wording.help.heading }
                WalletCardLines(context: context, helplines: sides.front)
            }
            div(.class("side")) {
                WalletCardLines(context: context, helplines: sides.back)
                p(.class("card-title")) { context.wording.print.ownPeople }
                for _ in 0..<sides.ownLines {
                    p(.class("line"))
                }
                p(.class("from")) { sides.from }
            }
        }
    }
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
