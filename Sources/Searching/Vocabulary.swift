import HTML

/// All words of an edition as a reader may type them, and the stem of each: words with the same stem find the same.
struct Vocabulary: Sendable {
    /// Without accents, in the order of their UTF-16 code units, which is the order of strings in a browser.
    let words: [[UInt8]]
    /// The number of each word's stem. Stems are numbered in the order in which they first occur in ``words``.
    let stems: [Int]
    let stemCount: Int
    /// The stems of words that say nothing of a text's subject.
    let functionStems: Set<Int>
    /// For each batch of documents, the stem of each of its words.
    let stemsOfBatches: [[Int32]]

    init(of batches: [ScannedDocuments], language: Language) {
        var written = WordTable()
        let numbers = batches.map { batch in (0..<batch.words.count).map { written.number(of: batch.words[$0]) } }
        var counts = [Int](repeating: 0, count: written.count)
        for (batch, numbers) in zip(batches, numbers) {
            for mention in batch.mentions { counts[numbers[Int(mention >> 3)]] += 1 }
        }

        var folded = WordTable()
        let foldings = (0..<written.count).map { folded.number(of: Self.folded(written[$0])) }
        let equivalents = Equivalents.of(language).mapValues { Array($0.utf8) }
        let usual = Self.usualSpellings(foldings, counts: counts, of: written, count: folded.count)
        Self.add(equivalents, to: &folded)

        let order = (0..<folded.count).sorted { Self.precedesInUTF16(folded[$0], folded[$1]) }
        var stemTable = WordTable()
        let stemmer = Stemmer(language)
        var stemsOfFolded = [Int32](repeating: 0, count: folded.count)
        for word in order {
            let own = word < usual.count ? Array(written[usual[word]]) : Array(folded[word])
            let spelling = equivalents[String(decoding: folded[word], as: UTF8.self)] ?? own
            let stem = Self.folded((stemmer?.stem(spelling) ?? spelling)[...])
            stemsOfFolded[word] = Int32(stemTable.number(of: stem))
        }
        words = order.map { Array(folded[$0]) }
        stems = order.map { Int(stemsOfFolded[$0]) }
        stemCount = stemTable.count
        functionStems = Set(FunctionWords.of(language).map { Array($0.utf8) }.filter(folded.contains).map { Int(stemsOfFolded[folded.number(of: $0)]) })
        stemsOfBatches = numbers.map { $0.map { stemsOfFolded[foldings[$0]] } }
    }

    /// For each folded word, the spelling with accents that is used most; its stem is the one that counts.
    private static func usualSpellings(_ foldings: [Int], counts: [Int], of written: WordTable, count: Int) -> [Int] {
        var usual = [Int](repeating: -1, count: count)
        for (spelling, word) in foldings.enumerated() {
            let other = usual[word]
            if other < 0 || counts[spelling] > counts[other]
                || counts[spelling] == counts[other] && written[spelling].lexicographicallyPrecedes(written[other]) {
                usual[word] = spelling
            }
        }
        return usual
    }

    /// Takes in the words that stand for one that is there: pages needn't hold them for readers to find what they mean.
    private static func add(_ equivalents: [String: [UInt8]], to words: inout WordTable) {
        let heads = Set(equivalents.filter { words.contains($0.key.utf8) }.values)
        for word in equivalents.keys.sorted() {
            if let head = equivalents[word], heads.contains(head) { _ = words.number(of: Array(word.utf8)) }
        }
    }

    private static func folded(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if word.allSatisfy({ $0 < 0x80 }) { return word }
        return Array(Folding.folded(String(decoding: word, as: UTF8.self)).utf8)[...]
    }

    /// UTF-8 sorts as code points do. UTF-16 puts those beyond U+FFFF, which begin with F0 or more in UTF-8, before U+E000 to U+FFFF, which begin
    /// with EE or EF.
    static func precedesInUTF16(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        for (first, second) in zip(left, right) where first != second {
            if first >= 0xEE, second >= 0xEE, (first >= 0xF0) != (second >= 0xF0) { return first > second }
            return first < second
        }
        return left.count < right.count
    }
}
