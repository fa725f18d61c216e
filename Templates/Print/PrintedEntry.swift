import HTML
package import Library

/// A resource with all the ways to it written out.
package struct PrintedEntry {
    package let title: Title
    package let summary: SharedWords
    /// When it is open, where, and what it costs, in a line; empty where nothing is known.
    package let facts: String
    /// All ways to it, with its address where that is none of them.
    package let channels: [WrittenChannel]

    /// A work is named as a list of references names it, a service or an organisation by its name.
    package enum Title {
        case name(SharedWords)
        case work(BibliographicParts)
    }

    package init(_ resource: Resource, context: PrintContext) {
        title = resource.isNamedAsWork ? .work(context.bibliography(of: resource)) : .name(context.title(of: resource))
        summary = context.shared(resource.summary)
        facts = resource.facts(in: context.wording)
        channels = context.channels(of: resource) + (resource.addressBesideChannels.map { [WrittenChannel($0, wording: context.wording)] } ?? [])
    }
}

extension Resource {
    /// Whether it is something to read or to watch, rather than somewhere to turn to.
    var isNamedAsWork: Bool { !authors.isEmpty && channels.isEmpty }

    /// Its address, unless one of its ways or its entry in a list of references has one already.
    var addressBesideChannels: WebAddress? {
        let isWritten = channels.contains { if case .web = $0.contact { true } else { false } }
        return isWritten || (isNamedAsWork && (doi != nil || !type.isService)) ? nil : url
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
