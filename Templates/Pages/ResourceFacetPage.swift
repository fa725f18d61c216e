package import HTML
package import Library

/// The resources of one topic, kind, audience or language: what the filter does with a script, without one.
package struct ResourceFacetPage: PageTemplate, Component {
    let context: PageContext
    let facets: ResourceFacets
    let choice: ResourceChoice
    package var path: SitePath { context.path }
    package var title: String { context.wording.resourceIndex.facetTitle(choice.label) }

    /// The pages of all choices of an edition.
    package static func all(library: Library, edition: Handle<Edition>, facets: [ResourceFacets]) -> [ResourceFacetPage] {
        facets[edition.index].choices.map { choice in
            let translations = library.editions.indices.filter { $0 != edition.index }.compactMap { other -> Translation? in
                let same = facets[other].choices.first { $0.facet == choice.facet && $0.key == choice.key }
                return same.map { Translation(language: library.editions[other].language, path: $0.path) }
            }
            let context = PageContext(library: library, edition: edition, path: choice.path, translations: translations)
            return ResourceFacetPage(context: context, facets: facets[edition.index], choice: choice)
        }
    }

    package var body: some HTML {
        PageLayout(
            context: context,
            description: PageDescription(kind: .resources, title: title, summary: context.wording.resource.introduction),
            trail: [context.homeCrumb, context.resourcesCrumb]
        ) {
            PageHeader(title: title)
            ResourceGroupList(context: context, resources: choice.resources.map { context.library[$0] }) { resource in
                li { ResourceSummary(context: context, resource: resource) }
            }
            Subsection {
                p { a(.href(.page(context.edition.resourceIndexPath))) { context.wording.resourceIndex.seeAll } }
                FacetLinks(context: context, facets: facets)
            }
        }
    }
}
