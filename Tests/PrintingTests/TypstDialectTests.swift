import HTML
import Library
import Markdown
@testable import Printing
import Templates
import Testing

@Suite("Text in code for Typst")
struct TypstDialectTests {
    static let pieces: [(markdown: String, code: String)] = [
        ("## A & b", #"section(2, "a--b", {"A & b";});"#),
        ("a *b* **c** ~~d~~ `e`", #"par({"a ";emph({"b";});" ";strong({"c";});" ";strike({"d";});" ";raw("e");});"#),
        ("a  \nb\nc", #"par({"a";linebreak();"b";" ";"c";});"#),
        ("---", "divider();"),
        ("> a", #"quote(block: true, {par({"a";});});"#),
        ("```js\na\n\tb\n```", #"code-block("a\n\tb\n");"#),
        ("a <b>c</b><!-- d -->", #"par({"a ";"<b>";"c";"</b>";});"#),
        ("<div>\na\n</div>", #"par({"<div>\na\n</div>\n";});"#),
        ("<!-- a -->", ""),
    ]

    static let callouts: [(markdown: String, code: String)] = [
        ("> [!KEY]\n> a", #"callout("key", "Key point", {par({"a";});});"#),
        ("> [!PRACTICE] One \"breath\"\n> a", #"callout("practice", "One \"breath\"", {par({"a";});});"#),
        ("> [!QUOTE]\n> a", #"pull-quote({par({"a";});});"#),
        ("> [!WRITE] lines=3\n> What helps?", #"writing(3, {par({"What helps?";});});"#),
        ("> [!WRITE] lines=2", "writing(2, {});"),
    ]

    static let lists: [(markdown: String, code: String)] = [
        ("- a\n- b", #"list(tight: true, {"a";},{"b";},);"#),
        ("- a\n\n- b", #"list(tight: false, {par({"a";});},{par({"b";});},);"#),
        ("3. a\n4. b", #"enum(start: 3, tight: true, {"a";},{"b";},);"#),
        ("- a\n  - b", #"list(tight: true, {"a";list(tight: true, {"b";},);},);"#),
        ("- [ ] a\n- [x] b", #"tasks(boxes: (open-box,ticked-box,), tight: true, {"a";},{"b";},);"#),
        ("- [ ] a\n- b", #"tasks(boxes: (open-box,none,), tight: true, {"a";},{"b";},);"#),
        ("- [ ] a\n- [ ] b", #"tasks(tight: true, {"a";},{"b";},);"#),
        ("1. [ ] a\n2. [x] b", #"enum(start: 1, tight: true, {box-in-text(open-box);"a";},{box-in-text(ticked-box);"b";},);"#),
        ("- a\n- [ ] b", #"list(tight: true, {"a";},{box-in-text(open-box);"b";},);"#),
        ("-\n- a", #"list(tight: true, {},{"a";},);"#),
    ]

    static let tables: [(markdown: String, code: String)] = [
        (
            "| a | b | c |\n| - | :-: | -: |\n| d | *e* | |",
            #"data-table((start,center,end,), table.header({"a";},{"b";},{"c";},),{"d";},{emph({"e";});},blank-cell,);"#
        ),
        ("| a |\n| - |", #"data-table((start,), table.header({"a";},),);"#),
    ]

    @Test("Each piece of Markdown has its code", arguments: pieces + callouts + lists + tables)
    func piece(markdown: String, code: String) throws {
        #expect(String(decoding: try paperCode(of: markdown), as: UTF8.self).replacing("\n", with: "") == code)
    }

    @Test("Code and raw HTML keep their line ends")
    func lineEnds() throws {
        #expect(TypstCode(try paperCode(of: "```\na\n\n b\n```")).literals == ["a\n\n b\n"])
    }

    @Test("A table with blank cells is one to fill in, in a document to write on", arguments: [
        ("| a | b |\n| - | - |\n| c | |", true, "table-to-fill-in("),
        ("| a | b |\n| - | - |\n| c | |", false, "data-table("),
        ("| a | b |\n| - | - |\n| c | d |", true, "data-table("),
        ("| a | |\n| - | - |\n| c | d |", true, "data-table("),
    ])
    func fillingIn(markdown: String, fillsIn: Bool, code: String) throws {
        #expect(try PaperFixture(markdown).text(fillsIn: fillsIn).hasPrefix(code))
    }

    static let pictures: [(markdown: String, code: String)] = [
        ("![A circle](../../assets/circle.svg)", #"par({picture("/assets/circle.svg", "A circle", 10, 10);});"#),
        ("![A circle](../../assets/circle.svg \"Round\")", #"captioned("Round", {picture("/assets/circle.svg", "A circle", 10, 10);});"#),
        ("![](../../assets/circle.svg \"Round\")", #"captioned("Round", {picture("/assets/circle.svg", "Round", 10, 10);});"#),
    ]

    @Test("A picture has its words, and its caption's where it has none", arguments: pictures)
    func picture(markdown: String, code: String) throws {
        #expect(try PaperFixture(markdown).text().replacing("\n", with: "") == code)
    }
}

@Suite("Headings on paper")
struct PaperHeadingTests {
    static let levels: [(markdown: String, offset: Int, levels: [Int])] = [
        ("## a\n\n### b\n\n## c", 0, [2, 3, 2]),
        ("#### a\n\n## b\n\n###### c", 0, [2, 2, 3]),
        ("## a\n\n#### b\n\n###### c\n\n### d", 0, [2, 3, 4, 3]),
        ("### a\n\n## b", 1, [3, 3]),
        ("> #### a\n\n## b", 0, [2, 2]),
        ("##\n\n#### a", 0, [2]),
    ]

    @Test("No level is skipped", arguments: levels)
    func noneIsSkipped(markdown: String, offset: Int, levels: [Int]) throws {
        let code = try PaperFixture(markdown).text(headingOffset: offset)
        #expect(code.matches(of: #/\bsection\((\d+)/#).compactMap { Int($0.1) } == levels)
    }

    @Test("A heading without words stays a place", arguments: ["##", "## <!-- a -->", "## ![](../../assets/circle.svg)"])
    func wordless(_ markdown: String) throws {
        #expect(try PaperFixture(markdown).text().hasPrefix(#"wordless-section("section", {"#))
    }

    @Test("No heading has the label of the title")
    func title() throws {
        let handout = try PaperFixture("## Top\n\n## Site top\n\n[a](#top)").handout()
        #expect(handout.contains(#"section(1, "site.top", "#) && handout.contains(#"section(2, "top", "#) && handout.contains(#"place-link("top", "#))
    }
}

@Suite("Links on paper")
struct PaperLinkTests {
    static let links: [(markdown: String, code: String)] = [
        ("[a *b*](https://a.example/?b=\"c\")", #"link("https://a.example/?b=%22c%22", {"a ";emph({"b";});});"#),
        ("<a@b.example>", #"link("mailto:a@b.example", {"a@b.example";});"#),
        ("[a](tel:+441632960000)", #"link("tel:+441632960000", {"a";});"#),
        ("[a](sms:85258)", #"link("sms:85258", {"a";});"#),
        ("[a](resting.md)", #"link("https://site.example/articles/calm/resting.html", {"a";});"#),
        ("[a](breathing.md)", #"place-link("site.top", {"a";});"#),
        ("## b\n\n[a](#b)", #"place-link("b", {"a";});"#),
        ("## b\n\n[a](breathing.md#b)", #"place-link("b", {"a";});"#),
        ("[](resting.md)", "({});"),
        ("> [!QUOTE]\n> [a](resting.md)", #"({"a";});"#),
    ]

    @Test("Each link leads where paper can lead, or leaves its words", arguments: links)
    func link(markdown: String, code: String) throws {
        #expect(try PaperFixture(markdown).text().contains(code))
    }

    @Test("Without an address of the site, links to its pages leave their words")
    func noAddress() throws {
        #expect(try PaperFixture("[a](resting.md)", hasAddress: false).text() == "par({({\"a\";});});\n")
    }

    @Test("A citation stands in parentheses, with its place in the work, and leads to the work's entry")
    func citation() throws {
        let code = #"par({"a ";"(";place-link(".reference-bowlby-1988", "Bowlby, 1988");", p. 11";"; ";place-link(".reference-neff-2011", "Neff, 2011");")";});"#
        #expect(try PaperFixture("a [@bowlby-1988, p. 11; @neff-2011]").text() == code + "\n")
    }
}

@Suite("Footnotes on paper")
struct PaperFootnoteTests {
    static let footnotes: [(name: String, markdown: String, code: String)] = [
        ("used once", "a[^x]\n\n[^x]: b", #"par({"a";note("fn-1", {"b";});});"#),
        ("used twice", "a[^x] c[^x]\n\n[^x]: b", #"par({"a";note("fn-1", {"b";});" c";again("fn-1");});"#),
        ("inside another", "a[^x]\n\n[^x]: b[^y]\n\n[^y]: c", #"par({"a";note("fn-1", {"b";note("fn-2", {"c";});});});"#),
        ("inside another, then again", "a[^x] d[^y]\n\n[^x]: b[^y]\n\n[^y]: c", #"par({"a";note("fn-1", {"b";note("fn-2", {"c";});});" d";again("fn-2");});"#),
        (
            "far inside others", "a[^x]\n\n[^x]: b[^y]\n\n[^y]: c[^z]\n\n[^z]: d[^w] e[^w]\n\n[^w]: f[^w]",
            #"par({"a";note("fn-1", {"b";note("fn-2", {"c";note("fn-3", {"d";" (";"f";")";" e";});});});});"#
        ),
        (
            "far inside others, then in the text", "a[^x] g[^w]\n\n[^x]: b[^y]\n\n[^y]: c[^z]\n\n[^z]: d[^w]\n\n[^w]: f",
            #"par({"a";note("fn-1", {"b";note("fn-3", {"c";note("fn-4", {"d";" (";"f";")";});});});" g";note("fn-2", {"f";});});"#
        ),
        ("inside itself", "a[^x]\n\n[^x]: b[^x]", #"par({"a";note("fn-1", {"b";again("fn-1");});});"#),
        ("of several paragraphs", "a[^x]\n\n[^x]: b\n\n    c", #"par({"a";note("fn-1", {"b";par({"c";});});});"#),
        ("in a table", "| a[^x] |\n| - |\n| c[^x] |\n\n[^x]: b", #"data-table((start,), table.header({"a";note("fn-1", {"b";});},),{"c";again("fn-1");},);"#),
        ("in a pull quote first", "> [!QUOTE]\n> a[^x]\n\na[^x]\n\n[^x]: b", #"pull-quote({par({"a";});});par({"a";note("fn-1", {"b";});});"#),
        ("in a text alternative first", "![a[^x]](../../assets/circle.svg)\n\nc[^x]\n\n[^x]: b", #"par({picture("/assets/circle.svg", "a", 10, 10);});par({"c";note("fn-1", {"b";});});"#),
        ("in a heading", "## a[^x]\n\n[^x]: b", #"section(2, "a", {"a";note("fn-1", {"b";});});"#),
    ]

    @Test("A footnote stands where it is first referred to", arguments: footnotes)
    func footnote(name: String, markdown: String, code: String) throws {
        #expect(try PaperFixture(markdown).text().replacing("\n", with: "") == code)
    }
}
