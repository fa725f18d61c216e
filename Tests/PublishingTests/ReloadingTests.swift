import ContentFixtures
import Diagnostics
import Foundation
import HTML
import Library
import Publishing
import Testing

/// A folder that is loaded again and again, with a memory of the last time, against one that is loaded as if for the first time.
@Suite struct ReloadingTests {
    @Test(arguments: [1, 2] as [UInt64])
    func `After any edit a folder that is remembered gives the same site as one that is not`(seed: UInt64) throws {
        var edits = RandomEdits(seed: seed)
        try ContentFixture.minimal.withFolder { root in
            var memory = LibraryMemory()
            for step in 0..<25 {
                let edit = try edits.next(in: root)
                let loader = LibraryLoader(options: LibraryLoader.Options(source: root, includesDrafts: true, workers: 2))
                let (remembered, anew) = (loader.load(remembering: &memory), loader.load())
                #expect(remembered.diagnostics == anew.diagnostics, "step \(step): \(edit)")
                #expect(Self.site(remembered) == Self.site(anew), "step \(step): \(edit)")
            }
        }
    }

    @Test func `What a random edit does is more than nothing`() throws {
        var edits = RandomEdits(seed: 7)
        try ContentFixture.minimal.withFolder { root in
            var sites: Set<[String: [UInt8]]> = []
            for _ in 0..<20 {
                _ = try edits.next(in: root)
                sites.insert(Self.site(LibraryLoader(options: LibraryLoader.Options(source: root)).load()))
            }
            #expect(sites.count > 10)
        }
    }

    /// The bytes of every page, where the content gives a site at all.
    private static func site(_ outcome: LibraryLoader.Outcome) -> [String: [UInt8]] {
        guard let library = outcome.readableLibrary else { return [:] }
        let pages = SitePlan(library: library, includesSearchIndex: false).files.filter { $0.path.description.hasSuffix(".html") }
        let files = pages.map { ($0.path.description, $0.render()) }
        return Dictionary(files) { first, _ in first }
    }
}

/// Edits such as authors make, good ones and bad ones, the same for the same seed.
private struct RandomEdits {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
    private mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    private static let sentences = [
        "It gets easier.", "See [rest](resting.md).", "See [more](resting.md#more).", "See [that](new-3.md).", "Calm and co-regulation help.",
        "So says one [@bowlby-1988].", "Read [this](resource:neff-2011).", "## More\n\nMore.", "![circle](../../assets/circle.svg)", "A window of tolerance.",
        "See [nothing](nowhere.md).", "Said before [@nobody-1900].",
    ]

    /// Makes one edit, and says which.
    mutating func next(in root: String) throws -> String {
        let articles = try FileManager.default.contentsOfDirectory(atPath: "\(root)/articles/calm").sorted().map { "articles/calm/\($0)" }
        let article = articles.isEmpty ? "articles/calm/new-0.md" : pick(articles)
        switch number(below: 12) {
        case 0, 1, 2:
            let sentence = pick(Self.sentences)
            return try rewrite(article, in: root) { $0 + "\n\(sentence)\n" }
        case 3:
            let title = pick(["Rest", "Breathe", "Zebras", "Ánimo"])
            return try rewrite(article, in: root) { $0.replacing(/title: .*/, with: "title: \(title)", maxReplacements: 1) }
        case 4: return try write("articles/calm/new-\(number(below: 5)).md", ContentFixture.article(title: "New"), in: root)
        case 5:
            try? FileManager.default.removeItem(atPath: "\(root)/\(article)")
            return "remove \(article)"
        case 6: return try rewrite("topics/calm.md", in: root) { $0.replacing(/title: .*/, with: "title: Calm \($0.count)", maxReplacements: 1) + "\nMore.\n" }
        case 7:
            let term = pick(["co-regulation", "window of tolerance", "rest"])
            return try rewrite("glossary.yml", in: root) { $0.contains(term) ? $0 : $0 + "- id: \(term.replacing(" ", with: "-"))\n  term: \(term)\n  definition: A word.\n" }
        case 8: return try write("glossary.yml", "- id: calm\n  term: calm\n  definition: A still state.\n", in: root)
        case 9:
            let year = 1980 + number(below: 5)
            return try rewrite("resources/works.yml", in: root) { $0.replacing(/year: 19\d\d/, with: "year: \(year)") }
        case 10: return try rewrite(article, in: root) { $0.contains("titel: ") ? $0.replacing("titel: ", with: "title: ") : $0.replacing("title: ", with: "titel: ") }
        default: return try rewrite("site.yml", in: root) { $0.replacing(/title: .*/, with: "title: Quiet \($0.count)", maxReplacements: 1) + "\n" }
        }
    }

    private func rewrite(_ path: String, in root: String, _ change: (String) -> String) throws -> String {
        let text = (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)) ?? ContentFixture.article()
        return try write(path, change(text), in: root)
    }

    private func write(_ path: String, _ text: String, in root: String) throws -> String {
        try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
        return "write \(path): \(text)"
    }
}
