package import Searching

extension Wording {
    /// The words of the interface by which pages are found.
    package var searchNames: SearchNames {
        SearchNames(resourceType: resource.type, country: country, help: search.helpNeeded)
    }

    /// What a result says that it is.
    func kind(_ kind: SearchDocument.Kind) -> String {
        switch kind {
        case .article: listing.article
        case .worksheet: worksheet.kind
        case .topic: search.topic
        case .series: search.series
        case .term: listing.term
        case .page, .help: search.page
        case .resource(let type): resource.type(type)
        }
    }
}
