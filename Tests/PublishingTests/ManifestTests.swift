import Digests
@testable import Publishing
import Testing

@Suite("The manifest")
struct ManifestTests {
    private static let digest = SHA256Digest(of: Array("abc".utf8))

    @Test("Files are listed by the bytes of their paths, one a line")
    func shape() {
        let manifest = Manifest(entries: [
            "b.html": Manifest.Entry(size: 3, digest: Self.digest), "a/index.html": Manifest.Entry(size: 3, digest: Self.digest),
        ])
        #expect(
            String(decoding: manifest.bytes, as: UTF8.self) == """
                {
                  "generator": "attune",
                  "files": [
                    {"path": "a/index.html", "bytes": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                    {"path": "b.html", "bytes": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                  ]
                }

                """)
    }

    @Test("A manifest reads as it was written", arguments: [[], ["index.html"], ["a\"b\\c", "é", "</script>", "a b\n"]])
    func roundTrip(paths: [String]) {
        let entries = Dictionary(uniqueKeysWithValues: paths.map { ($0, Manifest.Entry(size: $0.utf8.count, digest: Self.digest)) })
        #expect(Manifest(Manifest(entries: entries).bytes)?.entries == entries)
    }

    @Test("What isn't a manifest of ours is none", arguments: [
        "", "null", "{}", "[]", "{\"generator\": \"attune\"}", "{\"generator\": \"hugo\", \"files\": []}", "{\"generator\": \"attune\", \"files\": {}}",
        "{\"generator\": \"attune\", \"files\": [{\"path\": \"a\", \"bytes\": 1}]}",
        "{\"generator\": \"attune\", \"files\": [{\"path\": \"a\", \"bytes\": 1, \"sha256\": \"00\"}]}",
        "{\"generator\": \"attune\", \"files\": [{\"path\": \"a\", \"bytes\": \"1\", \"sha256\": \"00\"}]}",
    ])
    func malformed(text: String) {
        #expect(Manifest(Array(text.utf8)) == nil)
    }
}
