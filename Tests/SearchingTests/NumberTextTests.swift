import Testing

@testable import Searching

@Suite struct NumberTextTests {
    /// As `Templates/Assets/search-index.js` reads them.
    private static func numbers(in text: [UInt8]) -> [Int] {
        let signs = (35...126).filter { $0 != 60 && $0 != 92 }.map(UInt8.init)
        var numbers: [Int] = [], value = 0
        for byte in text {
            let digit = signs.firstIndex(of: byte) ?? 0
            if digit < 60 {
                numbers.append(value * 60 + digit)
                value = 0
            } else {
                value = value * 30 + digit - 60 + 1
            }
        }
        return numbers
    }

    @Test("Small numbers are short", arguments: [(0, 1), (59, 1), (60, 2), (1859, 2), (1860, 3), (55_859, 3), (55_860, 4)])
    func length(number: Int, expected: Int) {
        #expect(NumberText([number]).bytes.count == expected)
    }

    @Test("Numbers are read as they were written", arguments: [[0, 1, 59, 60, 61, 1859, 1860, 1861, 55_859, 55_860, 1_000_000], Array(0...5000), []])
    func roundTrip(numbers: [Int]) {
        #expect(Self.numbers(in: NumberText(numbers).bytes) == numbers)
    }

    @Test("Nothing in it needs escaping")
    func signs() {
        let bytes = Set(NumberText(0...100_000).bytes)
        #expect(bytes.count == 90)
        #expect(bytes.isDisjoint(with: Array("\"\\<".utf8)))
        #expect(bytes.allSatisfy { (0x20..<0x7F).contains($0) })
    }
}
