import ContentFixtures
import Diagnostics
import HTML
import Library
import Testing

@Suite("A library as another clinic publishes it")
struct PublishedLibraryTests {
    private static let content = ContentFixture.minimal
        .with("resources/lines.yml", """
            - id: calm-line
              type: helpline
              title: A calm line
              summary: Listens in Spain.
              region: [ES]
              channels: [{kind: phone, value: "024", short-code: true}]
            - id: rescue
              type: helpline
              title: Rescue
              summary: Helps at once in Spain.
              region: [ES]
              emergency: true
              hours: "24/7"
              channels: [{kind: phone, value: "112", short-code: true}]
            - id: home-line
              type: helpline
              title: Home line
              summary: Listens in Britain.
              region: [GB]
              channels: [{kind: phone, value: "111", short-code: true}]

            """)
        .with("site.yml", """
            title: Quiet
            languages: [en]
            exit:
              url: https://www.example.org/weather
            clinic:
              name: Ours
              country: GB
            helplines: [home-line]

            """)

    /// The helplines that a clinic prints, by their ids.
    private func helplines(of clinic: String) throws -> [String] {
        let outcome = try Self.content.with("clinics/theirs.yml", "name: Theirs\n\(clinic)").load()
        let library = try #require(outcome.library, "\(outcome.diagnostics.map(\.message))")
        let published = library.published(by: try #require(library.clinics.first))
        return published.site.helplines.map { published[$0].id.description }
    }

    @Test("A clinic prints the helplines that it names, or those of its country, emergency first", arguments: [
        ("country: GB\n", ["home-line"]),
        ("", ["home-line"]),
        ("country: ES\n", ["rescue", "calm-line", "home-line"]),
        ("country: ES\nhelplines: [calm-line]\n", ["calm-line"]),
    ])
    func helplines(clinic: String, expected: [String]) throws {
        #expect(try helplines(of: clinic) == expected)
    }
}
