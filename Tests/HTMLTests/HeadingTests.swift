import HTML
import Testing

@Suite("Headings")
struct HeadingTests {
    @Test("A heading's level follows from the subsections around it")
    func nesting() {
        let content = Group {
            Heading { "a" }
            Subsection {
                Heading { "b" }
                Subsection { Heading { "c" } }
                Heading { "d" }
            }
            Heading { "e" }
        }
        #expect(rendered(content) == "<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2><h1>e</h1>")
    }

    @Test("No heading is deeper than the sixth level")
    func deepest() {
        let content = Subsection { Subsection { Subsection { Subsection { Subsection { Subsection { Heading { "x" } } } } } } }
        #expect(rendered(content) == "<h6>x</h6>")
    }

    @Test("Elements between a subsection and its heading don't count")
    func elements() {
        #expect(rendered(Subsection { section { header { Heading { "x" } } } }) == "<section><header><h2>x</h2></header></section>")
    }

    @Test("A heading may have an id and a class")
    func attributes() {
        let heading = Heading(id: Fragment(literal: "top"), class: "quiet") { "x" }
        #expect(rendered(heading) == "<h1 id=\"top\" class=\"quiet\">x</h1>")
    }
}
