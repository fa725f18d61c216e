/// How often each document mentions each stem, weighted by where and by how long the document is.
struct CountedDocuments: Sendable {
    /// By document.
    private(set) var mentions: [Mention] = []
    /// For each document, the number of words in the shortest of its names.
    let shortestNames: [Int]

    struct Mention: Sendable {
        let document: Int32
        let stem: Int32
        /// The weighted frequency of BM25F.
        var frequency: Float
        var fields: FieldSet
    }

    init(_ batches: [ScannedDocuments], stems vocabulary: Vocabulary) {
        shortestNames = batches.flatMap(\.shortestNames)
        let averages = Self.averageLengths(batches)
        var places = [Int32](repeating: -1, count: vocabulary.stemCount)
        var document: Int32 = 0
        for (batch, stems) in zip(batches, vocabulary.stemsOfBatches) {
            for number in batch.ends.indices {
                let words = batch.mentions(of: number)
                let shares = Self.shares(lengths: Self.lengths(words), averages: averages)
                let first = mentions.count
                for word in words {
                    let stem = stems[Int(word >> 3)], field = Int(word & 7)
                    if places[Int(stem)] < first {
                        places[Int(stem)] = Int32(mentions.count)
                        mentions.append(Mention(document: document, stem: stem, frequency: 0, fields: FieldSet()))
                    }
                    mentions[Int(places[Int(stem)])].frequency += shares[field]
                    mentions[Int(places[Int(stem)])].fields.insert(field)
                }
                document += 1
            }
        }
    }

    private static func lengths(_ words: ArraySlice<UInt32>) -> [Int] {
        words.reduce(into: [Int](repeating: 0, count: 8)) { $0[Int($1 & 7)] += 1 }
    }

    /// The average length of each field, over the documents that have it.
    private static func averageLengths(_ batches: [ScannedDocuments]) -> [Float] {
        var sums = [Int](repeating: 0, count: 8), holders = sums
        for batch in batches {
            for number in batch.ends.indices {
                for (field, length) in lengths(batch.mentions(of: number)).enumerated() where length > 0 {
                    sums[field] += length
                    holders[field] += 1
                }
            }
        }
        return zip(sums, holders).map { $1 == 0 ? 1 : Float($0) / Float($1) }
    }

    /// What one mention in each field of a document is worth.
    private static func shares(lengths: [Int], averages: [Float]) -> [Float] {
        Field.allCases.map { field in
            let (weight, lengthShare) = field.weighting
            let length = Float(lengths[Int(field.rawValue)]) / averages[Int(field.rawValue)]
            return weight / (1 - lengthShare + lengthShare * length)
        }
    }
}

/// The fields in which a document mentions a stem.
struct FieldSet: Sendable {
    private var bits: UInt8 = 0

    mutating func insert(_ field: Int) {
        bits |= 1 << UInt8(truncatingIfNeeded: field)
    }

    func contains(_ field: Field) -> Bool {
        bits & (1 << UInt8(truncatingIfNeeded: field.rawValue)) != 0
    }

    func contains(where isWanted: (Field) -> Bool) -> Bool {
        Field.allCases.contains { contains($0) && isWanted($0) }
    }
}
