/// Where a word stands, and what it counts for there.
enum Field: UInt32, CaseIterable, Sendable {
    case title, names, keywords, headings, summary, synonyms, text

    /// How many mentions in the text one mention here is worth, and how much of the field's length counts against it: the weights and `b` of BM25F
    /// (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004). Found by measuring; `make bench-search` does.
    var weighting: (weight: Float, lengthShare: Float) {
        switch self {
        case .title: (6, 0.4)
        case .names: (5, 0)
        case .keywords: (4, 0.2)
        case .headings: (2.5, 0.5)
        case .summary: (2, 0.5)
        case .synonyms: (1.2, 0)
        case .text: (1, 0.6)
        }
    }

    /// Whether a word that stands here says what the whole is about.
    var namesTheWhole: Bool { self == .title || self == .names }

    /// Whether a word that nearly every page holds is still worth finding here.
    var countsForCommonWords: Bool { namesTheWhole || self == .keywords || self == .headings }
}

/// How much a word says about a document, in the few steps that the index keeps: more of them made it larger and ranking no better.
enum Impact {
    static let steps = 6
    private static let keyword: UInt8 = 4
    private static let title: UInt8 = 5
    /// Above this many mentions, further ones hardly count: BM25's `k1`.
    private static let saturation: Float = 1.2
    /// Where the steps of words in the text end. A word that is mentioned once, as most are, lies below the first.
    private static let bounds: [Float] = [0.5, 0.67, 0.8]

    static func step(ofFrequency frequency: Float, in fields: FieldSet) -> UInt8 {
        if fields.contains(where: \.namesTheWhole) { return title }
        if fields.contains(.keywords) { return keyword }
        let impact = frequency / (frequency + saturation)
        return UInt8(bounds.count { $0 <= impact })
    }
}
