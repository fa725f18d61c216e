import ContentFixtures
import Diagnostics
import Library
import Testing

@Suite("Bundles and clinics")
struct BundleTests {
    private static let path = "bundles/evening.yml"

    private static func bundle(_ items: String, extra: String = "") -> ContentFixture {
        .minimal.with(path, "title: Evening\nsummary: For an evening.\n\(extra)parts:\n  - title: Calm\n    items: [\(items)]\n")
    }

    @Test("A bundle holds its articles in the order in which they are named")
    func order() throws {
        let library = try #require(try Self.bundle("resting, breathing").load().library)
        let bundle = try #require(library.bundles.first)
        #expect(bundle.items.map { library[bundle.edition][$0].title } == ["Resting", "Breathing"])
    }

    @Test("A fault in a bundle is found, with its rule and its place", arguments: [
        ("unknown-article \(path):5:13", bundle("breathin")),
        ("repeated-item \(path):5:24", bundle("breathing, breathing")),
        ("unknown-language \(path):3:11", bundle("breathing", extra: "language: fr\n")),
        ("unknown-key \(path):3:1", bundle("breathing", extra: "duplx: true\n")),
        ("missing-field \(path):1:1", ContentFixture.minimal.with(path, "title: Evening\nsummary: For an evening.\n")),
        ("missing-field \(path):4:5", ContentFixture.minimal.with(path, "title: Evening\nsummary: For an evening.\nparts:\n  - title: Calm\n")),
    ])
    func faults(_ expected: String, _ content: ContentFixture) throws {
        #expect(try content.load().diagnostics.map { "\($0.rule) \($0.location)" } == [expected])
    }

    @Test("A clinic of its own file is known by the file's name")
    func clinic() throws {
        let content = ContentFixture.minimal.with("clinics/north.yml", "name: North Clinic\npaper: letter\ncover: \"#113355\"\n")
        let clinic = try #require(try content.load().library?.clinics.first)
        #expect(clinic.id?.description == "north" && clinic.paper == .letter)
    }

    @Test("A fault in a clinic's file is found, with its rule and its place", arguments: [
        ("missing-field clinics/north.yml:1:1", "paper: a4\n"),
        ("unknown-value clinics/north.yml:2:8", "name: North\npaper: a3\n"),
        ("unknown-language clinics/north.yml:2:13", "name: North\nlanguages: [fr]\n"),
        ("unknown-helpline clinics/north.yml:2:13", "name: North\nhelplines: [nobody]\n"),
    ])
    func clinicFaults(_ expected: String, _ text: String) throws {
        let outcome = try ContentFixture.minimal.with("clinics/north.yml", text).load()
        #expect(outcome.diagnostics.map { "\($0.rule) \($0.location)" } == [expected])
    }
}
