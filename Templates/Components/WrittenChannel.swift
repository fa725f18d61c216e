package import HTML
package import Library

/// A way to reach a service with everything written out that a hand needs to dial or to type.
package struct WrittenChannel: Hashable, Sendable {
    /// What to do: `Call`.
    package let verb: String
    /// The number as it is printed, or the whole address.
    package let shown: String
    /// The number, or as much of the address as leads to the service.
    package let brief: String
    /// Whether it can be dialled.
    package let isNumber: Bool
    package let link: Link
    /// The word to send, and when it is open.
    package let details: String?

    /// An address as a way to what it leads to.
    init(_ address: WebAddress, wording: Wording) {
        verb = wording.resource.website
        (shown, brief, isNumber) = (address.shown, address.host, false)
        link = .external(address)
        details = nil
    }

    init(_ channel: Channel, wording: Wording) {
        verb = channel.contact.verb(in: wording)
        link = channel.contact.link
        details = channel.details(in: wording)
        switch channel.contact {
        case .phone, .text: (shown, brief, isNumber) = (channel.display, channel.display, true)
        case .email: (shown, brief, isNumber) = (channel.display, channel.display, false)
        case .chat(let address), .web(let address): (shown, brief, isNumber) = (address.shown, address.host, false)
        }
    }
}

extension Channel {
    /// What else there is to know of a way: the word to send, and when it is open.
    func details(in wording: Wording) -> String? {
        let details = [keyword.map(wording.resource.keyword), label, hours.map(wording.hours)].compactMap(\.self)
        return details.isEmpty ? nil : details.joined(separator: ". ")
    }
}

extension Channel.Contact {
    /// What somebody does who uses it: `Call`.
    func verb(in wording: Wording) -> String {
        switch self {
        case .phone: wording.resource.call
        case .text: wording.resource.text
        case .chat: wording.resource.chat
        case .web: wording.resource.website
        case .email: wording.resource.email
        }
    }

    var link: Link {
        switch self {
        case .phone(let number): .phone(number)
        case .text(let number): .text(number)
        case .chat(let address), .web(let address): .external(address)
        case .email(let address): .mail(address)
        }
    }
}

extension Resource {
    /// Two ways that are answered at once; where there is none, the first that there is.
    var quickestChannels: [Channel] {
        let immediate = channels.filter(\.contact.isAnsweredAtOnce)
        return Array(immediate.isEmpty ? channels.prefix(1) : immediate.prefix(2))
    }
}

extension PrintContext {
    /// All ways to a service.
    package func channels(of resource: Resource) -> [WrittenChannel] {
        resource.channels.map { WrittenChannel($0, wording: wording) }
    }

    /// The ways to a service that are answered first.
    package func quickestChannels(of resource: Resource) -> [WrittenChannel] {
        resource.quickestChannels.map { WrittenChannel($0, wording: wording) }
    }
}
