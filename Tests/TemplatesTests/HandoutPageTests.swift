import HTML
@testable import Library
@testable import Templates
import Testing

@Suite struct HandoutPageTests {
    private let handout = PrintFixture.handout(FixtureLibrary.everything).page
    private let unhosted = PrintFixture.handout(FixtureLibrary.everything, of: PrintFixture.library(hostedAt: nil)).page

    private func worksheet() throws -> ScannedPage {
        let index = try #require(PrintFixture.library.editions[0].articles.firstIndex { $0.isWorksheet })
        return PrintFixture.handout(Handle(index)).page
    }

    @Test("A link to another page has its whole address")
    func hostedLink() {
        #expect(handout.links(named: "alarm and calm") == ["https://attune.example/trauma/what-trauma-is.html"])
    }

    @Test("Where the site has no address, a link to another page keeps its words alone")
    func unhostedLink() {
        #expect(unhosted.links(named: "alarm and calm").isEmpty)
        #expect(unhosted.text(of: "main")?.contains("The page on alarm and calm has more ideas.") == true)
    }

    @Test("Help now and the support that a text names are on the sheet, so links to them stay in it", arguments: [
        ("Help now", "#help"), ("National Domestic Abuse Helpline", "#abuse-helpline"),
    ])
    func ownParts(words: String, href: String) {
        #expect(unhosted.links(named: words).contains(href))
        #expect(unhosted.element(id: String(href.dropFirst())) != nil)
    }

    @Test("A citation leads to its work, which is listed once")
    func citations() {
        #expect(handout.links(named: "Bowlby, 1988") == ["#ref-bowlby-1988"])
        #expect(handout.tags.count { $0["id"] == "ref-bowlby-1988" } == 1)
    }

    @Test("Pages that the text links to are listed once by their titles, with their addresses")
    func writtenAddresses() throws {
        let start = try #require(handout.tags.firstIndex { $0["class"] == "addresses" })
        let list = handout.tags[start...].prefix { !($0.name == "dl" && $0.isEnd) }
        #expect(list.filter { $0.name == "dt" && !$0.isEnd }.map(\.text) == ["What trauma is"])
        #expect(list.filter { ["span", "wbr"].contains($0.name) }.map(\.text).joined() == "attune.example/trauma/what-trauma-is.html")
    }

    @Test("The page's own address is there with its code only where the site has one")
    func ownAddress() {
        #expect(handout.elements("svg").count == 1)
        #expect(handout.tags.contains { $0["role"] == "img" && $0["aria-label"] == "A code that leads a phone to this page" })
        #expect(unhosted.elements("svg").isEmpty)
    }

    @Test("Pictures are in the file")
    func pictures() {
        #expect(handout.elements("img").map { $0["src"] } == ["data:image/svg+xml;base64,PHN2Zy8+"])
    }

    @Test("A handout says what it is not, whose it is, and whether it was reviewed", arguments: [
        "Information, not treatment", "Riverside Practice", "01632 960 000", "Awaiting clinical review", "Given by", "Next step", "CC BY 4.0", "In short",
        "What you can do", "Before you read",
    ])
    func parts(words: String) {
        #expect(handout.text(of: "body")?.contains(words) == true)
    }

    @Test("The version stands in the foot of every sheet, and the number of each page beside it")
    func running() throws {
        let style = try #require(handout.elements("style").first).text
        #expect(style.contains("@bottom-left{") && style.contains("content:\"Version of 1 December 2026\""))
        #expect(style.contains("content:\"Page \" counter(page) \" of \" counter(pages)"))
    }

    @Test("Paper and print are those asked for", arguments: [
        (PaperSize.a4, PrintProfile.standard, "size:A4", "--size:12pt"), (.letter, .clear, "size:letter", "--size:14pt"),
        (.a4, .large, "size:A4", "--size:18pt"), (.letter, .giant, "size:letter", "--size:24pt"),
    ])
    func setup(paper: PaperSize, profile: PrintProfile, size: String, points: String) throws {
        let setup = PrintSetup(paper: paper, profile: profile, clinic: PrintFixture.setup.clinic)
        let style = try #require(PrintFixture.handout(FixtureLibrary.bare, setup: setup).page.elements("style").first).text
        #expect(style.contains(size) && style.contains(points))
    }

    @Test("A draft says that it is none to hand out, and has room beside its text")
    func draft() throws {
        let page = PrintFixture.handout(FixtureLibrary.bare, setup: PrintSetup(paper: .a4, profile: .draft, clinic: PrintFixture.setup.clinic)).page
        #expect(page.text(of: "main")?.contains("Not for handing out.") == true)
        #expect(try #require(page.elements("style").first).text.contains("@right-middle{content:\"\\a0\""))
    }

    @Test("A sheet that runs from right to left begins its margins on the right")
    func rightToLeft() throws {
        let page = PrintFixture.handout(Handle(0), in: FixtureLibrary.rightToLeft).page
        let style = try #require(page.elements("style").first).text
        #expect(style.contains("@bottom-right{") && style.contains("content:\"نسخة 21 نوفمبر 2026\""))
        #expect(style.contains("direction:rtl"))
    }

    @Test("A worksheet has its boxes to tick, and a line for each line asked for")
    func worksheetFields() throws {
        let page = try worksheet()
        #expect(page.elements("input").count { $0["type"] == "checkbox" } == 2)
        let lines = try #require(page.tags.firstIndex { $0["class"] == "lines" })
        #expect(page.tags[lines...].dropFirst().prefix { $0.name == "span" }.count { !$0.isEnd } == 3)
    }

    @Test("What is discreet keeps its subject out of the window and the head of the sheet")
    func discreet() throws {
        let page = PrintFixture.handout(FixtureLibrary.everything, of: PrintFixture.library(hostedAt: nil, isDiscreet: true)).page
        #expect(page.text(of: "title") == "Information")
        #expect(try #require(page.elements("style").first).text.contains("content:\"Information\""))
    }

    @Test("Another clinic's handout has that clinic's name, and its helplines")
    func clinic() {
        var clinic = Clinic(
            name: "Lakeside", country: Country("US"), address: nil, phone: nil, email: nil, web: nil, hours: nil, accent: nil, logoFile: nil, footer: nil
        )
        clinic.helplines = [Handle(4)]
        let page = PrintFixture.handout(FixtureLibrary.bare, setup: PrintSetup(paper: .letter, profile: .standard, clinic: clinic)).page
        #expect(page.text(of: "header")?.contains("Lakeside") == true)
        #expect(page.elements("a").compactMap { $0["href"] }.filter { $0.hasPrefix("tel:") } == ["tel:988"])
    }
}
