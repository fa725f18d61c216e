import Diagnostics
import Digests
package import HTML
import Library

/// How an article stands to the same one in another language.
package struct TranslationFact: Hashable, Sendable {
    package let language: Language
    package let state: State

    package init(language: Language, state: State) {
        self.language = language
        self.state = state
    }

    package enum State: Hashable, Sendable {
        /// This is the translation, or that is, and nothing has changed since.
        case upToDate
        /// The original has changed since it was translated; by so many days its last change is later, where both say when that was.
        case stale(days: Int?)
        /// Nobody wrote down which version was translated.
        case unknown
    }
}

/// Finds out how old translations are.
struct TranslationAges {
    private let articles: [SitePath: Article]
    private let original: Language?
    private let files: [String: SourceFile]

    /// - Parameter files: the texts of the content folder, by path.
    init(of library: Library, files: [String: SourceFile]) {
        let pairs = library.editions.flatMap(\.articles).map { ($0.path, $0) }
        articles = Dictionary(pairs) { first, _ in first }
        original = library.editions.first?.language
        self.files = files
    }

    func facts(of article: Article) -> [TranslationFact] {
        article.translations.compactMap { translation in
            guard let other = articles[translation.path] else { return nil }
            // Two translations of one original say nothing of each other.
            guard article.language == original || other.language == original else { return nil }
            let (first, second) = article.language == original ? (article, other) : (other, article)
            return TranslationFact(language: other.language, state: state(of: second, from: first))
        }
    }

    private func state(of translation: Article, from original: Article) -> TranslationFact.State {
        guard let version = translation.originalVersion, let file = files[original.source] else { return .unknown }
        // As many digits as leave no doubt, as the loader has it.
        if version.utf8.count >= 12, SHA256Digest(of: file.bytes).description.hasPrefix(version) { return .upToDate }
        let days = original.updated.flatMap { changed in translation.updated.map { changed.dayNumber - $0.dayNumber } }
        return .stale(days: days.flatMap { $0 > 0 ? $0 : nil })
    }
}
