/// `words.js`: what every query needs.
struct WordsFile {
    let vocabulary: Vocabulary
    let postings: Postings
    let documents: [SearchDocument]
    let stemsOfFiles: [Int]
    let documentsOfFiles: [Int]

    var file: SearchFile {
        let bytes = arguments
        return SearchFile(name: "words.js") { bytes }
    }

    private var arguments: [UInt8] {
        var bytes = Array("\"words\",0,{documents:\(documents.count)".utf8)
        append("words", frontCodedWords, to: &bytes)
        append("stems", NumberText(stemsAndCounts).bytes, to: &bytes)
        append("common", NumberText(gaps(postings.common)).bytes, to: &bytes)
        append("about", NumberText(zip(documents, postings.titleLengths).map(about)).bytes, to: &bytes)
        append("postings", NumberText(stemsOfFiles).bytes, to: &bytes)
        append("texts", NumberText(documentsOfFiles).bytes, to: &bytes)
        return bytes + [UInt8(ascii: "}")]
    }

    /// None of these texts holds a quote or a backslash.
    private func append(_ name: String, _ text: [UInt8], to bytes: inout [UInt8]) {
        bytes += Array(",\(name):\"".utf8) + text + [UInt8(ascii: "\"")]
    }

    /// Each word without what it shares with the word before; a capital says how much that is, `A` for nothing. Words have no capitals.
    private var frontCodedWords: [UInt8] {
        var bytes: [UInt8] = [], last: [UInt8] = []
        for word in vocabulary.words {
            let (units, length) = shared(last, word)
            bytes.append(UInt8(ascii: "A") + UInt8(units))
            bytes += word[length...]
            last = word
        }
        return bytes
    }

    /// How much two words share, in UTF-16 code units, at most 25, and in bytes of whole characters.
    private func shared(_ left: [UInt8], _ right: [UInt8]) -> (units: Int, length: Int) {
        var units = 0, length = 0
        for (first, second) in zip(String(decoding: left, as: UTF8.self).unicodeScalars, String(decoding: right, as: UTF8.self).unicodeScalars) {
            guard first == second, units + first.utf16.count <= 25 else { break }
            units += first.utf16.count
            length += first.utf8.count
        }
        return (units, length)
    }

    /// For each word, twice the number of documents that its stem leads to, where the stem is new; or else twice how far back in the row of new stems
    /// its own is, and one.
    private var stemsAndCounts: [Int] {
        var next = 0
        return vocabulary.stems.map { stem in
            if stem < next { return (next - stem) * 2 + 1 }
            next += 1
            return postings.counts[stem] * 2
        }
    }

    private func gaps(_ numbers: [Int]) -> [Int] {
        zip(numbers, [0] + numbers).map { $0 - $1 }
    }

    /// What ranking has to know of each document, in one number.
    private func about(_ document: SearchDocument, titleLength: Int) -> Int {
        document.kind.number * 20 + min(titleLength, 19)
    }
}

extension SearchDocument.Kind {
    /// Its place among all kinds: a browser knows it by that.
    var number: Int { Self.numbers[self] ?? 0 }

    private static let numbers = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
