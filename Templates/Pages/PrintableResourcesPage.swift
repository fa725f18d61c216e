package import HTML
package import Library

/// The resource index for paper: who answers, in large print, then where to look, and what there is to read.
package struct PrintableResourcesPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.resourceIndex.printable }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.printableResourcesPath)
    }

    package var body: some HTML {
        let words = context.wording.resourceIndex
        PageLayout(
            context: context,
            description: PageDescription(kind: .resources, title: title, summary: words.printableIntroduction),
            trail: [context.homeCrumb, context.resourcesCrumb]
        ) {
            PageHeader(title: title, summary: words.printableIntroduction)
            // Only a script can open the print dialogue, so the button comes with it.
            p { button(.type("button"), .class("button print-button"), .hidden()) { words.print } }
            Subsection {
                HelplineSections(context: context, groups: HelplineGroups(context: context)) { helpline in
                    PrintableHelpline(context: context, helpline: helpline)
                }
                for group in ResourceGroup.groups(of: others, for: context) {
                    section(.class("group")) {
                        Heading { context.wording.resource.types(group.type) }
                        ul(.class("on-paper")) {
                            for resource in group.resources {
                                PrintableResource(context: context, resource: resource)
                            }
                        }
                    }
                }
            }
        }
    }

    private var others: [Resource] {
        context.library.currentResources.map { context.library[$0] }.filter { !$0.type.isService }
    }
}

/// A service on paper: its numbers large, its addresses in full, as nothing can be pressed there.
private struct PrintableHelpline: Component {
    let context: PageContext
    let helpline: Resource

    var body: some HTML {
        div(.class("entry on-paper")) {
            Heading { SharedText(context: context, titleOf: helpline) }
            ul(.class("numbers")) {
                for channel in helpline.channels {
                    li {
                        PrintableChannel(context: context, channel: channel)
                        ChannelDetails(context: context, channel: channel)
                    }
                }
            }
            p(.class("quiet")) {
                context.placeAndHours(of: helpline) + " · " + context.wording.resource.lastChecked + ": "
                LastChecked(context: context, resource: helpline)
            }
        }
    }
}

/// A way to reach a service, as it is read from paper.
private struct PrintableChannel: Component {
    let context: PageContext
    let channel: Channel

    var body: some HTML {
        let words = context.wording.resource
        switch channel.contact {
        case .phone(let number): line(words.call, .phone(number), "large number")
        case .text(let number): line(words.text, .text(number), "large number")
        case .chat(let address): line(words.chat, address)
        case .web(let address): line(words.website, address)
        case .email(let address): line(words.email, .mail(address), "host")
        }
    }

    private func line(_ verb: String, _ link: Link, _ className: String) -> some HTML {
        Group {
            verb + " "
            a(.href(link)) { LeftToRight(context: context, className: className, text: channel.display) }
        }
    }

    private func line(_ verb: String, _ address: WebAddress) -> some HTML {
        Group {
            verb + " "
            ExternalLink(address) { LeftToRight(context: context, className: "host", text: address.shown) }
        }
    }
}

/// A work or a place on paper.
private struct PrintableResource: Component {
    let context: PageContext
    let resource: Resource

    var body: some HTML {
        li {
            BibliographicText(context: context, resource: resource, address: .spelledLink)
            p(.class("quiet")) { SharedText(context: context, resource.summary) }
        }
    }
}
