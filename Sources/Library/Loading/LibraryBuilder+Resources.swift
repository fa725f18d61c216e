import Diagnostics
import HTML

extension LibraryBuilder {
    mutating func makeSite() -> Site? {
        guard let draft = drafts.site, let exit = draft.exit else { return nil }
        let clinic = makeClinic(draft.clinic, id: nil, file: draft.file)
        let helplines = resources(draft.helplines, kind: .helpline, file: draft.file)
        return Site(
            title: draft.title,
            tagline: draft.tagline,
            languages: draft.languages.map(\.value),
            baseAddress: draft.baseAddress,
            licence: draft.licence,
            exit: exit,
            clinic: clinic,
            helplines: helplines,
            allowsRawHTML: draft.allowsRawHTML,
            isDiscreet: draft.isDiscreet,
            keepsOnDevice: draft.keepsOnDevice,
            checks: draft.checks
        )
    }

    mutating func makeResources(_ editions: [Edition]) -> [Resource] {
        guard let paths = index.editions.first?.resourcePaths else { return [] }
        let users = uses(in: editions)
        return drafts.resources.enumerated().map { number, draft in
            let successors: [Handle<Resource>] = draft.supersededBy.map { resources([$0], itself: draft.id.value) } ?? []
            let pairs: [Handle<Resource>] = draft.status == .retired ? [] : resources(draft.pairWith, itself: draft.id.value)
            return Resource(
                id: draft.id.value,
                path: paths[number],
                fragment: Fragment("resource-\(draft.id.value)") ?? Fragment(literal: "main"),
                type: draft.type,
                title: draft.title,
                authors: draft.authors,
                year: draft.year?.value,
                container: draft.container,
                volume: draft.volume,
                issue: draft.issue,
                pages: draft.pages,
                publisher: draft.publisher,
                edition: draft.edition,
                isbn: draft.isbn,
                doi: draft.doi,
                pmid: draft.pmid,
                url: draft.url,
                summary: draft.summary,
                evidence: draft.evidence,
                level: draft.level,
                audience: draft.audience,
                topics: draft.topics.map(\.value),
                languages: draft.languages,
                cost: draft.cost,
                lastChecked: draft.lastChecked?.value,
                checkedBy: draft.checkedBy,
                status: draft.status,
                supersededBy: successors.first,
                region: draft.region,
                hours: draft.hours,
                channels: draft.channels,
                isEmergency: draft.isEmergency,
                whatHappens: draft.whatHappens,
                pairedWith: pairs,
                usedIn: users[number] ?? [],
                citationLabel: index.resourceLabels[number]
            )
        }
    }

    /// What a list of ids stands for; those that stand for nothing, or for something that is retired or out of date, are reported.
    mutating func resources(
        _ ids: [Located<Slug>],
        kind: ReferenceFault.Kind = .resource,
        itself: Slug? = nil,
        file: SourceFile? = nil
    ) -> [Handle<Resource>] {
        for id in ids where id.value != itself {
            guard let number = index.resources[id.value], let fault = index.resourceFaults[number] else { continue }
            append([file?.diagnostic(fault, at: id.location) ?? Diagnostic(fault, at: id.location)])
        }
        return handles(ids, in: index.resources, kind: kind, itself: itself, file: file)
    }

    /// Who cites each resource or points to it, by edition and title.
    private func uses(in editions: [Edition]) -> [Int: [ArticleUse]] {
        var users: [Int: [ArticleUse]] = [:]
        for (edition, value) in editions.enumerated() {
            for article in value.articles.indices.sorted(byText: { value.articles[$0].title }) {
                let cited = value.articles[article].references.map(\.resource.index)
                let pointedTo = value.articles[article].furtherHelp.map(\.index)
                for resource in Set(cited + pointedTo) {
                    users[resource, default: []].append(ArticleUse(edition: Handle(edition), article: Handle(article)))
                }
            }
        }
        return users
    }
}
