import Diagnostics
import Testing

@Suite struct SARIFPrinterTests {
    private func text(_ location: Diagnostics.SourceLocation, source: String = "Content", excerpt: String? = nil) -> String {
        let rule = SARIFPrinter.Rule(name: "dead-link", severity: .error, summary: "A link leads nowhere.", help: "Mend it.")
        let diagnostic = Diagnostic(rule: "dead-link", location: location, message: "No such file.", remedy: "Check it.", excerpt: excerpt)
        return SARIFPrinter(version: "1.0", source: source, rules: [rule]).text(for: [diagnostic])
    }

    @Test("A finding names its rule, its level and its place")
    func result() {
        let text = text(Diagnostics.SourceLocation(file: "articles/a.md", line: 3, column: 5))
        for part in ["\"ruleId\": \"dead-link\"", "\"ruleIndex\": 0", "\"level\": \"error\"", "\"uri\": \"articles/a.md\"", "\"startLine\": 3", "\"startColumn\": 5"] {
            #expect(text.contains(part))
        }
    }

    @Test("A column is counted in code points, not in characters")
    func codePoints() {
        let text = text(Diagnostics.SourceLocation(file: "a.md", line: 1, column: 3), excerpt: "e\u{301}👨‍👩‍👧x")
        #expect(text.contains("\"startColumn\": 8"))
    }

    @Test("A finding about a whole file has no region")
    func wholeFile() {
        #expect(!text(Diagnostics.SourceLocation(file: "a.svg")).contains("region"))
    }

    @Test("A path is written as an address", arguments: [("a b/ü%.md", "a%20b/%C3%BC%25.md"), ("articles/a-1_b.md", "articles/a-1_b.md")])
    func addresses(_ path: String, _ expected: String) {
        #expect(text(Diagnostics.SourceLocation(file: path)).contains("\"uri\": \"\(expected)\""))
    }

    @Test("No path of the machine is told unless whoever called named it", arguments: [("Content", "\"Content/\""), ("/srv/site/", "\"file:///srv/site/\"")])
    func folders(_ source: String, _ expected: String) {
        #expect(text(Diagnostics.SourceLocation(file: "a.md"), source: source).contains("\"uri\": \(expected)"))
    }

    @Test("Where nothing was found, the list of results is there and empty")
    func nothing() {
        #expect(SARIFPrinter(version: "1.0", source: "Content", rules: []).text(for: []).contains("\"results\": []"))
    }
}
