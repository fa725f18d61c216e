import Diagnostics

extension ReportedRule {
    // MARK: What leads to what

    static let references = [
        ReportedRule(
            "dead-link", "A link leads to a file that isn't there.",
            because: "Somebody who needs that page is left standing.", mend: "Correct the path; it begins at the file that it stands in."
        ),
        ReportedRule(
            "dead-anchor", "A link leads to a heading that isn't there.",
            because: "Readers land at the top of a long page.", mend: "Use the heading's words in small letters, joined by hyphens."
        ),
        ReportedRule(
            "link-to-draft", "A link leads to a draft.",
            because: "The draft is kept back, so the link would lead nowhere.", mend: "Publish the draft first, or take the link out."
        ),
        ReportedRule(
            "picture", "What should be a picture is none, or stands on another site.",
            because: "Pages ask nothing of the network, so that nobody can watch their readers.", mend: "Save it in assets, if its licence allows."
        ),
        unknown("article"), unknown("topic"), unknown("series"), unknown("resource"), unknown("term"), unknown("claim"), unknown("page"),
        unknown("helpline"), unknown("clinic"),
        ReportedRule(
            "unknown-language", "A language is named that the site doesn't have.",
            because: "There are no pages to hand out in it.", mend: "Use one of the languages of site.yml."
        ),
        ReportedRule(
            "handout-sections", "A handout says both what to keep and what to leave out.",
            because: "The two may disagree.", mend: "Keep whichever is shorter."
        ),
        ReportedRule(
            "unknown-section", "A handout names a heading that its article doesn't have.",
            because: "The handout would lack a part.", mend: "Use the heading's words in small letters, joined by hyphens."
        ),
        ReportedRule(
            "duplicate-id", "Two things have the same id.",
            because: "Links could mean either.", mend: "Give one of them another id."
        ),
        ReportedRule(
            "duplicate-alias", "Two terms share a wording.",
            because: "A mention could mean either.", mend: "Keep it with one of them."
        ),
        ReportedRule(
            "series-order", "Two articles have the same place in a series.",
            because: "Nobody could tell which comes first.", mend: "Give each a number of its own."
        ),
        ReportedRule(
            "folder-topic", .warning, "An article stands in the folder of another topic than its first.",
            because: "Authors won't find it where readers do.", mend: "Move it, or put its folder's topic first."
        ),
        ReportedRule(
            "stale-translation", .warning, "An original has changed since it was translated.",
            because: "Readers in the other language get something else.", mend: "Bring the translation up to date, then write the new version."
        ),
        ReportedRule(
            "repeated-item", "An article stands in a bundle twice.",
            because: "It would be printed twice.", mend: "Keep it where it is needed first."
        ),
    ]

    private static func unknown(_ kind: String) -> ReportedRule {
        ReportedRule(
            "unknown-\(kind)", "Something names \(kind.first.map { "aeiou".contains($0) } == true ? "an" : "a") \(kind) that there isn't.",
            because: "Nothing can be shown in its place.", mend: "Check how it is spelled, or add it."
        )
    }

    // MARK: Addresses that readers are sent to

    static let addresses = [
        ReportedRule(
            "address-credentials", "A name or password stands in an address.",
            because: "Everybody could use it.", mend: "Write the address without it."
        ),
        ReportedRule(
            "address-unencrypted", .warning, "An address of a resource or a clinic begins with http.",
            because: "Others on the way can see who reads it.", mend: "Write https:// if the site has it."
        ),
        ReportedRule(
            "address-tracking", "An address tells its site where the reader came from.",
            because: "Nobody should be followed from a page about trauma.", mend: "Write the address that is offered."
        ),
        ReportedRule(
            "address-affiliate", "Somebody is paid when an address is followed.",
            because: "Readers could not trust the recommendation.", mend: "Write the address that is offered."
        ),
        ReportedRule(
            "address-shortener", "An address hides where it leads.",
            because: "Readers can't tell, and whoever shortened it sees who follows it.", mend: "Write the address that it leads to."
        ),
        ReportedRule(
            "address-punycode", .warning, "An address is written in letters that may look like others.",
            because: "It may be a trap.", mend: "Make sure that it is the host that is meant."
        ),
    ]

    // MARK: The resource index

    static let resources = [
        ReportedRule(
            "country", "There is no country with this code.",
            because: "Readers there would miss a service, or be sent to one that isn't theirs.", mend: "Write the two letters of ISO 3166-1."
        ),
        ReportedRule(
            "doi", "A DOI is written with more than itself, or in a form that is no longer given out.",
            because: "It may lead nowhere.", mend: "Write what begins with 10., as the work itself has it."
        ),
        ReportedRule(
            "emergency", "A service for emergencies lacks a region, hours or a way to reach it.",
            because: "Somebody in danger could lose minutes.", mend: "Add what is missing."
        ),
        ReportedRule(
            "short-code", "A short number has no country, or is too long for one.",
            because: "It works in some country only.", mend: "Add the region, or give the whole number."
        ),
        ReportedRule(
            "phone-number", "The number that is dialled is not the one that is shown.",
            because: "A reader would call somebody else.", mend: "Make both the same number."
        ),
        ReportedRule(
            "text-keyword", .warning, "Nothing says what to send to a text line.",
            because: "A reader would have to guess, at the worst time.", mend: "Add the word, or a label that says that any will do."
        ),
        ReportedRule(
            "retired-resource", "Something leans on a resource that is no longer recommended.",
            because: "It was retired for a reason.", mend: "Use what took its place."
        ),
        ReportedRule(
            "out-of-date-resource", .warning, "A resource was checked too long ago: a service after a year, if nothing else is said.",
            because: "Numbers and hours change.", mend: "Compare it with its own page, then write that day."
        ),
        ReportedRule(
            "duplicate-resource", .warning, "Two entries are of the same work or service.",
            because: "One of them will grow old unseen.", mend: "Keep one."
        ),
    ]
}
