package import Diagnostics
package import Library

/// The whole library, with its texts and the files that it was read from.
package struct CheckedLibrary: Sendable {
    package let library: Library
    /// By their paths from the content folder.
    package let files: [String: SourceFile]
    /// By edition; in each the home page, topics, articles, pages, and what a missing page says.
    package let texts: [CheckedText]
    /// The day that what is due is told from; where it is nil, nothing is due.
    package let today: CalendarDate?

    /// - Parameter outcome: what the library came from. Of a file that something older stands in for, there is nothing to say: its lines are others now.
    init(library: Library, outcome: LibraryLoader.Outcome, today: CalendarDate?) {
        let files = outcome.files.filter { !outcome.standIns.contains($0.key) }
        self.library = library
        self.files = files
        self.today = today
        texts = library.editions.flatMap { edition in
            let wordList = edition.folder.isEmpty ? "words.txt" : edition.folder + "/words.txt"
            let words = EditionWords(edition, wordList: files[wordList])
            let pages = [edition.home] + edition.pages + [edition.notFound]
            let subjects = edition.topics.map { (CheckedText.Subject.topic($0), $0.source) }
                + edition.articles.map { (.article($0), $0.source) } + pages.map { (.page($0), $0.source) }
            return subjects.compactMap { subject, path in
                files[path].map { CheckedText(subject, file: $0, edition: edition, words: words, library: library, today: today) }
            }
        }
    }

    package var settings: CheckSettings { library.site.checks }

    /// Where the entries of data files stand, by id. The files are read again for this, so ask once there is something to say.
    ///
    /// - Parameter isWanted: which files, by their paths from the content folder.
    package func entries(in isWanted: (String) -> Bool) -> [String: FieldPlaces] {
        let paths = files.keys.filter { $0.hasSuffix(".yml") && isWanted($0) }.sorted()
        let entries = paths.flatMap { path in files[path].map { FieldPlaces(of: $0).entries } ?? [] }
        return Dictionary(entries.map { ($0.id, $0.places) }, uniquingKeysWith: { first, _ in first })
    }
}
