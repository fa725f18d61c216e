package import HTML
import Library

/// The search index of one edition: the files that a browser loads as scripts, because from a folder it can load nothing else.
///
/// `words.js` holds the vocabulary and a line about each document; each `postings-….js` holds where some of the words stand; each `text-….js` holds
/// what results show of some of the documents. So what one query loads stays small however large the site is.
package struct SearchIndex: Sendable {
    /// Without the documents' own files.
    private let index: [SearchFile]
    private let pages: PageFiles

    /// - Parameters:
    ///   - page: where the search page stands: results are linked from there.
    ///   - workers: how many documents are read at once.
    package init(of documents: [SearchDocument], language: Language, page: SitePath, workers: Int) {
        let batches = concurrentMap(Self.batches(documents, count: workers), workers: workers) { ScannedDocuments($0) }
        let vocabulary = Vocabulary(of: batches, language: language)
        let postings = Postings(of: batches, documents: documents, vocabulary: vocabulary)
        pages = PageFiles(documents, page: page)
        let postingFiles = PostingFiles(postings)
        let words = WordsFile(
            vocabulary: vocabulary, postings: postings, documents: documents, stemsOfFiles: postingFiles.stemCounts, documentsOfFiles: pages.documentCounts
        )
        index = [words.file] + postingFiles.files
    }

    /// The files, each with its name and what writes it.
    package var files: [SearchFile] {
        index + pages.files
    }

    /// Runs of documents of nearly the same number.
    private static func batches(_ documents: [SearchDocument], count: Int) -> [ArraySlice<SearchDocument>] {
        let size = max(1, (documents.count + max(1, count) - 1) / max(1, count))
        return stride(from: 0, to: documents.count, by: size).map { documents[$0..<min($0 + size, documents.count)] }
    }
}

/// A file of the search index.
package struct SearchFile: Sendable {
    package let name: String
    package let bytes: @Sendable () -> [UInt8]

    /// - Parameter arguments: what the script is handed, as JavaScript writes it.
    init(name: String, arguments: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        bytes = { Array("attuneSearch.take(".utf8) + arguments() + Array(");\n".utf8) }
    }
}
