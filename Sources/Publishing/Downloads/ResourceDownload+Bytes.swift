import HTML
import Library
import Templates

extension ResourceDownload {
    /// The file, from all resources that may be leant on. Only works can be cited, so reference managers get no helplines.
    func bytes(for library: Library) -> [UInt8] {
        let resources = library.currentResources.map { library[$0] }
        let works = resources.filter { !$0.type.isService }
        let text = switch self {
        case .csv: ResourceTable.text(for: resources)
        case .bib: BibTeX.text(for: works)
        case .ris: ResearchInformationFormat.text(for: works)
        case .json: CitationStyleData.text(for: works)
        }
        return Array(text.utf8)
    }
}

extension Resource {
    /// The first page and the last, where the pages are a range.
    var pageRange: (first: Substring, last: Substring)? {
        guard let pages else { return nil }
        let parts = pages.split(whereSeparator: { $0 == "-" || $0 == "–" })
        guard parts.count == 2, let first = parts.first, let last = parts.last else { return nil }
        return (first, last)
    }

    /// The address to find the work at besides its DOI, which has a place of its own.
    var downloadAddress: String? { url?.description }
}

extension Name {
    /// `Bowlby, John`, as bibliographies sort it.
    var inverted: String {
        switch self {
        case .literal(let name): name
        case .person(let family, let given): given.map { "\(family), \($0)" } ?? family
        }
    }
}
