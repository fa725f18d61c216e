import HTML
import Synchronization
import Testing

@Suite struct RepeatedPartsTests {
    private let parts = RepeatedParts()
    private let writings = Counter()

    private final class Counter: Sendable {
        let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
    }

    /// A paragraph with a link, which notes that it is written.
    private func paragraph(_ kind: StaticString, number: Int = 0, at place: String = "") -> some HTML {
        Repeated(RepeatedParts.Name(kind, number: number, at: place), keptIn: parts) {
            writings.count.withLock { $0 += 1 }
            return p {
                a(.href(.page(SitePath(literal: "about.html")))) { "About" }
                Heading { "More" }
            }
        }
    }

    @Test func `A part is written once and comes out the same from then on`() {
        let first = rendered(paragraph("About")), second = rendered(paragraph("About"), on: "other.html")
        #expect(first == second && writings.value == 1)
    }

    @Test func `Parts of another name, number or place are other parts`() {
        _ = [rendered(paragraph("A")), rendered(paragraph("B")), rendered(paragraph("A", number: 1)), rendered(paragraph("A", at: "b"))]
        #expect(writings.value == 4)
    }

    @Test func `A part in a deeper section has deeper headings`() {
        #expect(rendered(paragraph("A")).contains("<h1>") && rendered(Subsection { paragraph("A") }).contains("<h2>"))
    }

    @Test func `On a page that is shown at any address a part has its own links`() {
        _ = rendered(paragraph("A"))
        let rooted = String(decoding: paragraph("A").rendered(on: SitePath(literal: "404.html"), from: "/site/"), as: UTF8.self)
        #expect(rooted.contains("href=\"/site/about.html\""))
    }
}
