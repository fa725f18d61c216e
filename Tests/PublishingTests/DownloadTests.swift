import ContentFixtures
import Foundation
import HTML
import Library
@testable import Publishing
import Templates
import Testing

/// The resource index in the forms of other programs. What those programs make of the sample's is tested in `Tests/Browser/test_downloads.py`.
@Suite("Downloads")
struct DownloadTests {
    private func text(_ format: ResourceDownload, _ entry: String) throws -> String {
        let library = try ContentFixture.minimal.with("resources/works.yml", entry).load().library
        return String(decoding: format.bytes(for: try #require(library)), as: UTF8.self)
    }

    /// An entry whose every text field holds what each format gives a meaning to.
    private static let hostile = """
        - id: odd
          type: paper
          title: 'A, "quoted" {100%} & $5 #1 a_b ~ ^ \\ <b>'
          authors: [{family: "O'Neil, Jr", given: "A \\"B\\""}, {literal: "Smith & Sons"}, {literal: and others}]
          year: 1999
          container: "Psychology & Health"
          pages: 12-34
          url: "https://example.org/a?b={c}"
          summary: "=1+1"

        """

    @Test("A field with a comma or a quotation mark is quoted in a table")
    func csv() throws {
        #expect(try text(.csv, Self.hostile).contains(",\"A, \"\"quoted\"\" {100%} & $5 #1 a_b ~ ^ \\ <b>\","))
    }

    @Test("A text that a spreadsheet would run is kept from it", arguments: ["=1+1", "+1", "-1", "@x"])
    func formula(text summary: String) throws {
        let entry = "- {id: odd, type: book, title: T, summary: \"\(summary)\"}\n"
        #expect(try text(.csv, entry).contains(",'\(summary),"))
    }

    @Test("A table is read as UTF-8 by spreadsheets, with lines as RFC 4180 has them")
    func tableForm() throws {
        let table = try text(.csv, Self.hostile)
        #expect(table.unicodeScalars.first == "\u{FEFF}")
        #expect(table.split(separator: "\r\n").count == 2 && !table.replacing("\r\n", with: "").contains("\n"))
    }

    @Test("TeX prints every sign as it is")
    func bibTeX() throws {
        let entry = try text(.bib, Self.hostile)
        #expect(entry.contains(##"{{A, "quoted" \textbraceleft{}100\%\textbraceright{} \& \$5 \#1 a\_b \textasciitilde{} \textasciicircum{} \textbackslash{} <b>}}"##))
        #expect(entry.contains(#"author = {O'Neil, Jr, A "B" and {Smith \& Sons} and others}"#))
        #expect(entry.contains("pages = {12--34}"))
    }

    @Test("Braces are in pairs")
    func braces() throws {
        let entry = try text(.bib, Self.hostile)
        #expect(entry.count { $0 == "{" } == entry.count { $0 == "}" })
    }

    @Test("A reference manager gets one tag a line")
    func ris() throws {
        let lines = try text(.ris, Self.hostile).components(separatedBy: "\r\n").filter { !$0.isEmpty }
        #expect(lines.first == "TY  - JOUR" && lines.last == "ER  - ")
        #expect(lines.allSatisfy { $0.wholeMatch(of: /[A-Z][A-Z0-9]  - .*/) != nil })
        #expect(lines.contains("SP  - 12") && lines.contains("EP  - 34"))
    }

    @Test("CSL-JSON keeps every sign")
    func json() throws {
        let items = try JSONSerialization.jsonObject(with: Data(try text(.json, Self.hostile).utf8)) as? [[String: Any]]
        #expect(items?.first?["title"] as? String == #"A, "quoted" {100%} & $5 #1 a_b ~ ^ \ <b>"#)
        #expect((items?.first?["issued"] as? [String: [[Int]]])?["date-parts"] == [[1999]])
    }

    static let helpline = "- {id: line, type: helpline, title: Line, summary: S., region: [GB], channels: [{kind: phone, value: 999, short-code: true}]}\n"

    @Test("Those who answer are in the table, and can't be cited", arguments: [(ResourceDownload.csv, true), (.bib, false), (.ris, false), (.json, false)])
    func services(format: ResourceDownload, isThere: Bool) throws {
        #expect(try text(format, Self.helpline).contains("Line") == isThere)
    }

    @Test("What is retired is taken away by nobody", arguments: ResourceDownload.allCases)
    func retired(format: ResourceDownload) throws {
        #expect(try !text(format, "- {id: old, type: book, title: Old, summary: S., status: retired}\n").contains("Old"))
    }
}
