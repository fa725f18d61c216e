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

/// How much a word says about a document, in the sixteen steps that the index keeps.
///
/// The last four steps say where the word stands as well: the upper two in the title or a name, the two below in a keyword.
enum Impact {
    static let steps = 16
    private static let firstOfKeywords: UInt8 = 12
    private static let firstOfTitles: UInt8 = 14
    /// Above this many mentions, further ones hardly count: BM25's `k1`.
    private static let saturation: Float = 1.2
    /// Where the lower of two steps ends.
    private static let middle: Float = 0.88

    static func step(ofFrequency frequency: Float, in fields: FieldSet) -> UInt8 {
        let impact = frequency / (frequency + saturation)
        if fields.contains(where: \.namesTheWhole) { return firstOfTitles + (impact < middle ? 0 : 1) }
        if fields.contains(.keywords) { return firstOfKeywords + (impact < middle ? 0 : 1) }
        return min(firstOfKeywords - 1, UInt8(impact * Float(firstOfKeywords)))
    }
}
