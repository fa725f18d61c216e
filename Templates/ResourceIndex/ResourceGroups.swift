import HTML
import Library

/// Resources of one kind, under its heading.
struct ResourceGroup {
    let type: ResourceType
    let id: Fragment
    let resources: [Resource]

    /// Resources by kind; within a kind they stay in their order, but for services, which are of use in their country alone.
    static func groups(of resources: [Resource], for context: PageContext) -> [ResourceGroup] {
        let byType = Dictionary(grouping: resources, by: \.type)
        return ResourceType.readingOrder.compactMap { type in
            guard var resources = byType[type] else { return nil }
            if type.isService { resources = context.nearestFirst(resources) }
            guard let id = Fragment("site.type.\(type.rawValue)") else { return nil }
            return ResourceGroup(type: type, id: id, resources: resources)
        }
    }
}

/// Resources by kind, with a row of links to the kinds where there are several.
struct ResourceGroupList<Entry: HTML>: Component {
    let context: PageContext
    let groups: [ResourceGroup]
    /// How an entry of the list is shown.
    let entry: (Resource) -> Entry

    init(context: PageContext, resources: [Resource], @HTMLBuilder entry: @escaping (Resource) -> Entry) {
        self.context = context
        self.groups = ResourceGroup.groups(of: resources, for: context)
        self.entry = entry
    }

    var body: some HTML {
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
                        for resource in group.resources { entry(resource) }
                    }
                }
            }
        }
    }
}

/// One resource in a list: its title, who and when or where and when, and what it offers.
struct ResourceSummary: Component {
    let context: PageContext
    let resource: Resource

    var body: some HTML {
        if !place.isEmpty {
            p(.class("quiet")) { place }
        }
        p(.class("entry-title")) {
            a(.href(.page(context.edition.path(of: resource)))) { SharedText(context: context, titleOf: resource) }
        }
        if !byline.isEmpty {
            p(.class("quiet")) { byline }
        }
        p { SharedText(context: context, resource.summary) }
    }

    /// Where and when a service answers, which decides whether it is any help.
    private var place: String {
        resource.type.isService ? context.placeAndHours(of: resource) : ""
    }

    /// Who made a work, and when.
    private var byline: String {
        guard !resource.type.isService else { return "" }
        let authors = BibliographicText.families(resource.authors, wording: context.wording)
        let parts = [authors, resource.year.map(String.init), resource.container]
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension PageContext {
    /// Whether a service is there for the clinic's country.
    func isHome(_ service: Resource) -> Bool {
        site.clinic.country.map(service.region.contains) ?? false
    }

    /// Whether a service is there for the clinic's country, or for every one.
    func isNear(_ service: Resource) -> Bool {
        service.region.isEmpty || isHome(service)
    }

    /// Services of the clinic's country, then those of any, then the others by the name of their first country.
    func nearestFirst(_ services: [Resource]) -> [Resource] {
        let keyed = services.enumerated().map { place, service -> (key: (Int, String, Int), service: Resource) in
            let name = isNear(service) ? "" : service.region.first.map(wording.country) ?? ""
            return ((isHome(service) ? 0 : isNear(service) ? 1 : 2, name, place), service)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.service)
    }

    /// The countries that a service is there for and its hours, as far as they are known.
    func placeAndHours(of service: Resource) -> String {
        let place = wording.list(service.region.map(wording.country))
        let hours = service.hours.map(wording.hours) ?? wording.resource.unknownHours
        return [place, hours].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
