package import HTML
package import Library

/// One resource: what it is, how to get it, and which articles lean on it.
package struct ResourcePage: PageTemplate, Component {
    let context: PageContext
    let resource: Resource
    package var path: SitePath { resource.path }
    package var title: String { resource.title }

    package init(library: Library, edition: Handle<Edition>, resource: Handle<Resource>) {
        self.resource = library[resource]
        context = PageContext(library: library, edition: edition, path: self.resource.path)
    }

    package var body: some HTML {
        PageLayout(
            context: context,
            description: PageDescription(kind: .reference, title: resource.title, summary: resource.summary),
            trail: [context.homeCrumb, context.resourcesCrumb]
        ) {
            header(.class("page-header")) {
                p(.class("eyebrow")) { context.wording.resource.type(resource.type) }
                Heading { resource.title }
                if !resource.summary.isEmpty {
                    p(.class("lede")) { resource.summary }
                }
            }
            Subsection {
                ways
                evidence
                facts
                uses
            }
        }
    }

    private var words: Wording.ResourceWords { context.wording.resource }

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
                        p { whatHappens }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var evidence: some HTML {
        if let evidence = resource.evidence {
            section(.class("group")) {
                Heading { words.evidence }
                p { evidence }
            }
        }
    }

    private var facts: some HTML {
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
                Fact(label: words.lastChecked) {
                    if let checked = resource.lastChecked {
                        Day(context: context, date: checked)
                    } else {
                        words.notChecked
                    }
                }
            }
        }
    }

    private var plainFacts: [(label: String, value: String)] {
        let wording = context.wording
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

    private var uses: some HTML {
        section(.class("group")) {
            Heading { words.citedIn }
            if resource.usedIn.isEmpty {
                p { words.notCited }
            } else {
                ul {
                    for use in resource.usedIn {
                        let article = context.library[use.edition][use.article]
                        li { a(.href(.page(article.path)), .lang(article.language)) { article.title } }
                    }
                }
            }
        }
    }
}

extension Channel.Contact {
    var isWebsite: Bool {
        if case .web = self { true } else { false }
    }
}
