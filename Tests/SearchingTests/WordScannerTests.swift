import Foundation
import Testing

@testable import Searching

@Suite struct WordScannerTests {
    /// The table that a browser is held to as well, by `Tests/Browser/test_search_words.py`.
    private static let table: [(text: String, words: [String])] = {
        let rows = try? JSONSerialization.jsonObject(with: Data(PackageResources.words_json)) as? [[Any]]
        return (rows ?? []).compactMap { row in
            guard let text = row.first as? String, let words = row.last as? [String] else { return nil }
            return (text, words)
        }
    }()

    private static func words(of text: String) -> [String] {
        var scanner = WordScanner()
        var numbers: [Int] = []
        scanner.scan(text) { numbers.append($0) }
        return numbers.map { Folding.folded(String(decoding: scanner.table[$0], as: UTF8.self)) }
    }

    @Test("The table is there")
    func tableIsRead() {
        #expect(Self.table.count > 20)
    }

    @Test("A text is found by its words without case and accents", arguments: table)
    func words(text: String, expected: [String]) {
        #expect(Self.words(of: text).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    @Test("What is read byte by byte has the words of the general rule", arguments: table)
    func bothWays(text: String, expected: [String]) {
        #expect(Compound.words(in: text).map(Folding.folded) == expected)
    }

    @Test("Words keep their accents for the stemmer")
    func accents() {
        var scanner = WordScanner()
        scanner.scan("Corregulación") { _ in }
        #expect(String(decoding: scanner.table[0], as: UTF8.self) == "corregulación")
    }

    @Test("The same word has the same number, however it is written")
    func numbers() {
        var scanner = WordScanner()
        var numbers: [Int] = []
        scanner.scan("Safe safe SAFE apego Apego") { numbers.append($0) }
        #expect(numbers == [0, 0, 0, 1, 1])
    }
}
