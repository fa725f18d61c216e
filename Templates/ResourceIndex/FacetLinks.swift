import HTML
import Library

/// The ways into the resources that need no script: a page for each choice, with how many it has.
struct FacetLinks: Component {
    let context: PageContext
    let facets: ResourceFacets

    var body: some HTML {
        nav(label: context.wording.resourceIndex.choose, .class("facets")) {
            for group in facets.offered {
                div {
                    Heading { context.wording.resourceIndex.facet(group.facet) }
                    ul {
                        for choice in group.choices {
                            li {
                                a(.href(.page(choice.path)), .ariaCurrent(choice.path == context.path ? .page : nil)) { choice.label }
                                " "
                                span(.class("quiet")) { "(\(choice.resources.count))" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Choosing and sorting on the page itself. The script shows it, in place of the links; without one it does nothing, and isn't there to be seen.
struct ResourceFilter: Component {
    let context: PageContext
    let facets: ResourceFacets

    var body: some HTML {
        let words = context.wording.resourceIndex
        form(
            .class("filter"), .hidden(), .autocomplete("off"), .data("data-status", words.status), .data("data-nothing", words.nothingFits)
        ) {
            Heading(class: "visually-hidden") { words.choose }
            div(.class("sides")) {
                for group in facets.offered {
                    FilterSide(name: words.facet(group.facet), facet: group.facet, choices: group.choices)
                }
            }
            div(.class("filter-line")) {
                label {
                    words.sortBy
                    " "
                    select(.name("sort")) {
                        option(.value("")) { words.sortByKind }
                        option(.value("title")) { words.sortByTitle }
                        option(.value("year")) { words.sortByYear }
                    }
                }
                button(.type("button"), .class("leave-out button"), .hidden()) { words.clear }
                p(.class("status"), .role("status"))
            }
        }
    }
}

/// One side of the filter: its choices, folded away until somebody asks, with how many entries each would leave.
struct FilterSide: Component {
    let name: String
    let facet: ResourceFacet
    let choices: [ResourceChoice]

    var body: some HTML {
        details {
            summary {
                name
                span(.class("chosen"))
            }
            fieldset {
                legend(.class("visually-hidden")) { name }
                for choice in choices {
                    label {
                        input(.type("checkbox"), .name(facet.rawValue), .value(choice.key))
                        span { choice.label }
                        " "
                        span(.class("count")) { "(\(choice.resources.count))" }
                    }
                }
            }
        }
    }
}
