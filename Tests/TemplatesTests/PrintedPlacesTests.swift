import HTML
@testable import Library
@testable import Templates
import Testing

@Suite struct PrintedPlacesTests {
    private static let both: [Handle<Article>] = [FixtureLibrary.everything, Handle(3)]

    private func place(of link: Link, parts: Set<PrintedPlaces.Part> = [], hostedAt base: String? = "https://attune.example/") -> PrintedPlace {
        let library = PrintFixture.library(hostedAt: base)
        return PrintedPlaces(library: library, edition: FixtureLibrary.english, articles: Self.both, parts: parts).place(of: link, in: FixtureLibrary.everything)
    }

    @Test("A link leads into the document where what it leads to is there", arguments: [
        (Link.page(path("trauma/what-trauma-is.html")), PrintedPlace.article(Handle(3))),
        (.page(path("trauma/what-trauma-is.html"), fragment("a-first-part")), .heading(Handle(3), fragment("a-first-part"))),
        (.page(path("trauma/what-trauma-is.html"), fragment("site.content")), .article(Handle(3))),
        (.fragment(fragment("how-to-repair")), .heading(Handle(0), fragment("how-to-repair"))),
        (.fragment(fragment("a-first-part")), .words),
    ])
    func articles(link: Link, expected: PrintedPlace) {
        #expect(place(of: link) == expected)
    }

    @Test("A part that the document has is led to, and otherwise the site", arguments: [
        (Link.page(path("glossary.html"), fragment("rupture")), PrintedPlace.term(Handle(1)), Optional("https://attune.example/glossary.html#rupture")),
        (.fragment(fragment("ref-bowlby-1988")), .reference(Handle(7)), nil),
        (.page(path("resources/abuse-helpline.html")), .resource(Handle(1)), "https://attune.example/resources/abuse-helpline.html"),
        (.page(path("resources/bowlby-1988.html")), .reference(Handle(7)), "https://attune.example/resources/bowlby-1988.html"),
        (.page(path("help-now.html")), .help, "https://attune.example/help-now.html"),
    ])
    func parts(link: Link, inside: PrintedPlace, outside: String?) {
        #expect(place(of: link, parts: Set(PrintedPlaces.Part.allCases)) == inside)
        #expect(place(of: link) == outside.flatMap(WebAddress.init).map { .outside(.external($0)) } ?? .words)
    }

    @Test("A page of a site that nobody hosts can't be led to")
    func unhosted() {
        #expect(place(of: .page(path("about.html")), hostedAt: nil) == .words)
    }

    @Test("Addresses and numbers stay what they are", arguments: [
        Link.external(address("https://example.org/a")), .phone(phone("116 123")), .text(phone("85258")),
    ])
    func outside(link: Link) {
        #expect(place(of: link) == .outside(link))
    }
}
