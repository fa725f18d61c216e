import HTML
import Library

/// A resource with all the ways to it written out.
struct PrintedResource: Component {
    let context: PrintContext
    let resource: Resource

    var body: some HTML {
        li(.id(resource.fragment), .class(resource.isEmergency ? "emergency" : "resource")) {
            if resource.authors.isEmpty {
                p(.class("entry-title")) { SharedText(context: context.page, titleOf: resource) }
            } else {
                p(.class("work")) { bdi { BibliographicText(context: context.page, resource: resource, linksTitle: false, address: .spelledLink) } }
            }
            p { SharedText(context: context.page, resource.summary) }
            if !facts.isEmpty {
                p(.class("quiet")) { facts }
            }
            ChannelList(context: context.page, channels: resource.channels, hasIcons: false)
            if let address {
                p(.class("address")) { WrittenAddress(address: address) }
            }
        }
    }

    /// Its address, unless the lines above have one already.
    private var address: WebAddress? {
        let isWritten = resource.channels.contains { if case .web = $0.contact { true } else { false } }
        let isCited = !resource.authors.isEmpty && (resource.doi != nil || !resource.type.isService)
        return isWritten || isCited ? nil : resource.url
    }

    private var facts: String {
        let wording = context.wording
        let parts = [
            resource.hours.map(wording.hours),
            resource.region.isEmpty ? nil : wording.list(resource.region.map(wording.country)),
            resource.cost.map(wording.resource.cost),
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }
}

/// The resources that a document's texts point their reader to.
struct PrintedResources: Component {
    let context: PrintContext
    let heading: String

    var body: some HTML {
        if !context.places.resources.isEmpty {
            section(.class("resources")) {
                Heading { heading }
                ul(.class("entries")) {
                    for handle in context.places.resources {
                        PrintedResource(context: context, resource: context.library[handle])
                    }
                }
            }
        }
    }
}

extension [Resource] {
    /// The last day on which somebody checked one of them.
    var lastCheck: CalendarDate? { compactMap(\.lastChecked).max() }
}
