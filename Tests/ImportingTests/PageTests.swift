import Authoring
import Library
import Testing

@testable import Importing

/// What becomes of a web page. Each stands below a title of its own.
@Suite struct PageTests {
    @Test("An element becomes Markdown", arguments: [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo.\n"),
        ("<div>One.<div>Two.</div></div>", "One.\n\nTwo.\n"),
        ("One.<br><br>Two.", "One.\n\nTwo.\n"),
        ("<p>One<br>two.</p>", "One\\\ntwo.\n"),
        ("<p>A <b>strong</b> and <i>soft</i> word.</p>", "A **strong** and *soft* word.\n"),
        ("<p>A <span style='font-weight: bold'>strong </span>word.</p>", "A **strong** word.\n"),
        ("<p>co<b>-</b>regulation</p>", "co-regulation\n"),
        ("<h3>What helps</h3><p>Rest.</p><h5>At night</h5><p>Sleep.</p>", "## What helps\n\nRest.\n\n### At night\n\nSleep.\n"),
        ("<p><strong>What helps</strong></p><p>Rest helps some people.</p>", "## What helps\n\nRest helps some people.\n"),
        ("<ul><li>one<li>two</ul>", "- one\n- two\n"),
        ("<ol start=3><li>one<li>two</ol>", "3. one\n4. two\n"),
        ("<ul><li>one<ul><li>in</ul><li>two</ul>", "- one\n  - in\n- two\n"),
        ("<ul><li>one</li><ul><li>in</li></ul><li>two</ul>", "- one\n  - in\n- two\n"),
        ("<ul><li><p>one</p><p>more</p><li>two</ul>", "- one\n\n  more\n\n- two\n"),
        ("<ul><li>a</ul><ul><li>b</ul>", "- a\n\n* b\n"),
        ("<blockquote><p>Slow is a speed.</p><p>It counts.</p></blockquote>", "> Slow is a speed.\n>\n> It counts.\n"),
        ("<table><tr><th>Day<th>What<tr><td>Mon<td>a | b</table>", "| Day | What |\n| --- | --- |\n| Mon | a \\| b |\n"),
        ("<table><tr><td>Only for the layout.</table>", "Only for the layout.\n"),
        ("<dl><dt>Calm<dd>A quiet state.</dl>", "**Calm**\\\nA quiet state.\n"),
        ("<p>Read <a href='https://www.example.org/a_b'>this</a>.</p>", "Read [this](<https://www.example.org/a_b>).\n"),
        ("<p>Call <a href='tel:+442079460000'>us</a>.</p>", "Call [us](<tel:+442079460000>).\n"),
        ("<p>5 &lt; 6 &amp; <em>7</em></p>", "5 \\< 6 & *7*\n"),
        ("<p>A&nbsp;b&shy;c</p>", "A bc\n"),
        ("<p>Try:<br>• one<br>• two</p>", "Try:\n\n- one\n- two\n"),
        ("<p>&bull;&nbsp;one</p><p>&bull;&nbsp;two</p>", "- one\n- two\n"),
        ("<p>1. one<br>2. two</p>", "1. one\n2. two\n"),
    ])
    func elements(html: String, body: String) throws {
        #expect(try Import.page("<h1>Title</h1>\(html)").body == body)
    }

    @Test("What could run, or leads nowhere, is dropped and its words are kept", arguments: [
        ("<a href='javascript:alert(1)'>one</a>", "dropped-link"),
        ("<a href='java&#9;script:alert(1)'>one</a>", "dropped-link"),
        ("<a href='data:text/html,x'>one</a>", "dropped-link"),
        ("<a href='/other'>one</a>", "dropped-link"),
        ("<a href='#part'>one</a>", "dropped-link"),
        ("<script>alert(1)</script>one", "hidden-part"),
        ("<style>p{}</style>one", "hidden-part"),
        ("<span hidden>secret</span>one", "hidden-part"),
        ("<span style='display: none'>secret</span>one", "hidden-part"),
        ("<iframe src='https://www.example.org/'></iframe>one", "embedded-part"),
        ("<p onclick='alert(1)'>one", nil),
    ])
    func hostile(html: String, rule: String?) throws {
        let draft = try Import.page("<h1>Title</h1><p>\(html)</p>")
        #expect(draft.body == "one\n")
        #expect(draft.rules == (rule.map { [$0] } ?? []))
    }

    @Test func onlyTheArticleOfAPageIsTaken() throws {
        let draft = try Import.page("<body><header><a href='/'>Fern Clinic</a></header><article><h1>Title</h1><p>The text of the article.</p></article><div>Our shop</div></body>")
        #expect(draft.body == "The text of the article.\n")
        #expect(draft.messages("page-furniture") == [
            "Taken out, since it stands outside the article on its page: \"Fern Clinic\".", "Taken out, since it stands outside the article on its page: \"Our shop\".",
        ])
    }

    @Test("What its class calls furniture is taken out", arguments: ["share-buttons", "newsletter-signup", "related-posts", "cookie-banner", "ad", "sidebar"])
    func classes(name: String) throws {
        let draft = try Import.page("<h1>Title</h1><p>The text of the article, which is longer than the rest.</p><div class='\(name)'>Other things</div>")
        #expect(draft.body == "The text of the article, which is longer than the rest.\n")
        #expect(draft.rules == ["page-furniture"])
    }

    @Test func aClassOnTheWholeTextTakesNothingOut() throws {
        #expect(try Import.page("<div class='has-sidebar ad'><h1>Title</h1><p>The text of the article.</p></div>").body == "The text of the article.\n")
    }

    @Test func aListOfLinksIntoThePageIsTakenOut() throws {
        let draft = try Import.page("<h1>Title</h1><ul><li><a href='#a'>A</a><li><a href='#b'>B</a></ul><p>Text.</p>")
        #expect(draft.body == "Text.\n")
    }

    @Test func whatStandsAboveTheTitleIsTheSites() throws {
        let draft = try Import.page("<p>Hearth Blog</p><p>Posted on January 4, 2018 by Ines Alder</p><h1>Shame</h1><p>Text.</p>")
        #expect(draft.body == "Text.\n")
        #expect(draft.manuscript.authors.map(\.description) == ["Ines Alder"])
        #expect(draft.messages("page-furniture") == ["Taken out, since it stands outside the article on its page: \"Hearth Blog\"."])
    }

    @Test func aFirstLineInBoldLettersIsTheTitle() throws {
        #expect(try Import.page("<p><b>Waves of fear</b></p><p>Text.</p>").title == "Waves of fear")
    }

    @Test func theWindowsTitleStandsInWhereThereIsNoHeading() throws {
        #expect(try Import.page("<title>When trust is slow | Fern Clinic</title><p>Text.</p>").title == "When trust is slow")
    }

    @Test func authorAndDayAreReadFromTheHead() throws {
        let draft = try Import.page("<head><meta name=author content='Sam Rowan'><meta property='article:published_time' content='2019-05-02T10:00'></head><h1>T</h1><p>Text.")
        #expect(draft.manuscript.authors.map(\.description) == ["Sam Rowan"])
        #expect(draft.manuscript.published?.description == "2019-05-02")
    }

    @Test func notesBecomeFootnotes() throws {
        let draft = try Import.page("""
            <h1>T</h1><p>Some say so.<a href="#fn1" role="doc-noteref"><sup>1</sup></a></p>
            <section role="doc-endnotes"><ol><li id="fn1"><p>In a letter.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>
            """)
        #expect(draft.body == "Some say so.[^1]\n\n[^1]: In a letter.\n")
    }

    @Test("Bytes are read in the encoding that they are in", arguments: [
        ("<meta charset=windows-1252><h1>T</h1><p>caf\u{E9} ", [0x93, 0x61, 0x94] as [UInt8], "café “a”\n"),
        ("<h1>T</h1><p>caf\u{E9} ", [0x93, 0x61, 0x94], "café “a”\n"),
        ("<meta charset=windows-1251><h1>T</h1><p>", [0xEC, 0xE8, 0xF0], "мир\n"),
    ])
    func encodings(start: String, end: [UInt8], body: String) throws {
        let bytes = start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + end
        #expect(try Import(Importer.page(bytes)).body == body)
    }

    @Test func wideTextWithAMarkIsRead() throws {
        let bytes: [UInt8] = [0xFF, 0xFE] + "T\n\nQuiet.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Import(Importer.plainText(bytes)).body == "Quiet.\n")
    }
}
