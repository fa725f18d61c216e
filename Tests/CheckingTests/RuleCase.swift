import Checking
import ContentFixtures
import Diagnostics
import Library
import Testing

/// Content that trips a rule in one place, and content that almost does.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let trips: ContentFixture
    /// Where: file, line and column.
    let place: String
    let passes: ContentFixture

    var testDescription: String { "\(rule) at \(place)" }

    init(_ rule: String, trips: ContentFixture, at place: String, passes: ContentFixture) {
        self.rule = rule
        self.trips = trips
        self.place = place
        self.passes = passes
    }

    /// A case of one article, whose text begins on line 7 after its four fields and each of `extra`'s lines.
    init(_ rule: String, extra: String = "", body: String, at place: String, passes other: String, passesExtra: String? = nil) {
        self.init(
            rule,
            trips: .minimal.with(Self.path, ContentFixture.article(extra: extra, body: body)),
            at: "\(Self.path):\(place)",
            passes: .minimal.with(Self.path, ContentFixture.article(extra: passesExtra ?? extra, body: other))
        )
    }

    static let path = "articles/calm/breathing.md"

    /// All cases. A rule without one fails a test.
    static let all = structure + pictures + library + reviews + configuration + language
}

extension ContentFixture {
    /// The day of the tests.
    static let today = CalendarDate(year: 2026, month: 11, day: 21)

    /// What the rules say about the folder, one rule alone where it is named.
    func checked(_ rule: String? = nil, isForRelease: Bool = false) throws -> [Diagnostic] {
        let checker = Checker(today: Self.today, isForRelease: isForRelease, rules: rule.map { [$0] })
        return checker.diagnostics(for: try loaded())
    }

    func loaded() throws -> LibraryLoader.Outcome {
        try withFolder { LibraryLoader(options: .init(source: $0, keepsFiles: true, today: Self.today)).load() }
    }
}
