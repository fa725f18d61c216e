import Diagnostics
import Testing

@Suite struct WorkflowPrinterTests {
    @Test("A finding is a command with its place", arguments: [
        (Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "notice"),
    ])
    func command(_ severity: Diagnostic.Severity, _ name: String) {
        let location = Diagnostics.SourceLocation(file: "articles/a.md", line: 3, column: 5)
        let diagnostic = Diagnostic(rule: "dead-link", severity: severity, location: location, message: "No such file.", remedy: "Check it.")
        let expected = "::\(name) file=Content/articles/a.md,line=3,col=5,title=dead-link::No such file. Check it.\n"
        #expect(WorkflowPrinter(source: "Content").text(for: [diagnostic]) == expected)
    }

    @Test("What would end a property or a line is escaped")
    func escapes() {
        let diagnostic = Diagnostic(rule: "picture", location: Diagnostics.SourceLocation(file: "a,b:c%.svg"), message: "100 %: so,\nyes.", remedy: "\rNo.")
        let expected = "::error file=Content/a%2Cb%3Ac%25.svg,title=picture::100 %25: so,%0Ayes. %0DNo.\n"
        #expect(WorkflowPrinter(source: "Content/").text(for: [diagnostic]) == expected)
    }
}
