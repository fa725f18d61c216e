package import HTML
package import Library

/// One resource: what it is, how to get it, and which articles lean on it, with what they say.
package struct ResourcePage: PageTemplate, Component {
    let context: PageContext
    let handle: Handle<Resource>
    let resource: Resource
    package var path: SitePath { context.path }
    package var title: String { resource.title }

    package init(library: Library, edition: Handle<Edition>, resource handle: Handle<Resource>) {
        let resource = library[handle]
        self.handle = handle
        self.resource = resource
        context = PageContext(library: library, edition: edition, fixed: { $0.path(of: resource) })
    }

    package var body: some HTML {
        PageLayout(
            context: context,
            description: PageDescription(
                kind: .resource, title: resource.title, summary: resource.summary, subject: resource.structuredData
            ),
            trail: [context.homeCrumb, context.resourcesCrumb]
        ) {
            pageHeader
            Subsection {
                state
                ways
                evidence
                ResourceFacts(context: context, resource: resource)
                pairs
                ResourceUses(context: context, handle: handle)
            }
        }
    }

    private var words: Wording.ResourceWords { context.wording.resource }

    private var pageHeader: some HTML {
        header(.class("page-header")) {
            p(.class("eyebrow")) { eyebrow }
            Heading { SharedText(context: context, titleOf: resource) }
            if !resource.summary.isEmpty {
                p(.class("lede")) { SharedText(context: context, resource.summary) }
            }
        }
    }

    private var eyebrow: String {
        let kind = words.type(resource.type)
        return resource.type.isService ? "\(kind) · \(context.placeAndHours(of: resource))" : kind
    }

    /// What a reader has to know before leaning on it.
    @HTMLBuilder private var state: some HTML {
        let words = context.wording.resourceIndex
        switch resource.status {
        case .active: EmptyHTML()
        case .watch: p(.class("content-note")) { words.watched }
        case .retired:
            div(.class("content-note")) {
                p {
                    words.retired
                    if let successor = resource.supersededBy.map({ context.library[$0] }) {
                        " \(words.seeInstead) "
                        a(.href(.page(context.edition.path(of: successor)))) { SharedText(context: context, titleOf: successor) }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var ways: some HTML {
        if !resource.channels.isEmpty || resource.url != nil || resource.whatHappens != nil {
            section(.class("group")) {
                Heading { words.reach }
                ChannelList(context: context, channels: resource.channels)
                if let url = resource.url, !resource.channels.contains(where: \.contact.isWebsite) {
                    p { ChannelLink(context: context, contact: .web(url), display: url.host) }
                }
                if let whatHappens = resource.whatHappens {
                    Subsection {
                        Heading { words.whatHappens }
                        p { SharedText(context: context, whatHappens) }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var evidence: some HTML {
        if let evidence = resource.evidence {
            section(.class("group")) {
                Heading { words.evidence }
                p { SharedText(context: context, evidence) }
            }
        }
    }

    @HTMLBuilder private var pairs: some HTML {
        if !resource.pairedWith.isEmpty {
            section(.class("group")) {
                Heading { context.wording.resourceIndex.paired }
                Subsection {
                    for pair in resource.pairedWith {
                        HelplineEntry(context: context, helpline: context.library[pair])
                    }
                }
            }
        }
    }
}

/// What there is to know of a resource, each by its name.
struct ResourceFacts: Component {
    let context: PageContext
    let resource: Resource

    var body: some HTML {
        let words = context.wording.resource
        section(.class("group")) {
            Heading { words.about }
            dl {
                if !resource.type.isService, !resource.authors.isEmpty {
                    Fact(label: words.reference) {
                        BibliographicText(context: context, resource: resource, linksTitle: false)
                    }
                }
                for fact in plainFacts {
                    Fact(label: fact.label) { fact.value }
                }
                Fact(label: words.lastChecked) { LastChecked(context: context, resource: resource) }
            }
        }
    }

    private var plainFacts: [(label: String, value: String)] {
        let wording = context.wording, words = wording.resource
        let hours = resource.hours.map(wording.hours) ?? (resource.type.isService ? words.unknownHours : "")
        let facts = [
            (words.hours, hours),
            (words.countries, wording.list(resource.region.map(wording.country))),
            (words.costLabel, resource.cost.map(words.cost) ?? ""),
            (words.languages, wording.list(resource.languages.map(wording.languageName))),
            (words.audience, wording.list(resource.audience.map(wording.article.audience))),
            (words.evidenceLevel, resource.level.map(words.level) ?? ""),
        ]
        return facts.filter { !$0.1.isEmpty }.map { (label: $0.0, value: $0.1) }
    }
}

/// When somebody last compared an entry with its source, or that nobody has.
struct LastChecked: Component {
    let context: PageContext
    let resource: Resource

    var body: some HTML {
        if let checked = resource.lastChecked {
            Day(context: context, date: checked)
            if let name = resource.checkedBy {
                " "
                context.wording.resourceIndex.checkedBy(name)
            }
        } else {
            context.wording.resource.notChecked
        }
    }
}

extension Channel.Contact {
    var isWebsite: Bool {
        if case .web = self { true } else { false }
    }
}
