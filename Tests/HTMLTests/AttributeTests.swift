import HTML
import Testing

@Suite("Attributes")
struct AttributeTests {
    private static let id = Fragment(literal: "steps")

    @Test("Every element takes the attributes of every element", arguments: [
        (Attribute<Tags.p>.class("a b"), " class=\"a b\""),
        (.id(id), " id=\"steps\""),
        (.lang(.spanish), " lang=\"es\""),
        (.dir(.rightToLeft), " dir=\"rtl\""),
        (.dir(.leftToRight), " dir=\"ltr\""),
        (.hidden(), " hidden"),
        (.hidden(false), ""),
        (.title("t"), " title=\"t\""),
        (.tabindex(-1), " tabindex=\"-1\""),
        (.role("status"), " role=\"status\""),
        (.translate(true), " translate=\"yes\""),
        (.translate(false), " translate=\"no\""),
        (.data("data-count", "3"), " data-count=\"3\""),
        (.data("data-exit", .fragment(id)), " data-exit=\"#steps\""),
        (.ariaLabel("l"), " aria-label=\"l\""),
        (.ariaLabelledby(id), " aria-labelledby=\"steps\""),
        (.ariaDescribedby(id), " aria-describedby=\"steps\""),
        (.ariaControls(id), " aria-controls=\"steps\""),
        (.ariaExpanded(true), " aria-expanded=\"true\""),
        (.ariaExpanded(false), " aria-expanded=\"false\""),
        (.ariaHidden(), " aria-hidden=\"true\""),
        (.ariaLive("polite"), " aria-live=\"polite\""),
        (.ariaCurrent(.page), " aria-current=\"page\""),
        (.ariaCurrent(.location), " aria-current=\"location\""),
        (.ariaCurrent(.true), " aria-current=\"true\""),
        (.ariaCurrent(nil), ""),
    ])
    func global(attribute: Attribute<Tags.p>, expected: String) {
        #expect(rendered(p(attribute)) == "<p\(expected)></p>")
    }

    @Test("Controls take what a form sends or shows", arguments: [
        (Attribute<Tags.input>.type("checkbox"), " type=\"checkbox\""),
        (.checked(), " checked"),
        (.checked(false), ""),
        (.name("q"), " name=\"q\""),
        (.value("\""), " value=\"&quot;\""),
        (.disabled(), " disabled"),
        (.disabled(false), ""),
        (.autocomplete("off"), " autocomplete=\"off\""),
    ])
    func controls(attribute: Attribute<Tags.input>, expected: String) {
        #expect(rendered(input(attribute)) == "<input\(expected)>")
    }

    @Test("Links in the head say what they lead to", arguments: [
        (Attribute<Tags.link>.rel("stylesheet"), " rel=\"stylesheet\""),
        (.href(.page(SitePath(literal: "assets/site.css"))), " href=\"assets/site.css\""),
        (.hreflang(.spanish), " hreflang=\"es\""),
        (.type("text/css"), " type=\"text/css\""),
        (.sizes("any"), " sizes=\"any\""),
        (.media("print"), " media=\"print\""),
    ])
    func links(attribute: Attribute<Tags.link>, expected: String) {
        #expect(rendered(link(attribute)) == "<link\(expected)>")
    }

    @Test("Metadata has a name and a value", arguments: [
        (Attribute<Tags.meta>.charset("utf-8"), " charset=\"utf-8\""),
        (.name("description"), " name=\"description\""),
        (.httpEquiv("Content-Security-Policy"), " http-equiv=\"Content-Security-Policy\""),
        (.content("default-src 'none'"), " content=\"default-src 'none'\""),
        (.media("screen"), " media=\"screen\""),
    ])
    func metadata(attribute: Attribute<Tags.meta>, expected: String) {
        #expect(rendered(meta(attribute)) == "<meta\(expected)>")
    }

    @Test("Attributes that only one element has")
    func specific() {
        let file = SitePath(literal: "assets/a.pdf")
        #expect(rendered(a(.href(.page(file)), .download())) == "<a href=\"assets/a.pdf\" download></a>")
        #expect(rendered(script(.src(SitePath(literal: "assets/site.js")), .defer())) == "<script src=\"assets/site.js\" defer></script>")
        #expect(rendered(time(.datetime("2026-11-21"))) == "<time datetime=\"2026-11-21\"></time>")
        #expect(rendered(ol(.start(3))) == "<ol start=\"3\"></ol>")
        #expect(rendered(details(.open())) == "<details open></details>")
        #expect(rendered(details(.open(false))) == "<details></details>")
        #expect(rendered(label(.for(Self.id))) == "<label for=\"steps\"></label>")
        #expect(rendered(button(.type("button"))) == "<button type=\"button\"></button>")
        #expect(rendered(option(.selected())) == "<option selected></option>")
        #expect(rendered(option(.selected(false))) == "<option></option>")
        #expect(rendered(textarea(.rows(4))) == "<textarea rows=\"4\"></textarea>")
    }
}
