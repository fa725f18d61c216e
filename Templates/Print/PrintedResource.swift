import HTML
package import Library

/// A resource with all the ways to it written out.
struct PrintedResource: Component {
    let context: PrintContext
    let resource: Resource

    var body: some HTML {
        li(.id(resource.fragment), .class(resource.isEmergency ? "emergency" : "resource")) {
            if !resource.isNamedAsWork {
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

    private var address: WebAddress? { resource.addressBesideChannels }

    private var facts: String { resource.facts(in: context.wording) }
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
    package var lastCheck: CalendarDate? { compactMap(\.lastChecked).max() }
}
