import HTML
import Library

/// The ways to reach a service, each a link that is large enough for a trembling thumb.
struct ChannelList: Component {
    let context: PageContext
    let channels: [Channel]
    /// Drawings beside the words; the card on every page does without their weight.
    var hasIcons = true

    var body: some HTML {
        if !channels.isEmpty {
            ul(.class("channels")) {
                for channel in channels {
                    li {
                        ChannelLink(context: context, contact: channel.contact, display: channel.display, hasIcon: hasIcons)
                        ChannelDetails(context: context, channel: channel)
                    }
                }
            }
        }
    }
}

/// What else there is to know of a way: the word to send, and when it is open.
struct ChannelDetails: Component {
    let context: PageContext
    let channel: Channel

    var body: some HTML {
        if let text = channel.details(in: context.wording) {
            " "
            span(.class("quiet")) { text }
        }
    }
}

/// One way to reach a service.
struct ChannelLink: Component {
    let context: PageContext
    let contact: Channel.Contact
    /// The number as it is printed.
    let display: String
    var hasIcon = true

    var body: some HTML {
        switch contact {
        case .phone: directLink(Icon.phone, "number")
        case .text: directLink(Icon.message, "number")
        case .chat(let address): webLink(address, Icon.chat)
        case .web(let address): webLink(address, Icon.web)
        case .email: directLink(Icon.mail, "host")
        }
    }

    private func directLink(_ icon: Icon, _ className: String) -> some HTML {
        a(.class("channel"), .href(contact.link)) {
            if hasIcon {
                icon
            }
            contact.verb(in: context.wording) + " "
            LeftToRight(context: context, className: className, text: display)
        }
    }

    private func webLink(_ address: WebAddress, _ icon: Icon) -> some HTML {
        ExternalLink(address, class: "channel") {
            if hasIcon {
                icon
            }
            contact.verb(in: context.wording) + " "
            LeftToRight(context: context, className: "host", text: address.host)
        }
    }
}

/// A number or an address, which run from left to right in every language. Only where lines run the other way that has to be said.
struct LeftToRight: Component {
    let context: PageContext
    let className: String
    let text: String

    var body: some HTML {
        if context.edition.language.direction == .rightToLeft {
            bdi(.class(className), .dir(.leftToRight)) { text }
        } else {
            span(.class(className)) { text }
        }
    }
}
