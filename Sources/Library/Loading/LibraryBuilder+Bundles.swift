import Diagnostics
import HTML

extension LibraryBuilder {
    /// The bundles by id; an item stands in a bundle once, so that a link to it leads to one page.
    mutating func makeBundles() -> [Bundle] {
        drafts.bundles.sorted { $0.id < $1.id }.compactMap { id, draft in
            guard let number = edition(of: draft) else { return nil }
            var seen: Set<Handle<Article>> = []
            let parts = draft.parts.map { part in
                let items: [Handle<Article>] = handles(part.items, in: index.editions[number].articles, kind: .article, file: draft.file)
                if items.count == part.items.count {
                    for (item, written) in zip(items, part.items) where !seen.insert(item).inserted {
                        report(.repeatedItem(written.value.description), at: written.location, in: draft.file)
                    }
                }
                return Bundle.Part(title: part.title, introduction: part.introduction, items: items)
            }
            return Bundle(
                id: id, source: draft.file.path, title: draft.title, summary: draft.summary, edition: Handle(number), parts: parts, isDuplex: draft.isDuplex
            )
        }
    }

    private mutating func edition(of draft: BundleDraft) -> Int? {
        guard let language = draft.language else { return drafts.editions.isEmpty ? nil : 0 }
        if let number = drafts.editions.firstIndex(where: { $0.language == language.value }) { return number }
        report(.notALanguageOfTheSite(language.value.description), at: language.location, in: draft.file)
        return nil
    }
}
