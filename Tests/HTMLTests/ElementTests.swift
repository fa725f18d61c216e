import HTML
import Testing

@Suite("Elements")
struct ElementTests {
    @Test("An element has a start tag, content and an end tag")
    func element() {
        #expect(rendered(p { "Hello" }) == "<p>Hello</p>")
    }

    @Test("An element without content still has its end tag")
    func empty() {
        #expect(rendered(div()) == "<div></div>")
        #expect(rendered(div(.class("a"))) == "<div class=\"a\"></div>")
    }

    @Test("A void element has no end tag")
    func void() {
        #expect(rendered(br()) == "<br>")
        #expect(rendered(hr(.class("quiet"))) == "<hr class=\"quiet\">")
        #expect(rendered(meta(.charset("utf-8"))) == "<meta charset=\"utf-8\">")
        #expect(rendered(wbr()) == "<wbr>")
    }

    @Test("Attributes are written in the order given")
    func order() {
        let element = a(.class("x"), .href(.fragment(Fragment(literal: "y"))), .title("z")) { "w" }
        #expect(rendered(element) == "<a class=\"x\" href=\"#y\" title=\"z\">w</a>")
    }

    @Test("A document has its type, language and direction")
    func document() {
        let page = HTMLDocument(language: .arabic) { title { "أ" } } body: { body { "ب" } }
        #expect(rendered(page) == "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><title>أ</title><body>ب</body></html>\n")
    }

    @Test("A picture says what it shows")
    func pictures() {
        let path = SitePath(literal: "assets/cycle.svg")
        #expect(
            rendered(img(src: path, alt: "A \"cycle\"", .width(8), .height(4)), on: "a/index.html")
                == "<img src=\"../assets/cycle.svg\" alt=\"A &quot;cycle&quot;\" width=\"8\" height=\"4\">"
        )
        #expect(rendered(img(decorative: path)) == "<img src=\"assets/cycle.svg\" alt=\"\">")
    }

    @Test("A group of links has a name")
    func navigation() {
        #expect(rendered(nav(label: "Main", .class("m")) { "x" }) == "<nav aria-label=\"Main\" class=\"m\">x</nav>")
    }

    @Test("A table begins with its caption, and a header cell names its scope")
    func tables() {
        let element = table(caption: "A & B", .class("t")) {
            tr {
                th(scope: .column) { "C" }
                th(scope: .row) { "R" }
            }
        }
        #expect(
            rendered(element)
                == "<table class=\"t\"><caption>A &amp; B</caption><tr><th scope=\"col\">C</th><th scope=\"row\">R</th></tr></table>"
        )
    }

    @Test("Pages are rendered relative to where they stand")
    func page() {
        let link = a(.href(.page(SitePath(literal: "b/index.html"), Fragment(literal: "c")))) { "x" }
        #expect(rendered(link, on: "a/index.html") == "<a href=\"../b/index.html#c\">x</a>")
    }
}
