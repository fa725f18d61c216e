/// Gives each work the label that citations name it by.
enum CitationLabels {
    /// One label for each resource, in their order; works of the same names and year get letters in the order of their ids.
    static func labels(for resources: [ResourceDraft]) -> [CitationLabel] {
        let plain = resources.map { CitationLabel(names: names(of: $0), year: $0.year?.value) }
        let byLabel = Dictionary(grouping: resources.indices, by: { plain[$0] })
        return resources.indices.map { index in
            var label = plain[index]
            let namesakes = (byLabel[label] ?? []).sorted { resources[$0].id.value < resources[$1].id.value }
            guard namesakes.count > 1, label.year != nil, let rank = namesakes.firstIndex(of: index) else { return label }
            label.letter = String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(min(rank, 25)))))
            return label
        }
    }

    private static func names(of resource: ResourceDraft) -> CitationLabel.Names {
        let authors = resource.authors
        guard let first = authors.first else { return .one(resource.title) }
        switch authors.count {
        case 1: return .one(first.family)
        case 2 where authors[1] != .others: return .two(first.family, authors[1].family)
        default: return .more(first.family)
        }
    }
}
