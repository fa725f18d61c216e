/// The words of some documents, field by field, as numbers.
struct ScannedDocuments: Sendable {
    let words: WordTable
    /// For all documents one after another, each mention of a word: its number, and in the last three bits the field.
    let mentions: [UInt32]
    /// Where each document ends in ``mentions``.
    let ends: [Int]
    /// For each document, the number of words in the shortest of its title and its names.
    let shortestNames: [Int]

    init(_ documents: ArraySlice<SearchDocument>) {
        var scanner = WordScanner()
        var mentions: [UInt32] = [], ends: [Int] = [], shortestNames: [Int] = []
        for document in documents {
            var shortest = Int.max
            document.forEachText { field, text in
                let start = mentions.count
                scanner.scan(text) { mentions.append(UInt32($0) << 3 | field.rawValue) }
                if field.namesTheWhole { shortest = min(shortest, mentions.count - start) }
            }
            shortestNames.append(shortest)
            ends.append(mentions.count)
        }
        words = scanner.table
        self.mentions = mentions
        self.ends = ends
        self.shortestNames = shortestNames
    }

    func mentions(of document: Int) -> ArraySlice<UInt32> {
        mentions[(document == 0 ? 0 : ends[document - 1])..<ends[document]]
    }
}

extension SearchDocument {
    fileprivate func forEachText(_ visit: (Field, String) -> Void) {
        visit(.title, title)
        for name in names { visit(.names, name) }
        for keyword in keywords { visit(.keywords, keyword) }
        for sentence in summary { visit(.summary, sentence) }
        for synonym in synonyms { visit(.synonyms, synonym) }
        for section in sections {
            if let heading = section.heading { visit(.headings, heading.text) }
            visit(.text, section.text)
        }
    }
}
