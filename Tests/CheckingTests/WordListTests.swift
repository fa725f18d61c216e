@testable import Checking
import Testing

@Suite("Word lists")
struct WordListTests {
    static let lists: [WordList] = [
        .stigmatisingEnglish, .stigmatisingSpanish, .stigmatisingArabic, .blamingEnglish, .blamingSpanish, .promisesEnglish, .promisesSpanish,
        .commandsEnglish, .commandsSpanish, .commandsArabic, .pressureEnglish, .pressureSpanish,
    ]

    /// A phrase with the first of every choice.
    private static func plain(_ phrase: String) -> String {
        phrase.split(separator: " ").map { $0.split(separator: "|").first ?? "" }.map { $0.last == "?" ? $0.dropLast() : $0 }.joined(separator: " ")
    }

    static let phrases: [(list: Int, choice: Int, phrase: String)] = lists.indices.flatMap { list in
        lists[list].choices.indices.flatMap { choice in lists[list].choices[choice].phrases.map { (list, choice, plain($0)) } }
    }

    @Test("Each phrase of a list leads to its choice", arguments: phrases)
    func leads(list: Int, choice: Int, phrase: String) {
        // A word about suicide, for the choices that ask for one.
        let scan = TextScan(plain: "\(phrase). Suicide.")
        #expect(Self.lists[list].matches(in: scan).first.map(\.choice.offer) == Self.lists[list].choices[choice].offer)
    }

    @Test("No list offers what it takes away", arguments: lists.indices)
    func offers(list: Int) {
        let offers = Self.lists[list].choices.map(\.offer)
        #expect(offers.filter { !Self.lists[list].matches(in: TextScan(plain: $0)).isEmpty } == [])
    }

    @Test("A reason goes on from the words and ends without a full stop", arguments: lists.indices)
    func reasons(list: Int) {
        #expect(Self.lists[list].choices.filter { $0.reason.isEmpty || $0.reason.hasSuffix(".") }.map(\.reason) == [])
    }

    static let exemptions: [(String, Int)] = [
        ("You are broken.", 1),
        ("You are not broken.", 0),
        ("Nobody is a victim here.", 0),
        ("It is not so. You are broken.", 1),
        ("They call her \"crazy\".", 0),
        ("They call her «crazy».", 0),
        ("They call her ‘crazy’.", 0),
        ("They call her 'crazy'.", 0),
        ("She's crazy, and it's said.", 1),
        ("He joined Alcoholics Anonymous.", 0),
        ("A failed attempt.", 0),
        ("A failed attempt. A suicide.", 1),
        ("THE MENTALLY ILL", 1),
        ("Mentally; ill", 0),
    ]

    @Test("Words that mean no harm in their place are let through", arguments: exemptions)
    func exempts(text: String, count: Int) {
        #expect(WordList.stigmatisingEnglish.matches(in: TextScan(plain: text)).count == count)
    }
}
