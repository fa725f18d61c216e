import ContentFixtures
import Diagnostics
import Foundation
import HTML
@testable import Library
import Testing

@Suite("Clinics' own files")
struct ClinicLoaderTests {
    private static let circle = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><circle r=\"4\"/></svg>\n"

    /// Content with a helpline, and one that is retired.
    private static let content = ContentFixture.minimal.with("resources/lines.yml", """
        - id: line
          type: helpline
          title: A line
          summary: To talk.
          region: [GB]
          channels: [{kind: phone, value: "116 123", short-code: true}]
        - id: old-line
          type: helpline
          title: An old line
          summary: To talk.
          status: retired
          superseded-by: line

        """)

    private let files: TemporaryFiles
    private let library: Library

    init() throws {
        files = try TemporaryFiles()
        library = try #require(try Self.content.load().library)
    }

    private func load(_ text: String, name: String = "north.yml") throws -> ClinicLoader.Outcome {
        try files.write(text.utf8, to: name)
        return ClinicLoader(library: library).load(fileAt: files(name))
    }

    /// Rule and place of what is wrong, without the folder.
    private func places(_ outcome: ClinicLoader.Outcome) -> [String] {
        outcome.diagnostics.map { "\($0.rule) \($0.location)".replacing(files.path + "/", with: "") }
    }

    @Test("A clinic is read from a file outside the content, and known by the file's name")
    func clinic() throws {
        let outcome = try load("name: North\npaper: letter\nhelplines: [line]\nlanguages: [en]\n")
        let clinic = try #require(outcome.clinics.first)
        #expect(clinic.id?.description == "north" && clinic.paper == .letter)
        #expect(clinic.helplines.map { library[$0].title } == ["A line"])
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("A logo beside the file comes with its bytes, and becomes a file of the library that the clinic publishes")
    func logo() throws {
        try files.write(Self.circle.utf8, to: "Mark.svg")
        let clinic = try #require(try load("name: North\nlogo: Mark.svg\n").clinics.first)
        #expect(clinic.logo?.description == "clinics/north/mark.svg")
        #expect(library.published(by: clinic).assets.contains { $0.path == clinic.logo && $0.bytes == Array(Self.circle.utf8) })
    }

    @Test("A logo may be one of the library's own pictures")
    func sharedLogo() throws {
        let clinic = try #require(try load("name: North\nlogo: assets/circle.svg\n").clinics.first)
        #expect(clinic.logo?.description == "assets/circle.svg")
        #expect(library.published(by: clinic).assets.count == library.assets.count)
    }

    @Test("A fault in a file is found, with its rule and its place", arguments: [
        ("missing-field north.yml:1:1", "paper: a4\n"), ("missing-field north.yml:1:1", ""),
        ("unknown-key north.yml:2:1", "name: North\npapr: a4\n"),
        ("unknown-language north.yml:2:13", "name: North\nlanguages: [fr]\n"),
        ("unknown-helpline north.yml:2:13", "name: North\nhelplines: [lien]\n"),
        ("retired-resource north.yml:2:13", "name: North\nhelplines: [old-line]\n"),
        ("dead-link north.yml:2:7", "name: North\nlogo: none.svg\n"),
        ("dead-link north.yml:2:7", "name: North\nlogo: ../mark.svg\n"),
        ("dead-link north.yml:2:7", "name: North\nlogo: /etc/mark.svg\n"),
        ("duplicate-key north.yml:2:1", "name: North\nname: South\n"),
        ("encoding north.yml:1:7", "name: \0\n"),
        ("colour-contrast north.yml:2:9", "name: North\naccent: \"#ffcc00\"\n"),
        ("colour-contrast north.yml:2:8", "name: North\ncover: \"#88bbcc\"\n"),
    ])
    func faults(expected: String, text: String) throws {
        #expect(try places(load(text)) == [expected])
    }

    @Test("A damaged logo is found where it is named")
    func damagedLogo() throws {
        try files.write("<svg><script/></svg>".utf8, to: "mark.svg")
        #expect(try places(load("name: North\nlogo: mark.svg\n")).first == "active-svg north.yml:2:7")
    }

    @Test("A link that leads to a logo elsewhere isn't followed")
    func linkedLogo() throws {
        try files.write(Self.circle.utf8, to: "real.svg")
        try files.link("mark.svg", to: files("real.svg"))
        #expect(try places(load("name: North\nlogo: mark.svg\n")).first == "symbolic-link north.yml:2:7")
    }

    @Test("A file that isn't there, or has another kind of name, is said to be so", arguments: [
        ("unreadable-file", "none.yml"), ("misplaced-file", "north.txt"), ("file-name", "N–rth.yml"),
    ])
    func names(rule: String, name: String) {
        let outcome = ClinicLoader(library: library).load(fileAt: files(name))
        #expect(outcome.diagnostics.map(\.rule) == [rule])
        #expect(outcome.clinics.isEmpty)
    }

    @Test("A folder's clinics are read in the order of their names, and its pictures left alone")
    func folder() throws {
        for name in ["south", "north"] { try files.write("name: \(name)\nlogo: mark.svg\n".utf8, to: "\(name).yml") }
        try files.write(Self.circle.utf8, to: "mark.svg")
        let outcome = ClinicLoader(library: library).load(folderAt: files.path)
        #expect(outcome.clinics.map { $0.logo?.description } == ["clinics/north/mark.svg", "clinics/south/mark.svg"])
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("A folder without clinics, or none at all, is said to be so", arguments: ["", "/none"])
    func noFolder(path: String) {
        #expect(ClinicLoader(library: library).load(folderAt: files.path + path).diagnostics.map(\.rule) == ["missing-file"])
    }

    @Test("Two files of the same name but for capitals are one too many")
    func sameName() throws {
        for name in ["north", "North"] { try files.write("name: \(name)\n".utf8, to: "\(name).yml") }
        #expect(ClinicLoader(library: library).load(folderAt: files.path).diagnostics.map(\.rule) == ["duplicate-id"])
    }
}
