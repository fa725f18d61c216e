package import HTML
package import Library

/// All resources, by type: help first, then what can be read.
package struct ResourceIndexPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.resource.heading }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.resourceIndexPath)
    }

    package var body: some HTML {
        let introduction = context.wording.resource.introduction
        PageLayout(
            context: context,
            description: PageDescription(kind: .reference, title: title, summary: introduction),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: introduction)
            if groups.count > 2 {
                nav(label: context.wording.article.contents, .class("letters")) {
                    ul {
                        for group in groups {
                            li { a(.href(.fragment(group.id))) { context.wording.resource.types(group.type) } }
                        }
                    }
                }
            }
            Subsection {
                if groups.isEmpty {
                    p { context.wording.listing.empty }
                }
                for group in groups {
                    section(.class("group")) {
                        Heading(id: group.id) { context.wording.resource.types(group.type) }
                        ul(.class("resources")) {
                            for resource in group.resources {
                                ResourceSummary(context: context, resource: resource)
                            }
                        }
                    }
                }
            }
        }
    }

    private struct ResourceGroup {
        let type: ResourceType
        let id: Fragment
        let resources: [Resource]
    }

    private var groups: [ResourceGroup] {
        Self.order.compactMap { type in
            let resources = context.library.resources.filter { $0.type == type }
            guard !resources.isEmpty, let id = Fragment("site.type.\(type.rawValue)") else { return nil }
            return ResourceGroup(type: type, id: id, resources: resources)
        }
    }

    /// Who answers comes first, then where to find help, then what is read, watched and used.
    private static let order: [ResourceType] = {
        let first = ResourceType.allCases.filter(\.isService) + [.directory, .organisation]
        return first + ResourceType.allCases.filter { !first.contains($0) }
    }()
}

/// One resource in the index.
struct ResourceSummary: Component {
    let context: PageContext
    let resource: Resource

    var body: some HTML {
        li(.id(resource.fragment)) {
            p(.class("entry-title")) { a(.href(.page(context.edition.path(of: resource))), .lang(language)) { resource.title } }
            if !byline.isEmpty {
                p(.class("quiet")) { byline }
            }
            p { SharedText(context: context, resource.summary) }
        }
    }

    private var language: Language {
        resource.languages.count == 1 ? resource.languages[0] : context.edition.language
    }

    /// Who and when for a work; where and when for a service.
    private var byline: String {
        let parts = resource.type.isService
            ? [context.wording.list(resource.region.map(context.wording.country)), resource.hours.map(context.wording.hours)]
            : [BibliographicText.families(resource.authors, wording: context.wording), resource.year.map(String.init), resource.container]
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
