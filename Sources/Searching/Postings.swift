/// For each stem, the documents that it leads to, and how much it says about each (BM25F).
struct Postings: Sendable {
    /// How many documents each stem leads to.
    let counts: [Int]
    /// Stems that say little; they lead only to documents that hold them where it counts.
    let common: [Int]
    /// By stem, then by document.
    private let entries: [Entry]
    /// How many words a query has to name to name all of a document's title, or its shortest name: two for each word, one for a common one.
    let titleLengths: [Int]

    struct Entry: Sendable {
        let document: Int32
        /// See ``Impact``.
        let step: UInt8
    }

    /// The entries of one stem after another.
    func forEachStem(_ visit: (Int, ArraySlice<Entry>) -> Void) {
        var start = 0
        for (stem, count) in counts.enumerated() {
            visit(stem, entries[start..<start + count])
            start += count
        }
    }

    init(of batches: [ScannedDocuments], documents: [SearchDocument], vocabulary: Vocabulary) {
        let counted = CountedDocuments(batches, stems: vocabulary)
        let isCommon = Self.commonStems(in: counted, documents: documents, vocabulary: vocabulary)
        common = isCommon.indices.filter { isCommon[$0] }

        var counts = [Int](repeating: 0, count: vocabulary.stemCount)
        var titleLengths = [Int](repeating: 0, count: documents.count)
        let kept = counted.mentions.filter { !isCommon[Int($0.stem)] || $0.fields.contains(where: \.countsForCommonWords) }
        for mention in kept {
            counts[Int(mention.stem)] += 1
            if mention.fields.contains(.title) { titleLengths[Int(mention.document)] += isCommon[Int(mention.stem)] ? 1 : 2 }
        }
        var next = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        entries = [Entry](unsafeUninitializedCapacity: kept.count) { buffer, count in
            for mention in kept {
                let step = Impact.step(ofFrequency: mention.frequency, in: mention.fields)
                buffer.initializeElement(at: next[Int(mention.stem)], to: Entry(document: mention.document, step: step))
                next[Int(mention.stem)] += 1
            }
            count = kept.count
        }
        self.counts = counts
        self.titleLengths = zip(titleLengths, counted.shortestNames).map { min($0, $1 * 2) }
    }

    /// On a large site, what more than half of the documents hold tells none from another and would only fill the index.
    private static func commonStems(in counted: CountedDocuments, documents: [SearchDocument], vocabulary: Vocabulary) -> [Bool] {
        var holders = [Int](repeating: 0, count: vocabulary.stemCount)
        for mention in counted.mentions { holders[Int(mention.stem)] += 1 }
        return holders.enumerated().map { stem, count in
            vocabulary.functionStems.contains(stem) || documents.count >= 500 && count * 2 > documents.count
        }
    }
}
