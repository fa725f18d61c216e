/// What each field is for, in a sentence or two for somebody who writes content. How to write it, ``TextForm`` and its like say themselves.
enum FieldWords {
    /// - Parameters:
    ///   - key: of the field.
    ///   - subject: what the group describes, as its reader names it: "an article".
    static func words(for key: String, in subject: String) -> String? {
        tables[subject]?[key]
    }

    static let tables: [String: [String: String]] = [
        "an article": article, "a review": review, "a handout": handout, "a topic": topic, "a page": page,
        "a site": site, "the exit": exit, "the checks": checks, "the reading level": readingLevel, "the release": release, "a clinic": clinic,
        "a resource": resource, "an author": author, "a channel": channel,
        "a term": term, "a series": series, "a claim": claim, "a bundle": bundle, "a part": part,
        "an answer": answer,
    ]

    // MARK: Markdown

    private static let article = [
        "title": "The title, of up to 60 characters, with a capital only where a sentence has one.",
        "summary": "What the reader gets, in up to 180 characters.",
        "topics": "The ids of its topics; the first is the folder that it stands in.",
        "audience": "Who it is for.",
        "kind": "What it does: an explanation explains, a practice leads through something to do, a guide helps with a step in the outside world.",
        "series": "The id of the series that it is part of.",
        "order": "Its place in its series.",
        "keywords": "What people may search for that isn't in the title.",
        "published": "The day on which it was first published.",
        "updated": "The day of its last change of wording.",
        "review": "Where it stands in its review.",
        "authors": "Who wrote it: people, or a group.",
        "main-message": "What to take away, in one sentence in the active voice.",
        "actions": "One or two things that the reader can do.",
        "content-note": "For hard subjects only: one calm, factual sentence about what the page mentions.",
        "key-points": "3 to 5 short sentences.",
        "licence": "Its licence, where it differs from the site's.",
        "region": "The countries that it is written for, each by its two capital letters.",
        "discreet": "Whether to keep its subject out of window title and file name.",
        "draft": "Whether to keep it back from the site.",
        "sources": "The ids of works that the whole page leans on.",
        "related": "The ids of 2 to 4 articles to read next.",
        "translation-of": "The name of the article that it is a translation of.",
        "translation-version": "The first 16 digits of the SHA-256 of the original as it was when it was translated.",
        "handout": "What its handout has, where that is less than all.",
    ]

    private static let review = [
        "status": "It is reviewed only with a name, a role and a day.",
        "by": "The full name of whoever reviewed it.",
        "role": "What makes them somebody to ask: their profession, or the experience that they have lived.",
        "on": "The day of the review.",
        "next": "The day on which the next review is due.",
    ]

    private static let handout = [
        "sections": "The ids of the headings that it keeps, with all below them: a heading's words in small letters, joined by hyphens.",
        "without": "The ids of the headings that it leaves out, with all below them.",
    ]

    private static let topic = [
        "title": "The topic's name.",
        "summary": "What its articles are about.",
        "order": "Its place among the topics.",
    ]

    private static let page = [
        "title": "The title.",
        "summary": "What the reader finds there.",
        "updated": "The day of its last change.",
        "keywords": "What people may search for that isn't in the title.",
    ]

    // MARK: The site

    private static let site = [
        "title": "The site's name.",
        "tagline": "What the site is, in a line.",
        "languages": "The languages of the site; the first is the one that stands in no folder of its own.",
        "base-url": "Where the site will stand on the web, for feeds and for what is shared.",
        "licence": "The licence of what has none of its own.",
        "exit": "Where \"Leave this page\" leads.",
        "clinic": "Who publishes the site.",
        "helplines": "The ids of resources to show first, in the order in which readers see them.",
        "raw-html": "Whether articles may hold HTML.",
        "discreet": "Whether to keep the subject out of window titles, file names, icons and what is shared.",
        "keep-on-device": "Whether readers may keep the site on their device.",
        "checks": "How strictly attune check looks the texts over.",
    ]

    private static let checks = [
        "off": "The names of rules that say nothing here; attune check --list shows all names.",
        "note": "The names of rules whose findings are notes here.",
        "warning": "The names of rules whose findings are warnings here.",
        "error": "The names of rules whose findings are errors here.",
        "longest-sentence": "How many words a sentence may have.",
        "longest-paragraph": "How many words a paragraph may have.",
        "reading-level": "Up to which school year of the United States a text may be hard to read, by whom it is for.",
        "release": "What else attune check --release lets pass.",
    ]

    private static let readingLevel = [
        "adult": "For adults.",
        "young-person": "For young people.",
        "parent-or-carer": "For parents and carers.",
        "supporter": "For those who stand by somebody.",
        "professional": "For people who do this for a living.",
    ]

    private static let release = [
        "allow": "The names of rules that are no stricter for a release.",
    ]

    private static let exit = [
        "url": "A harmless page that nobody wonders about, such as a weather forecast.",
        "history": "Whether the page that is left stays in the browser's history.",
    ]

    private static let clinic = [
        "name": "Its name.",
        "country": "Where it is; people there see their own emergency number.",
        "address": "Where to find it, or to write to.",
        "phone": "The number to call, as it is printed.",
        "email": "Where to write.",
        "web": "Its own site.",
        "hours": "When somebody is there.",
        "accent": "The colour of links and buttons. It is changed where words in it could not be read on white.",
        "logo": "The path of a picture.",
        "footer": "A line at the foot of each page.",
        "cover": "The colour of covers. It is changed where white words on it could not be read.",
        "paper": "The paper that it prints on.",
        "languages": "The languages of the site that it hands out.",
        "helplines": "The ids of resources to show first, instead of the site's.",
        "licence": "Its licence, where it differs from the site's.",
    ]

    // MARK: Resources

    private static let resource = [
        "id": "Its name in citations and links. It is never used again for another one.",
        "type": "What it is.",
        "title": "As on its title page, or as the service calls itself.",
        "authors": "Who wrote it, in the order of its title page.",
        "year": "The year in which it came out.",
        "container": "The journal, or the book that holds a chapter.",
        "volume": "The volume of the journal.",
        "issue": "The issue of the journal.",
        "pages": "From which page to which, or the number of the article.",
        "publisher": "Who published it.",
        "edition": "Which edition, if not the first.",
        "isbn": "Only one that you have seen.",
        "doi": "Only one that you have seen, without https://doi.org/ before it.",
        "pmid": "Only one that you have seen.",
        "url": "The page itself: no shortened, paid or followed address.",
        "summary": "What it offers and for whom, in your own words.",
        "evidence": "What it shows, and its limits.",
        "level": "What kind of evidence it is.",
        "audience": "Who it is for.",
        "topics": "The ids of its topics.",
        "languages": "The languages in which it can be had.",
        "cost": "What it costs those who use it.",
        "last-checked": "The day on which somebody compared this entry with its own page. Leave it empty as long as nobody has.",
        "checked-by": "Who compared it.",
        "status": "active, watch while somebody looks into it, or retired.",
        "superseded-by": "The id of what took its place, once it is retired.",
        "region": "The countries that it serves, each by its two capital letters.",
        "hours": "When it is open: \"24/7\", or as the service says.",
        "channels": "The ways to reach it.",
        "emergency": "Whether it answers in an emergency; it then needs a region, hours, and a number or chat.",
        "what-happens": "What somebody who gets in touch can expect.",
        "pair-with": "The ids of services that are shown wherever this one is.",
        "max-age-days": "After how many days it is due to be checked again.",
    ]

    private static let author = [
        "literal": "The name of a body, as it is written.",
        "family": "The name that a citation uses.",
        "given": "First names, or their initials.",
    ]

    private static let channel = [
        "kind": "How to get in touch.",
        "value": "The number or address as readers see it.",
        "dial": "The number that a phone dials, from its + and the country's code.",
        "short-code": "Whether the number has up to 6 digits and is dialled as it is shown; the resource then needs a region.",
        "keyword": "The word to send to a text line.",
        "label": "What this way is for, where there are several.",
        "hours": "When somebody is there, where it differs from the resource's hours.",
    ]

    // MARK: Lists and bundles

    private static let term = [
        "id": "Its name in links: term: and the id.",
        "term": "The word or phrase.",
        "aliases": "Other forms of it that articles use.",
        "definition": "What it means, in plain words.",
        "also-called": "Other names for the same thing.",
        "related": "The ids of other terms.",
        "sources": "The ids of works that the definition leans on.",
        "autolink": "Whether its first plain mention in an article is linked by itself.",
    ]

    private static let series = [
        "id": "Its name in articles.",
        "title": "What readers see.",
        "summary": "What somebody who reads all of it gets.",
    ]

    private static let claim = [
        "id": "Its name in the register.",
        "statement": "The claim, as people meet it.",
        "status": "How far it is agreed on.",
        "topics": "The ids of the topics that it comes up in.",
        "triggers": "Words that show that a text makes the claim.",
        "sources": "The ids of works that speak for or against it.",
        "say": "What to say instead.",
        "avoid": "What not to say.",
    ]

    private static let bundle = [
        "title": "What stands on its cover.",
        "summary": "What is in it and whom it is for.",
        "language": "The language of its articles, where it isn't the site's first.",
        "parts": "Its parts, in order.",
        "duplex": "Whether each part begins on a right-hand page, as for printing on both sides.",
    ]

    private static let part = [
        "title": "What stands above it.",
        "introduction": "A sentence or two before its articles.",
        "items": "The ids of articles and worksheets, in order.",
    ]

    // MARK: Ratings

    private static let answer = [
        "item": "The item: cci for the CDC Clear Communication Index or pemat for PEMAT-P, and its number there.",
        "answer": "Whether the text does what the item asks for; na where there is nothing in it that the item could be about.",
        "by": "The name of whoever says so.",
        "on": "The day on which they said so.",
        "version": "The digest of the text that they read, which attune coach shows. The answer lapses when the text is another.",
    ]
}
