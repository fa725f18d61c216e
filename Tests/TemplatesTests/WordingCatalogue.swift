import HTML
import Library
import Markdown
@testable import Templates

/// Every sentence that a table of words can say, by its place in the table.
struct WordingCatalogue {
    private(set) var entries: [String: String] = [:]

    init(_ wording: Wording) {
        collect(wording, at: "")
        collectSentences(of: wording)
        for kind in ResourceType.allCases {
            entries["resource.type.\(kind)"] = wording.resource.type(kind)
            entries["resource.types.\(kind)"] = wording.resource.types(kind)
        }
        for cost in Cost.allCases { entries["resource.cost.\(cost)"] = wording.resource.cost(cost) }
        for level in EvidenceLevel.allCases { entries["resource.level.\(level)"] = wording.resource.level(level) }
        for audience in Audience.allCases { entries["article.audience.\(audience)"] = wording.article.audience(audience) }
        for licence in Licence.allCases { entries["footer.licence.\(licence)"] = wording.footer.licence(licence) }
        for number in [0, 1, 2, 3, 11, 100] {
            entries["article.minutes.\(number)"] = wording.article.minutes(number)
            entries["listing.articles.\(number)"] = wording.listing.articles(number)
        }
        for month in 1...12 {
            entries["date.\(month)"] = CalendarDate(year: 2026, month: month, day: 21).map(wording.date)
        }
    }

    /// The plain strings, however deep they lie.
    private mutating func collect(_ value: Any, at path: String) {
        for (number, child) in Mirror(reflecting: value).children.enumerated() {
            let name = "\(path).\(child.label ?? "\(number)")"
            if name == ".language" { continue }
            if let text = child.value as? String { entries[name] = text } else { collect(child.value, at: name) }
        }
    }

    /// Sentences with something in them, which is `§` here.
    private mutating func collectSentences(of wording: Wording) {
        entries["list"] = wording.list(["§", "§", "§"])
        entries["article.forAudience"] = wording.article.forAudience(["§"])
        entries["article.part"] = wording.article.part(1, 2)
        entries["article.series"] = wording.article.series("§")
        entries["article.skipPassage"] = wording.article.skipPassage("§")
        entries["review.translatedFrom"] = wording.review.translatedFrom("§")
        entries["sources.back"] = wording.sources.back("§")
        entries["sources.backNumbered"] = wording.sources.backNumbered("§", 1, 2)
        entries["sources.inContainer"] = wording.sources.inContainer("§")
        entries["sources.pages.one"] = wording.sources.pages("1")
        entries["sources.pages.many"] = wording.sources.pages("1–2")
        entries["sources.edition"] = wording.sources.edition("2")
        entries["listing.inTopic"] = wording.listing.inTopic("§")
        for facet in ResourceFacet.allCases { entries["resourceIndex.facet.\(facet)"] = wording.resourceIndex.facet(facet) }
        entries["resourceIndex.facetTitle"] = wording.resourceIndex.facetTitle("§")
        entries["resourceIndex.download"] = wording.resourceIndex.download("§")
        entries["resourceIndex.checkedBy"] = wording.resourceIndex.checkedBy("§")
        entries["search.allShown"] = wording.search.allShown("12")
        entries["search.someShown"] = wording.search.someShown("10", "12")
        entries["search.noneFound"] = wording.search.noneFound("§")
        entries["search.section"] = wording.search.section("§")
        entries["keeping.size"] = wording.keeping.size("§")
        entries["keeping.working"] = wording.keeping.working("§", "§")
        entries["resource.keyword"] = wording.resource.keyword("§")
        entries["resource.opensElsewhere"] = wording.resource.opensElsewhere("§")
    }
}
