/// How citations name works: by author and year.
enum CitationLabels {
    /// One label for each resource, in their order.
    ///
    /// One author by name, two joined by "and", more as the first "and others"; works that would share a label get a letter after the year, in
    /// the order of their ids (Publication Manual of the American Psychological Association, 7th edition, 8.17 to 8.19, in plain words).
    static func labels(for resources: [ResourceDraft]) -> [String] {
        let plain = resources.map { label(for: $0, letter: "") }
        let byLabel = Dictionary(grouping: resources.indices, by: { plain[$0] })
        return resources.indices.map { index in
            let namesakes = (byLabel[plain[index]] ?? []).sorted { resources[$0].id.value < resources[$1].id.value }
            guard namesakes.count > 1, resources[index].year != nil, let rank = namesakes.firstIndex(of: index) else { return plain[index] }
            let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8(min(rank, 25)))
            return label(for: resources[index], letter: String(Character(letter)))
        }
    }

    private static func label(for resource: ResourceDraft, letter: String) -> String {
        let who = names(resource.authors) ?? resource.title
        return resource.year.map { "\(who), \($0)\(letter)" } ?? who
    }

    private static func names(_ authors: [Name]) -> String? {
        guard let first = authors.first else { return nil }
        let isOthers = authors.count == 2 && authors[1] == .literal("and others")
        switch authors.count {
        case 1: return first.family
        case 2 where !isOthers: return "\(first.family) and \(authors[1].family)"
        default: return "\(first.family) and others"
        }
    }
}
