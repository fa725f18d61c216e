import Diagnostics
import HTML

extension LibraryBuilder {
    /// Gives each resource its place, and finds what is wrong between them.
    mutating func indexResources() {
        index.resourceLabels = CitationLabels.labels(for: drafts.resources)
        index.resourceSortKeys = zip(drafts.resources, index.resourceLabels).map { draft, label in
            "\(label.label(in: .english).lowercased()) \(draft.title.lowercased()) \(draft.id.value)"
        }
        for (number, draft) in drafts.resources.enumerated() {
            let id = draft.id.value
            index.resourceIDs.append(id)
            if index.resources[id] != nil {
                report(.duplicateID(.resource, id: id.description, other: "another resource"), at: draft.id.location)
            }
            index.resources[id] = number
        }
        index.resourceFaults = drafts.resources.map(fault)
        checkSameness()
        for draft in drafts.resources {
            checkDates(of: draft)
            checkTopics(of: draft)
        }
    }

    /// Where the pages of the resources stand in an edition.
    mutating func indexResourcePages(of edition: EditionDraft) -> [SitePath] {
        drafts.resources.enumerated().map { number, draft in
            let id = draft.id.value
            guard let path = edition.path("resources/\(id).html") else { return SitePath(literal: "resources/index.html") }
            if index.resources[id] == number { claim(path, for: draft.id.location.file) }
            return path
        }
    }

    // MARK: Checks

    /// What leaning on a resource would be blamed for, wherever that is done.
    private func fault(of draft: ResourceDraft) -> ResourceFault? {
        let id = draft.id.value.description
        if draft.status == .retired { return .retired(id: id, successor: draft.supersededBy?.value.description) }
        guard let today = options.today, let checked = draft.lastChecked?.value, let limit = draft.daysUntilDue else { return nil }
        let days = today.dayNumber - checked.dayNumber
        return days > limit ? .outOfDate(id: id, checked: checked.description, days: days, limit: limit) : nil
    }

    /// A day that is still to come, and an entry that is due; nothing where nobody says what day it is.
    private mutating func checkDates(of draft: ResourceDraft) {
        guard let today = options.today else { return }
        if let checked = draft.lastChecked {
            if checked.value > today { report(.future(key: "last-checked", value: checked.value.description), at: checked.location) }
            if let fault = fault(of: draft), draft.status != .retired { report(fault, at: checked.location) }
        }
        // A work may carry the year after the one that it appears in.
        if let year = draft.year, year.value > today.year + 1 { report(.future(key: "year", value: String(year.value)), at: year.location) }
    }

    private mutating func checkTopics(of draft: ResourceDraft) {
        let topics = Set(drafts.editions.flatMap { $0.topics.map(\.id) })
        for topic in draft.topics where !topics.contains(topic.value) {
            let nearest = NearestName.match(for: topic.value.description, among: topics.map(\.description))
            report(.unknown(.topic, id: topic.value.description, nearest: nearest), at: topic.location)
        }
    }

    /// Two entries for one thing.
    ///
    /// Short numbers aren't compared: 988 and 112 lead to other people in each country, and by a further key to others still.
    private mutating func checkSameness() {
        var owners: [String: Slug] = [:]
        for draft in drafts.resources where draft.status != .retired {
            for (key, name) in draft.identifiers {
                if let other = owners[key], other != draft.id.value {
                    report(.duplicateIdentifier(name, other: other.description), at: draft.id.location)
                } else {
                    owners[key] = draft.id.value
                }
            }
        }
    }

    private mutating func report(_ fault: ResourceFault, at location: SourceLocation) {
        append([Diagnostic(fault, at: location)])
    }
}

extension ResourceDraft {
    /// Days after a check until the next is due. Whoever rings a number that moved is let down at once, so services are due after a year if nothing else is said.
    fileprivate var daysUntilDue: Int? {
        maximumAge ?? (type.isService ? 365 : nil)
    }

    /// What no other entry may have: a key to compare, and its name for a person.
    fileprivate var identifiers: [(key: String, name: String)] {
        var identifiers: [(key: String, name: String)] = []
        if let doi { identifiers.append(("doi \(doi)", "DOI \(doi)")) }
        if let isbn, type != .chapter { identifiers.append(("isbn \(isbn)", "ISBN \(isbn)")) }
        if let pmid { identifiers.append(("pmid \(pmid)", "PubMed number \(pmid)")) }
        if let url, type != .chapter { identifiers.append(("url \(url.comparisonKey)", "the address \(url)")) }
        for case .phone(let number) in channels.map(\.contact) where number.isInternational {
            identifiers.append(("phone \(number)", "the number \(number)"))
        }
        return identifiers
    }
}
