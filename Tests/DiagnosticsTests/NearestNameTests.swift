import Diagnostics
import Testing

@Suite("The nearest name")
struct NearestNameTests {
    private static let keys = ["title", "summary", "topics", "kind", "authors", "updated", "published", "key-points", "on", "by"]

    @Test("A slip of the hand finds the name that was meant", arguments: [
        ("titel", "title"), ("tilte", "title"), ("titl", "title"), ("titles", "title"), ("Title", "title"), ("SUMMARY", "summary"), ("sumary", "summary"),
        ("topic", "topics"), ("author", "authors"), ("keypoints", "key-points"), ("key_points", "key-points"), ("publishd", "published"), ("kidn", "kind"),
        ("ON", "on"),
    ])
    func found(written: String, expected: String) {
        #expect(NearestName.match(for: written, among: Self.keys) == expected)
    }

    @Test("A word that differs by more than a third finds none", arguments: ["", "x", "at", "of", "colour", "tlteXX", "subtitles", "oh", "published-on-day"])
    func notFound(written: String) {
        #expect(NearestName.match(for: written, among: Self.keys) == nil)
    }

    @Test("At most three letters may differ, however long the names are")
    func limit() {
        #expect(NearestName.match(for: "abcdefghijklmno", among: ["abcdefghijklxyz"]) == "abcdefghijklxyz")
        #expect(NearestName.match(for: "abcdefghijklmno", among: ["abcdefghijkwxyz"]) == nil)
    }

    @Test("Of two that are as near, the first by its letters is taken, whatever the order")
    func ties() {
        #expect(NearestName.match(for: "cat", among: ["hat", "bat"]) == "bat")
        #expect(NearestName.match(for: "cat", among: ["bat", "hat"]) == "bat")
    }

    @Test("The nearer one wins")
    func nearer() {
        #expect(NearestName.match(for: "updates", among: ["updated-on", "updated", "dates"]) == "updated")
    }

    @Test("Among no names there is none")
    func none() {
        #expect(NearestName.match(for: "a", among: []) == nil)
    }
}
