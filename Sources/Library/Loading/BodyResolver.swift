import Diagnostics
import HTML
import Markdown

/// Finds what one document's links, citations and terms lead to.
///
/// It shares nothing with another document's but the index, which it only reads; so documents are resolved on all cores.
struct BodyResolver {
    /// What resolving a document came to.
    struct Outcome: Sendable {
        let body: Body
        let furtherHelp: [Handle<Resource>]
        let terms: [Handle<Term>]
        let diagnostics: [Diagnostic]
    }

    let index: ContentIndex
    let edition: EditionIndex
    let file: SourceFile
    let document: Document
    private var faults: FaultList
    private lazy var headings = Set(document.headings.map(\.id.description))
    private var furtherHelp: [Int] = []
    private var terms: [Int] = []
    /// The places that cite a work, by its number in the index.
    private var citations: [Int: [Fragment]] = [:]
    private var citationCount = 0

    init(_ document: Document, of file: SourceFile, edition: Int, index: ContentIndex) {
        self.index = index
        self.edition = index.editions[edition]
        self.file = file
        self.document = document
        faults = FaultList(file: file)
    }

    /// - Parameter sources: works that the whole page leans on, besides those cited in its text.
    mutating func resolve(sources: [Located<Slug>] = []) -> Outcome {
        let links = document.links.map { resolve($0) }
        let citations = document.citations.map { resolve($0) }
        let mentions = termMentions()
        for source in sources {
            guard let number = resource(source.value, named: source.value.description, at: .field(source.location)), self.citations[number] == nil else { continue }
            self.citations[number] = []
        }
        let resolution = Resolution(links: links, citations: citations, mentions: mentions)
        return Outcome(
            body: Body(document: document, resolution: resolution, wordCount: document.wordCount, references: references()),
            furtherHelp: furtherHelp.map { Handle($0) },
            terms: terms.map { Handle($0) },
            diagnostics: faults.diagnostics
        )
    }

    /// - Parameter fault: what makes an error of this. It is asked only for what will be said: what was meant instead is looked for among all names.
    private mutating func report(_ fault: (Self) -> ReferenceFault, at place: Place) {
        guard !faults.leavesOutErrors else { return }
        faults.report(fault(self), at: location(of: place))
    }

    /// Where something stands: in the text, where a column is counted in bytes and zero is unknown, or in a field.
    private enum Place {
        case text(line: Int, column: Int)
        case field(SourceLocation)
    }

    private func location(of place: Place) -> SourceLocation {
        switch place {
        case .text(let line, let column) where line > 0 && column > 0: file.location(line: line, byteColumn: column)
        case .text(let line, _): SourceLocation(file: file.path, line: line > 0 ? line : nil)
        case .field(let location): location
        }
    }

    // MARK: Links

    private mutating func resolve(_ link: Document.LinkReference) -> ResolvedLink {
        switch link.destination {
        case .file(let path, let fragment): return resolve(path: path, fragment: fragment, of: link)
        case .heading(let id): return heading(id, of: link).map { .link(.fragment($0)) } ?? .unresolved
        case .term(let id): return term(id, of: link)
        case .resource(let id): return resource(id, of: link)
        case .web(let address):
            guard !link.isImage else {
                report({ _ in .remotePicture(address.description) }, at: .text(line: link.line, column: link.column))
                return .unresolved
            }
            return .link(.external(address), className: .external)
        case .mail(let address): return .link(.mail(address))
        case .phone(let number): return .link(.phone(number))
        case .text(let number): return .link(.text(number))
        case .refused: return .unresolved
        }
    }

    private mutating func resolve(path: String, fragment: String?, of link: Document.LinkReference) -> ResolvedLink {
        guard let target = target(path, of: link) else { return .unresolved }
        if link.isImage {
            guard AssetCheck.isPicture(target.path) else {
                report({ _ in .notAPicture(path) }, at: .text(line: link.line, column: link.column))
                return .unresolved
            }
            return .image(target.path, width: target.size?.width, height: target.size?.height)
        }
        let language = target.language == edition.language ? nil : target.language
        guard let fragment else { return .link(.page(target.path), language: language) }
        guard target.headings.contains(fragment), let place = Fragment(fragment) else {
            let fault = { (_: Self) in ReferenceFault.deadAnchor(fragment, file: path, nearest: NearestName.match(for: fragment, among: target.headings)) }
            report(fault, at: .text(line: link.line, column: link.column))
            return .unresolved
        }
        return .link(.page(target.path, place), language: language)
    }

    private mutating func target(_ path: String, of link: Document.LinkReference) -> ContentIndex.Target? {
        guard let full = Self.joined(path, from: file.path) else {
            report({ _ in .leavesContent(path) }, at: .text(line: link.line, column: link.column))
            return nil
        }
        if let target = index.targets[full] { return target }
        report({ $0.missing(path, at: full) }, at: .text(line: link.line, column: link.column))
        return nil
    }

    private func missing(_ path: String, at full: String) -> ReferenceFault {
        if index.drafts.contains(full) { return .linkToDraft(full) }
        return index.unpublished.contains(full) ? .notAPage(full) : .deadLink(path, nearest: nearestFile(to: full))
    }

    /// The path from the content folder, or nil where it leads out of it.
    static func joined(_ path: String, from file: String) -> String? {
        var components = file.split(separator: "/").dropLast()
        for component in path.split(separator: "/") where component != "." {
            guard component == ".." else {
                components.append(component)
                continue
            }
            guard components.popLast() != nil else { return nil }
        }
        return components.joined(separator: "/")
    }

    /// The file of the same name elsewhere, else the one whose whole path is nearest.
    private func nearestFile(to path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        let namesakes = index.targets.keys.filter { $0.hasSuffix("/\(name)") }.sorted()
        return namesakes.first ?? NearestName.match(for: path, among: index.targets.keys)
    }

    private mutating func heading(_ id: String, of link: Document.LinkReference) -> Fragment? {
        if headings.contains(id) { return Fragment(id) }
        report({ .deadAnchor(id, file: nil, nearest: NearestName.match(for: id, among: $0.document.headings.map(\.id.description))) }, at: .text(line: link.line, column: link.column))
        return nil
    }

    private mutating func term(_ id: String, of link: Document.LinkReference) -> ResolvedLink {
        guard let slug = Slug(id), let number = edition.terms[slug] else {
            let fault = { (resolver: Self) in
                ReferenceFault.unknown(.term, id: id, nearest: NearestName.match(for: id, among: resolver.edition.terms.keys.map(\.description)))
            }
            report(fault, at: .text(line: link.line, column: link.column))
            return .unresolved
        }
        if !terms.contains(number) { terms.append(number) }
        return .link(.page(edition.glossary, edition.termFragments[number]), className: .term)
    }

    private mutating func resource(_ id: String, of link: Document.LinkReference) -> ResolvedLink {
        guard let number = resource(Slug(id), named: id, at: .text(line: link.line, column: link.column)) else { return .unresolved }
        if !furtherHelp.contains(number) { furtherHelp.append(number) }
        return .link(.page(edition.resourcePaths[number]), className: .resource)
    }

    private mutating func resource(_ slug: Slug?, named id: String, at place: Place) -> Int? {
        guard let slug, let number = index.resources[slug] else {
            report({ .unknown(.resource, id: id, nearest: NearestName.match(for: id, among: $0.index.resources.keys.map(\.description))) }, at: place)
            return nil
        }
        if let fault = index.resourceFaults[number] { faults.report(fault, at: location(of: place)) }
        return number
    }

    // MARK: Citations

    private mutating func resolve(_ citation: Document.Citation) -> [ResolvedCitation] {
        citation.items.compactMap { item in
            guard let number = resource(Slug(item.resource), named: item.resource, at: .text(line: citation.line, column: citation.column)) else { return nil }
            citationCount += 1
            // A heading's id never holds a dot, so none can take this one.
            guard let id = Fragment("c.\(citationCount)"), let entry = Fragment("ref-\(item.resource)") else { return nil }
            citations[number, default: []].append(id)
            let label = index.resourceLabels[number].label(in: edition.language)
            return ResolvedCitation(label: label, locator: item.locator, target: .fragment(entry), id: id)
        }
    }

    private func references() -> [Reference] {
        citations.keys.sorted { index.resourceSortKeys[$0] < index.resourceSortKeys[$1] }.compactMap { number in
            guard let id = Fragment("ref-\(index.resourceIDs[number])") else { return nil }
            return Reference(resource: Handle(number), id: id, citations: citations[number] ?? [])
        }
    }

    // MARK: Terms

    /// Mentions in running text: not in headings, links, code, pictures or pull quotes, and not of a term that the author linked.
    private mutating func termMentions() -> [TermMention] {
        var found = Set(terms)
        var mentions: [TermMention] = []
        var node = 0
        while node < document.nodes.count {
            switch document.nodes[node].kind {
            case .heading, .link, .image, .figure, .codeBlock, .callout(.quote, _):
                node = Int(document.nodes[node].end)
                continue
            case .text(let span):
                for match in edition.matcher.firstMentions(in: document[span], found: &found) {
                    terms.append(match.term)
                    guard edition.termsThatLink.contains(match.term) else { continue }
                    mentions.append(mention(match, in: span, node: node))
                }
            default:
                break
            }
            node += 1
        }
        return mentions
    }

    private func mention(_ match: TermMatcher.Match, in span: Document.Span, node: Int) -> TermMention {
        TermMention(
            node: Int32(node),
            start: Int32(match.range.lowerBound) - span.start,
            count: Int32(match.range.count),
            link: .page(edition.glossary, edition.termFragments[match.term])
        )
    }
}

extension StaticName {
    static let external = StaticName("external")
    static let term = StaticName("term")
    static let resource = StaticName("resource")
}
