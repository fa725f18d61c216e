import Diagnostics
import HTML
@testable import Library
import Testing

@Suite("Reading fields")
struct FieldReaderTests {
    /// Reads fields from YAML and gives what was read with the faults as `rule@line:column`.
    private static func read<Value>(_ text: String, _ body: (inout FieldReader) -> Value) throws -> (value: Value, faults: [String]) {
        let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
        let collector = DiagnosticCollector(file: file)
        let root = try #require(YAMLReader.read(file.bytes[...], of: file, limit: 4096).root)
        var fields = FieldReader(root, of: "an article", reportingTo: collector)
        let value = body(&fields)
        return (value, collector.diagnostics.map { "\($0.rule)@\($0.location.line ?? 0):\($0.location.column ?? 0)" })
    }

    private static func messages(_ text: String, _ body: (inout FieldReader) -> Void) throws -> [String] {
        let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
        let collector = DiagnosticCollector(file: file)
        var fields = FieldReader(try #require(YAMLReader.read(file.bytes[...], of: file, limit: 4096).root), of: "an article", reportingTo: collector)
        body(&fields)
        return collector.diagnostics.map { "\($0.message) \($0.remedy)" }
    }

    private enum Kind: String, CaseIterable { case explanation, practice }

    @Test("Text is read without white space around it", arguments: [
        ("a: b", "b"), ("a: '  b c '", "b c"), ("a: no", "no"), ("a: 012", "012"), ("a: 'null'", "null"), ("a: |\n  b\n", "b"),
    ])
    func text(yaml: String, expected: String) throws {
        let (value, faults) = try Self.read(yaml) { $0.text("a") }
        #expect(value == expected)
        #expect(faults == [])
    }

    @Test("A value that is empty, blank or null is absent", arguments: ["a:", "a: ~", "a: null", "a: ''", "a: \"  \"", "b: c"])
    func absent(yaml: String) throws {
        #expect(try Self.read(yaml) { $0.text("a") }.value == nil)
        #expect(try Self.read(yaml) { $0.texts("a") }.value == [])
        #expect(try Self.read(yaml) { $0.requiredText("a") } == ("", ["missing-field@1:1"]))
    }

    @Test("An id that is empty, blank or null is missing", arguments: ["id:", "id: ''", "id: ' '", "a: b"])
    func requiredID(yaml: String) throws {
        let (value, faults) = try Self.read(yaml) { $0.requiredID()?.value }
        #expect(value == nil)
        #expect(faults == ["missing-field@1:1"])
    }

    @Test("A value of another form than its field's is reported where it stands", arguments: [
        ("a: [b]", "wrong-type@1:4"), ("a: {b: c}", "wrong-type@1:4"), ("x: y\na:\n  - b", "wrong-type@3:3"),
    ])
    func wrongType(yaml: String, expected: String) throws {
        #expect(try Self.read(yaml) { $0.text("a") }.faults == [expected])
        #expect(try Self.read(yaml) { $0.requiredText("a") }.faults == [expected])
    }

    @Test("A list keeps its texts in order and leaves out what is empty")
    func lists() throws {
        let (value, faults) = try Self.read("a: [b, '', ~, null, ' c ', 'null']") { $0.texts("a") }
        #expect(value == ["b", "c", "null"])
        #expect(faults == [])
        #expect(try Self.read("a: b") { $0.texts("a") } == ([], ["wrong-type@1:4"]))
        #expect(try Self.read("a: [b, [c], d]") { $0.texts("a") } == (["b", "d"], ["wrong-type@1:8"]))
    }

    @Test("Every key that no field was read from is reported, with the nearest one")
    func unknownKeys() throws {
        let messages = try Self.messages("title: a\ntitel: b\nzzz: c\n[x]: d\n") { fields in
            _ = fields.text("title")
            fields.finish()
        }
        #expect(messages == [
            "There is no key \"titel\" in an article. Did you mean \"title\"?",
            "There is no key \"zzz\" in an article. Remove \"zzz\", or check how it is spelled.",
            "There is no key \"?\" in an article. Remove \"?\", or check how it is spelled.",
        ])
        #expect(try Self.read("a: b\n  \nc: d") { $0.finish() }.faults == ["unknown-key@1:1", "unknown-key@3:1"])
    }

    @Test("What is no group of keys is read as an empty one, and reported")
    func notAMapping() throws {
        #expect(try Self.read("- a") { $0.text("a") } == (nil, ["wrong-type@1:1"]))
        #expect(try Self.read("text") { $0.text("a") } == (nil, ["wrong-type@1:1"]))
    }

    @Test("Values are read as the type that their field is for")
    func types() throws {
        let yaml = "date: 2026-11-21\nnumber: 7\nflag: true\nkind: practice\nslug: a-b\nweb: https://a.example\nmail: a@b.example\nland: [GB]\nlang: [es, pt-br]"
        let (_, faults) = try Self.read(yaml) { fields in
            #expect(fields.date("date")?.description == "2026-11-21")
            #expect(fields.integer("number")?.value == 7)
            #expect(fields.flag("flag") == true)
            #expect(fields.choice("kind", Kind.self) == .practice)
            #expect(fields.slug("slug")?.value.description == "a-b")
            #expect(fields.webAddress("web")?.description == "https://a.example")
            #expect(fields.mailAddress("mail")?.description == "a@b.example")
            #expect(fields.countries("land").map(\.description) == ["GB"])
            #expect(fields.languages("lang").map(\.value.description) == ["es", "pt-BR"])
            fields.finish()
        }
        #expect(faults == [])
    }

    @Test("A date that isn't one says so", arguments: ["2024-13-45", "tomorrow", "1:30"])
    func dates(value: String) throws {
        #expect(try Self.messages("a: \(value)") { _ = $0.date("a") } == [
            "\"\(value)\" in \"a\" is no date. Write a day that exists as year, month and day: 2026-11-21.",
        ])
    }

    @Test("A number that isn't one says so", arguments: ["1e999999", "seven", "1.5", "9999999999999999999999", "0x10", "1_000"])
    func numbers(value: String) throws {
        #expect(try Self.messages("a: \(value)") { _ = $0.integer("a") } == ["\"\(value)\" in \"a\" is no whole number. Write digits only."])
    }

    @Test("Only true and false are read as such", arguments: ["yes", "no", "on", "True", "1"])
    func flags(value: String) throws {
        #expect(try Self.messages("a: \(value)") { _ = $0.flag("a") } == ["\"a\" is true or false, not \"\(value)\". Write true or false."])
    }

    @Test("An unknown choice names the nearest one, or all")
    func choices() throws {
        #expect(try Self.messages("a: practise") { _ = $0.choice("a", Kind.self) } == ["\"a\" can't be \"practise\". Did you mean \"practice\"?"])
        #expect(try Self.messages("a: poem") { _ = $0.choice("a", Kind.self) } == ["\"a\" can't be \"poem\". Choose one of explanation, practice."])
        #expect(try Self.read("a: [practice, poem]") { $0.choices("a", Kind.self) } == ([.practice], ["unknown-value@1:15"]))
    }

    @Test("A value of the wrong form says which form is right")
    func forms() throws {
        #expect(try Self.messages("a: javascript:alert(1)") { _ = $0.webAddress("a") } == [
            "\"javascript:alert(1)\" in \"a\" is not an address that begins with https://. Write an address that begins with https://.",
        ])
        #expect(try Self.messages("a: A B") { _ = $0.slug("a") } == [
            "\"A B\" in \"a\" is not an id of letters a to z, digits and single hyphens. Write an id of letters a to z, digits and single hyphens.",
        ])
    }

    @Test("Nested groups report with their own subject")
    func nested() throws {
        let messages = try Self.messages("review:\n  sttus: x\nauthors:\n  - nme: y\n  - z") { fields in
            if var review = fields.group("review", of: "a review") {
                _ = review.text("status")
                review.finish()
            }
            for author in fields.groups("authors", of: "an author") {
                var author = author
                _ = author.text("name")
                author.finish()
            }
        }
        #expect(messages == [
            "There is no key \"sttus\" in a review. Did you mean \"status\"?",
            "Here stands a single value where the keys of an author were expected. Write \"key: value\" lines for an author.",
            "There is no key \"nme\" in an author. Did you mean \"name\"?",
        ])
    }
}
