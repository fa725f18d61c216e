import Testing

import HTML
@testable import Library
@testable import Templates

/// What opens in place, and what it is fetched from.
@Suite struct OpeningTests {
    private let scripts = EditionScripts(library: FixtureLibrary.library, edition: FixtureLibrary.english)

    private func text(of path: String) throws -> String {
        String(decoding: try #require(scripts.files.first { $0.path.description == path }).bytes, as: UTF8.self)
    }

    private func page(_ path: String) throws -> ScannedPage {
        ScannedPage(try #require(PageCatalogue.pages.first { $0.path.description == path }).html)
    }

    @Test("The glossary's script has every term by the id of its entry")
    func terms() throws {
        #expect(try text(of: "glossary.js").contains("\"repair\":[\"Repair\",\"Coming back together after a rupture.\"]"))
    }

    @Test("The words stand in the language of their edition", arguments: [(FixtureLibrary.english, "Close"), (FixtureLibrary.rightToLeft, "إغلاق")])
    func words(edition: Handle<Edition>, close: String) throws {
        let script = try #require(EditionScripts(library: FixtureLibrary.library, edition: edition).files.first)
        #expect(String(decoding: script.bytes, as: UTF8.self).contains("\"close\":\"\(close)\""))
    }

    @Test("Each edition has scripts of its own")
    func paths() {
        let paths = EditionScripts(library: FixtureLibrary.library, edition: FixtureLibrary.rightToLeft).files.map(\.path.description)
        #expect(paths == ["ar/assets/words.js", "ar/glossary.js"])
    }

    @Test("No text can end the script that it stands in", arguments: ["</script>", "\u{2028}", "\"", "\\", "<!--"])
    func escaping(text: String) {
        let written = ScriptValue.members([(text, .list([.text(text)]))]).description
        #expect(!written.contains("<") && !written.contains("\u{2028}"))
        #expect(written.hasPrefix("{\"") && written.hasSuffix("\"]}"))
    }

    @Test("The settings wait for the script, and know where their words are")
    func settings() throws {
        let button = try #require(page("attachment/rupture-and-repair.html").elements("button").first { $0["class"] == "settings" })
        #expect(button["hidden"] != nil && button["data-words"] == "../assets/words.js")
    }

    @Test("Every page of the site has the settings", arguments: PageCatalogue.sitePages)
    func everywhere(page: PageCatalogue.Page) {
        #expect(page.html.contains("class=\"settings\""))
    }

    @Test("The second way out stands right after the skip link, and leads where the first does")
    func secondWayOut() throws {
        let links = try page("attachment/rupture-and-repair.html").elements("a").prefix(3)
        #expect(links.map { $0["class"] ?? "" } == ["skip", "skip-leave", "leave-link"])
        #expect(links[1]["href"] == links[2]["href"])
    }

    @Test("An article asks for one style sheet and one script")
    func requests() throws {
        let page = try page("trauma/what-trauma-is.html")
        #expect(page.elements("link").filter { $0["rel"] == "stylesheet" }.map { $0["href"] ?? "" } == ["../assets/site.css"])
        #expect(page.elements("script").compactMap { $0["src"] } == ["../assets/site.js"])
    }

    @Test("Room to write brings the style sheet for it", arguments: [("> [!WRITE] lines=2\n> What helps?", true), ("- [ ] Rest", true), ("- Rest", false)])
    func writing(text: String, expected: Bool) {
        #expect(FixtureBodies.body(text).document.isWrittenOn == expected)
    }

    @Test("The script runs before the style sheet comes, so that settings hold when the page is shown")
    func order() throws {
        let tags = try page("attachment/rupture-and-repair.html").tags
        let script = try #require(tags.firstIndex { $0.name == "script" })
        let sheet = try #require(tags.firstIndex { $0["rel"] == "stylesheet" })
        #expect(script < sheet && tags[script]["defer"] == nil)
    }

    @Test("A discreet page has an icon that tells nothing", arguments: [(true, "assets/plain.svg"), (false, "assets/icon.svg")])
    func icon(isDiscreet: Bool, icon: String) throws {
        let pages = PageCatalogue.pages(of: FixtureLibrary.makeLibrary(isDiscreet: isDiscreet))
        let home = ScannedPage(try #require(pages.first { $0.path.description == "index.html" }).html)
        #expect(home.elements("link").first { $0["rel"] == "icon" }?["href"] == icon)
    }
}

/// The page where a reader can keep the site on a device.
@Suite struct KeepPageTests {
    private let page = PageCatalogue.page(KeepPage(library: FixtureLibrary.library, edition: FixtureLibrary.rightToLeft)).html

    @Test("The controls wait for the script, and know the worker at the top of the site")
    func controls() throws {
        let controls = try #require(ScannedPage(page).elements("div").first { $0["class"] == "keep" })
        #expect(controls["hidden"] != nil)
        #expect(controls["data-worker"] == "../worker.js" && controls["data-size"] == "../offline.js")
    }

    @Test("Only this page may name a manifest")
    func policy() {
        #expect(page.contains("manifest-src 'self'"))
        #expect(!PageCatalogue.pages.contains { $0.html.contains("manifest-src") })
    }

    @Test("No page names a manifest without a script: from a folder, browsers complain of it", arguments: PageCatalogue.pages)
    func manifest(page: PageCatalogue.Page) {
        #expect(!ScannedPage(page.html).elements("link").contains { $0["rel"] == "manifest" })
    }

    @Test("A site that doesn't allow it has no link to it", arguments: PageCatalogue.sitePages)
    func link(page: PageCatalogue.Page) {
        #expect(!page.html.contains("keep.html"))
    }

    @Test("A site that allows it has a link to it at the foot of each page")
    func linkWhereAllowed() throws {
        var library = FixtureLibrary.library
        var site = library.site
        site.keepsOnDevice = true
        library = Library(site: site, editions: library.editions, resources: library.resources, assets: [])
        let home = PageCatalogue.page(HomePage(library: library, edition: FixtureLibrary.english)).html
        #expect(home.contains("href=\"keep.html\""))
    }

    @Test("Size and progress have room for their numbers in every language", arguments: Wording.supported)
    func placeholders(words: Wording) {
        #expect(words.keeping.size("§").contains("§"))
        #expect(words.keeping.working("1", "§") != words.keeping.working("2", "§") && words.keeping.working("1", "§").contains("§"))
    }
}
