import Diagnostics
import Digests
import HTML

extension LibraryBuilder {
    /// Tells each page where it stands in the other languages.
    ///
    /// Articles name the original that they translate; topics and other pages are the same where their ids are.
    mutating func connectTranslations(of editions: inout [Edition]) {
        guard editions.count > 1 else { return }
        connectArticles(of: &editions)
        for number in editions.indices {
            editions[number].home.translations = Self.others(of: number, in: editions) { $0.home.path }
            editions[number].helpNow.translations = Self.others(of: number, in: editions) { $0.helpNow.path }
            for index in editions[number].topics.indices {
                let id = editions[number].topics[index].id
                editions[number].topics[index].translations = Self.others(of: number, in: editions) { edition in
                    edition.topics.first { $0.id == id }?.path
                }
            }
            for index in editions[number].pages.indices {
                let id = editions[number].pages[index].id
                editions[number].pages[index].translations = Self.others(of: number, in: editions) { edition in
                    edition.pages.first { $0.id == id }?.path
                }
            }
        }
    }

    private static func others(of number: Int, in editions: [Edition], _ path: (Edition) -> SitePath?) -> [Translation] {
        editions.enumerated().compactMap { other, edition in
            guard other != number, let path = path(edition) else { return nil }
            return Translation(language: edition.language, path: path)
        }
    }

    private mutating func connectArticles(of editions: inout [Edition]) {
        var groups = editions[0].articles.indices.map { [(edition: 0, article: $0)] }
        for number in editions.indices.dropFirst() {
            for (place, entry) in drafts.editions[number].articles.enumerated() {
                guard let original = original(of: entry.draft) else { continue }
                groups[original].append((number, place))
            }
        }
        for group in groups where group.count > 1 {
            for member in group {
                editions[member.edition].articles[member.article].translations = group.compactMap { other in
                    guard other.edition != member.edition else { return nil }
                    let article = editions[other.edition].articles[other.article]
                    return Translation(language: article.language, path: article.path)
                }
            }
        }
    }

    /// The place of the original in the first edition; an original that has changed since is reported.
    private mutating func original(of draft: ArticleDraft) -> Int? {
        guard let id = draft.fields.original else { return nil }
        guard let place = index.editions[0].articles[id.value] else {
            let nearest = NearestName.match(for: id.value.description, among: index.editions[0].articles.keys.map(\.description))
            report(.unknown(.article, id: id.value.description, nearest: nearest), at: id.location, in: draft.file)
            return nil
        }
        let source = drafts.editions[0].articles[place].draft.file
        let current = SHA256Digest(of: source.bytes).description
        if let version = draft.fields.originalVersion, !current.hasPrefix(version.value) || version.value.utf8.count < 12 {
            report(.staleTranslation(original: source.path, version: String(current.prefix(16))), at: version.location, in: draft.file)
        }
        return place
    }
}
