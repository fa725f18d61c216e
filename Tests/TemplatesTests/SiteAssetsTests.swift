import Testing

import HTML
@testable import Library
@testable import Templates

@Suite struct SiteAssetsTests {
    private static let files = SiteAssets.files(for: FixtureLibrary.library.site)
    private func text(of path: String) throws -> String {
        String(decoding: try #require(Self.files.first { $0.path.description == path }).bytes, as: UTF8.self)
    }

    @Test("Every file that the pages share has a path that content can't take")
    func files() {
        let taken = Set(FixedPage.allCases.map(\.rawValue))
        #expect(Self.files.allSatisfy { taken.contains($0.path.description) })
    }

    @Test("The article with everything and its files weigh at most 40 kilobytes")
    func weight() {
        let page = ArticlePage(library: FixtureLibrary.library, edition: FixtureLibrary.english, article: FixtureLibrary.everything)
        let html = page.rendered(on: page.path)
        let text = String(decoding: html, as: UTF8.self)
        let files = Self.files.filter { !$0.path.description.hasSuffix("svg") && text.contains($0.path.description) }
        #expect(html.count + files.map(\.bytes.count).reduce(0, +) <= 40 * 1024)
    }

    @Test("No script fetches, or writes markup, or stores what nobody can see", arguments: ["indexedDB", "cookie", "fetch(", "XMLHttpRequest", "sendBeacon", "import", "eval", "innerHTML"])
    func script(word: String) throws {
        for file in Self.files where file.path.description.hasSuffix(".js") {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains(word), "\(file.path)")
        }
    }

    @Test("What every page runs stores nothing", arguments: ["setItem", "caches", "serviceWorker"])
    func storage(word: String) throws {
        #expect(try !text(of: "assets/site.js").contains(word))
        #expect(try !text(of: "assets/worksheet.js").contains(word))
        #expect(try !text(of: "assets/search.js").contains(word))
    }

    @Test("The style sheet fetches nothing", arguments: ["@import", "http:", "https:", "//"])
    func styleSheet(word: String) throws {
        #expect(try !text(of: "assets/site.css").replacing("http://www.w3.org/2000/svg", with: "").contains(word))
    }

    @Test("Custom properties are sent under short names, and every sheet knows them by the same")
    func customProperties() throws {
        let long = Set(Self.files.filter { $0.path.description.hasSuffix(".css") }.flatMap { file in
            String(decoding: file.bytes, as: UTF8.self).matches(of: /--[a-z-]{2,}/).map { String($0.output) }
        })
        #expect(long.subtracting(["--drawing", "--side"]).isEmpty)
        #expect(try text(of: "assets/site.css").contains("--e:#fbfaf8") && text(of: "assets/lists.css").contains("var(--h)"))
    }

    @Test("A clinic's colour is readable on both grounds", arguments: ["#ffff00", "#000000", "#ffffff", "#ff0000", "#0000ff", "#1f626b", "#88cc88", "#808080"])
    func contrast(hex: String) throws {
        let colour = try #require(Colour(hex))
        let colours = AccentColours(colour)
        #expect(colours.onLight.contrast(with: AccentColours.lightGround) >= 4.5)
        #expect(colours.onDark.contrast(with: AccentColours.darkGround) >= 4.5)
    }

    @Test("A colour that is dark enough stays as it is")
    func unchanged() throws {
        let colour = try #require(Colour("#1f4b6b"))
        #expect(AccentColours(colour).onLight.description == "#1f4b6b")
    }

    @Test("Black on white has the contrast that the standard gives", arguments: [(Colour.black, Colour.white, 21.0), (.white, .white, 1.0)])
    func ratio(first: Colour, second: Colour, expected: Double) {
        #expect(abs(first.contrast(with: second) - expected) < 0.001)
    }

    @Test("Compaction of style sheets", arguments: [
        ("a { b: c; }\n", "a{b:c}"), ("/* x */\na :not(b) { c: d, e }", "a :not(b){c:d,e}"), ("a { b: calc(1px - 2px); }", "a{b:calc(1px - 2px)}"),
        ("@media (x: y) {\n  a > b { c: d; }\n}", "@media (x:y){a>b{c:d}}"), ("/* open", ""), ("[a=\"b\"] { c: \"d\"; e: f !important; }", "[a=b]{c:\"d\";e:f!important}"), ("[a=\"1\"][b=\"c d\"] { }", "[a=\"1\"][b=\"c d\"]{}"),
    ])
    func compaction(source: String, expected: String) {
        #expect(String(decoding: Compaction.styleSheet(Array(source.utf8)), as: UTF8.self) == expected)
    }

    @Test("Compaction of scripts", arguments: [
        ("  a();\n\n  // why\n  b();", "a();b();"), ("x = \"//\";", "x=\"//\";"), ("if (a < b) { return c && d; }", "if(a<b){return c&&d;}\n"),
        ("x = \"a = b\" + c;", "x=\"a = b\"+c;"), ("var a = typeof b;", "var a=typeof b;"), ("a = {\n  b: 1\n}\nc();", "a={b:1\n}\nc();"),
    ])
    func scriptCompaction(source: String, expected: String) {
        #expect(String(decoding: Compaction.script(Array(source.utf8)), as: UTF8.self) == expected)
    }
}

@Suite("Words of the site for paper")
struct PaperWordsTests {
    private func rules(_ clinic: Clinic, languages: [Language] = [.english]) -> String {
        let site = FixtureLibrary.library.site
        let own = Site(
            title: "Attune", tagline: "", languages: languages, baseAddress: nil, licence: site.licence, exit: site.exit, clinic: clinic, helplines: [],
            allowsRawHTML: false, isDiscreet: false
        )
        return String(decoding: PaperWords(site: own).rules, as: UTF8.self)
    }

    private func clinic(_ name: String, address: String? = nil, phone: String? = nil) -> Clinic {
        Clinic(name: name, country: nil, address: address, phone: phone, email: nil, web: nil, hours: nil, accent: nil, logoFile: nil, footer: nil)
    }

    @Test("A page says under the site's name who hands it over, a line for each fact")
    func letterhead() {
        let rules = rules(clinic("North", address: "1 Lane", phone: "01632"))
        #expect(rules.contains(".site-name::after{content:\"North\\a 1 Lane\\a \u{2066}01632\u{2069}\"}"))
    }

    @Test("A clinic that is called as its site, and says no more, has no letterhead of its own")
    func sameName() {
        #expect(!rules(clinic("Attune")).contains("site-name"))
    }

    @Test("Each language of the site has the words for what is written by hand")
    func languages() throws {
        let rules = try rules(clinic("Attune"), languages: [.english, #require(Language("es"))])
        #expect(rules.contains("{.article::after{content:\"Given by\\9 Date\\9 Next step\"}:lang(es) .article::after{content:\"Entregado por"))
    }

    @Test("No name can end the rule that it stands in")
    func escaping() {
        #expect(!rules(clinic("\"}</style>")).contains("</style>"))
    }
}
