import Diagnostics
import HTML
@testable import Library
import Markdown

enum FixtureBodies {
    /// A text with every link and citation found, as the loader leaves it.
    static func body(_ text: String, in folder: String = "") -> Body {
        let file = SourceFile(path: "fixture.md", bytes: Array(text.utf8))
        guard let document = MarkdownParser().parse(file).document else { preconditionFailure("the fixture is no Markdown") }
        return Body(document: document, resolution: resolution(of: document, in: folder), wordCount: text.split(separator: " ").count)
    }

    private static func resolution(of document: Document, in folder: String) -> Resolution {
        var count = 0
        let citations = document.citations.map { citation in
            citation.items.map { item in
                count += 1
                return ResolvedCitation(
                    label: FixtureResources.all.first { $0.id.description == item.resource }?.citationLabel.label(in: .english) ?? item.resource,
                    locator: item.locator, target: .fragment(fragment("ref-\(item.resource)")), id: fragment("cite-\(count)")
                )
            }
        }
        return Resolution(links: document.links.map { link(for: $0.destination, in: folder) }, citations: citations, mentions: [])
    }

    private static func link(for destination: Document.Destination, in folder: String) -> ResolvedLink {
        switch destination {
        case .file(let name, _) where name.hasSuffix(".svg"): .image(path("assets/cycle.svg"), width: 640, height: 400)
        case .file(let name, _) where name.hasSuffix("help-now.md"): .link(.page(path("help-now.html")))
        case .file: .link(.page(path("trauma/what-trauma-is.html")))
        case .heading(let id): .link(.fragment(fragment(id)))
        case .term(let id): .link(.page(path("glossary.html"), fragment(id)), className: StaticName("term"))
        case .resource(let id): .link(.page(path("resources/\(id).html")))
        case .web(let address): .link(.external(address))
        case .mail(let address): .link(.mail(address))
        case .phone(let number): .link(.phone(number))
        case .text(let number): .link(.text(number))
        case .refused: .unresolved
        }
    }
}
