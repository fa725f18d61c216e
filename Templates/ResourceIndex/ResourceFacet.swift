import HTML
package import Library

/// A side of resources that readers choose by.
package enum ResourceFacet: String, CaseIterable, Sendable {
    case topic, type, audience, language
}

/// One choice on a side of the resources, with all that it leaves: the books, or what there is on shame.
package struct ResourceChoice: Sendable {
    let facet: ResourceFacet
    /// Tells it from the others of its side, in addresses: `young-person`.
    let key: String
    /// Its name for a reader.
    let label: String
    /// Where its own page stands.
    let path: SitePath
    let resources: [Handle<Resource>]
}

/// The sides of an edition's resources, each with the choices that leave anything.
package struct ResourceFacets: Sendable {
    package let groups: [(facet: ResourceFacet, choices: [ResourceChoice])]

    package init(library: Library, edition: Handle<Edition>) {
        let edition = library[edition], wording = Wording.of(edition.language)
        let listed = library.currentResources
        groups = ResourceFacet.allCases.map { facet in
            let choices = facet.values(in: edition, wording: wording, listed: listed.map { library[$0] }).compactMap { value -> ResourceChoice? in
                let resources = listed.filter { value.matches(library[$0]) }
                guard !resources.isEmpty, let path = edition.path(of: facet, key: value.key) else { return nil }
                return ResourceChoice(facet: facet, key: value.key, label: value.label, path: path, resources: resources)
            }
            return (facet, choices)
        }
    }

    /// All choices, side by side.
    package var choices: [ResourceChoice] { groups.flatMap(\.choices) }

    /// The sides on which there is something to choose.
    var offered: [(facet: ResourceFacet, choices: [ResourceChoice])] { groups.filter { $0.choices.count > 1 } }
}

extension ResourceFacet {
    /// A choice before anybody knows whether it leaves something.
    fileprivate struct Value {
        let key: String
        let label: String
        let matches: (Resource) -> Bool
    }

    fileprivate func values(in edition: Edition, wording: Wording, listed: [Resource]) -> [Value] {
        switch self {
        case .topic:
            edition.topics.map { topic in Value(key: topic.id.description, label: topic.title) { $0.topics.contains(topic.id) } }
        case .type:
            ResourceType.readingOrder.map { type in Value(key: type.rawValue, label: wording.resource.types(type)) { $0.type == type } }
        case .audience:
            Audience.allCases.map { audience in
                Value(key: audience.rawValue, label: wording.article.audience(audience).capitalisedFirst) { $0.audience.contains(audience) }
            }
        case .language:
            Set(listed.flatMap(\.languages)).map { language in
                Value(key: language.description.lowercased(), label: wording.languageName(language).capitalisedFirst) { $0.languages.contains(language) }
            }
            .sorted { ($0.label, $0.key) < ($1.label, $1.key) }
        }
    }
}

extension Edition {
    /// Where the page with the resources of one choice stands.
    fileprivate func path(of facet: ResourceFacet, key: String) -> SitePath? {
        guard let path = SitePath("resources/\(facet.rawValue)/\(key).html") else { return nil }
        return folder.isEmpty ? path : path.moved(below: folder)
    }
}

extension ResourceType {
    /// Who answers comes first, then where to find help, then what is read, watched and used.
    static let readingOrder: [ResourceType] = {
        let first = allCases.filter(\.isService) + [.directory, .organisation]
        return first + allCases.filter { !first.contains($0) }
    }()
}

extension String {
    /// With a capital at the beginning, as a line has it.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
