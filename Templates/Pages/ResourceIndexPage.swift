package import HTML
package import Library

/// All resources, by kind: help first, then what can be read. Readers choose among them by several sides at once; with scripts off, pages of their own
/// do the same for one side each.
package struct ResourceIndexPage: PageTemplate, Component {
    let context: PageContext
    let facets: ResourceFacets
    package var path: SitePath { context.path }
    package var title: String { context.wording.resource.heading }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.resourceIndexPath)
        facets = ResourceFacets(library: library, edition: edition)
    }

    package var body: some HTML {
        let introduction = context.wording.resource.introduction
        let choices = ChoiceNumbers(facets, in: context.library)
        PageLayout(
            context: context,
            description: PageDescription(kind: .resources, title: title, summary: introduction),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: introduction)
            Subsection {
                FacetLinks(context: context, facets: facets)
                ResourceFilter(context: context, facets: facets)
            }
            div(.class("results")) {
                ResourceGroupList(context: context, resources: context.library.currentResources.map { context.library[$0] }) { resource in
                    li(.id(resource.fragment), .data("data-in", choices[resource]), .data("data-year", resource.year.map(String.init) ?? "")) {
                        ResourceSummary(context: context, resource: resource)
                    }
                }
            }
            Subsection { TakeAway(context: context) }
        }
    }
}

/// The choices that each resource is among, by their places in the filter: short, as it stands with every entry.
private struct ChoiceNumbers {
    private var numbers: [Slug: [Int]] = [:]

    init(_ facets: ResourceFacets, in library: Library) {
        for (number, choice) in facets.offered.flatMap(\.choices).enumerated() {
            for resource in choice.resources { numbers[library[resource].id, default: []].append(number) }
        }
    }

    subscript(resource: Resource) -> String {
        (numbers[resource.id] ?? []).map(String.init).joined(separator: " ")
    }
}
