package import HTML
package import Library

/// A resource with all the ways to it written out.
package struct PrintedEntry {
    package let title: Title
    package let summary: SharedWords
    /// When it is open, where, and what it costs, in a line; empty where nothing is known.
    package let facts: String
    package let channels: [WrittenChannel]
    /// Its address, unless it is written out with the rest.
    package let address: WebAddress?

    /// A work is named as a list of references names it, anything else by its name.
    package enum Title {
        case name(SharedWords)
        case work(BibliographicParts)
    }

    package init(_ resource: Resource, context: PrintContext) {
        title = resource.authors.isEmpty ? .name(context.title(of: resource)) : .work(context.bibliography(of: resource))
        summary = context.shared(resource.summary)
        facts = resource.facts(in: context.wording)
        channels = context.channels(of: resource)
        address = resource.addressBesideChannels
    }
}

extension Resource {
    /// Its address, unless one of its ways or its entry in a list of references has one already.
    var addressBesideChannels: WebAddress? {
        let isWritten = channels.contains { if case .web = $0.contact { true } else { false } }
        return isWritten || (!authors.isEmpty && !type.isService) ? nil : url
    }

    /// When it is open, where, and what it costs, in a line.
    func facts(in wording: Wording) -> String {
        let facts = [
            hours.map(wording.hours),
            region.isEmpty ? nil : wording.list(region.map(wording.country)),
            cost.map(wording.resource.cost),
        ]
        return facts.compactMap(\.self).joined(separator: " · ")
    }
}
