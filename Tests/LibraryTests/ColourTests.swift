import ContentFixtures
import Diagnostics
@testable import Library
import Testing

@Suite struct ColourTests {
    @Test("A colour that is too pale becomes one that can just be read on white", arguments: [
        "#ffff00", "#ffffff", "#ff0000", "#00ff00", "#88cc88", "#e07b39", "#7fb3b5", "#ffc0cb", "#9999ff", "#808080",
    ])
    func darkened(text: String) throws {
        let contrast = try #require(Colour(text)).darkened(untilContrastWithWhite: 4.5).contrast(with: .white)
        #expect((4.5...4.8).contains(contrast))
    }

    @Test("A colour that is dark enough stays as it is", arguments: ["#000000", "#1d6a72", "#0000ff"])
    func unchanged(text: String) throws {
        #expect(try #require(Colour(text)).darkened(untilContrastWithWhite: 4.5).description == text)
    }

    @Test("A colour becomes darker without turning into another", arguments: [
        ("#e07b39", [0, 1, 2]), ("#66cc99", [1, 2, 0]), ("#99aaff", [2, 1, 0]),
    ])
    func hue(text: String, order: [Int]) throws {
        let components = try #require(Colour(text)).darkened(untilContrastWithWhite: 4.5).components
        let amounts = order.map { components[$0] }
        #expect(amounts == amounts.sorted(by: >))
    }

    @Test("A grey stays grey")
    func grey() throws {
        let grey = try #require(Colour("#aaaaaa")).darkened(untilContrastWithWhite: 4.5)
        #expect(grey.red == grey.green && grey.green == grey.blue)
    }

    @Test("Seen and shown again, a colour is the same", arguments: ["#1d6a72", "#ff0000", "#ffffff", "#000000", "#e07b39"])
    func roundTrip(text: String) throws {
        #expect(try PerceivedColour(#require(Colour(text))).shown.description == text)
    }

    @Test("Whoever names a pale colour is told of the nearest one, which is used", arguments: [
        ("accent", "Words of the colour #e07b39 on white have a contrast of 2.9, and need 4.5."),
        ("cover", "White words on the colour #e07b39 have a contrast of 2.9, and need 4.5."),
    ])
    func words(key: String, message: String) throws {
        let outcome = try ContentFixture.minimal.with("clinics/north.yml", "name: North\n\(key): \"#e07b39\"\n").load()
        let clinic = try #require(outcome.library?.clinics.first)
        let used = try #require(clinic.accent ?? clinic.cover)
        let diagnostic = try #require(outcome.diagnostics.first)
        #expect(diagnostic.message == message && diagnostic.severity == .warning)
        #expect(diagnostic.remedy == "Write \"\(used)\", the nearest of the same hue that is dark enough; it is used until then.")
    }
}
