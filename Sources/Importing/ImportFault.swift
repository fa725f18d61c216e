import Diagnostics
import Library

/// What an author has to know about a text that was brought in, as facts.
enum ImportFault: Fault, Hashable {
    // Taken out.
    case furniture(Furniture, words: String)
    case outsideTheArticle(words: String)
    case hiddenPart(words: String)
    case activeParts(count: Int)
    case embedded(kind: String, address: String)
    case linksWithoutAddress(count: Int)
    case refusedLink(String, words: String)
    case hiddenCharacters(count: Int)
    case repeatedQuote(words: String)

    // Kept, or understood as something.
    case disclaimer(words: String)
    case quoteKept(words: String)
    case heading(HeadingForm, words: String)
    case unmarkedList(count: Int)
    case joinedWord(String)
    case author(String)
    case date(CalendarDate, words: String)
    case reviewer(words: String)
    case encoding(String)
    case lostCharacter(count: Int)
    case title(words: String, from: TitleSource)
    case resource(title: String, type: ResourceType, reason: String)

    // Lost.
    case lost(WordPart, count: Int)
    case pictureMissing(String)
    case pictureRefused(String, reason: String)
    case pictureWithoutWords(String)
    case footnoteMissing

    /// What a heading looked like in the original.
    enum HeadingForm: String, Hashable {
        case numbered = "a number before it"
        case numberedRunIn = "a number before it and the text going on in the same line"
        case runIn = "the text going on in the same line"
        case bold = "nothing but bold letters"
        case short = "a short line of its own"
    }

    /// Where a title was found.
    enum TitleSource: String, Hashable {
        case firstLine = "its first line"
        case page = "the title of its window"
        case fileName = "the name of the file"
    }
}

extension ImportFault {
    /// Whether the draft still holds what it is about.
    var isInDraft: Bool {
        switch self {
        case .refusedLink, .disclaimer, .quoteKept, .heading, .unmarkedList, .resource, .pictureWithoutWords, .footnoteMissing: true
        default: false
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .refusedLink, .lost, .pictureMissing, .pictureRefused, .pictureWithoutWords, .footnoteMissing, .lostCharacter, .embedded, .reviewer: .warning
        default: .note
        }
    }

    var rule: String {
        switch self {
        case .furniture, .outsideTheArticle: "page-furniture"
        case .hiddenPart, .activeParts: "hidden-part"
        case .embedded: "embedded-part"
        case .linksWithoutAddress, .refusedLink: "dropped-link"
        case .hiddenCharacters: "hidden-characters"
        case .repeatedQuote, .quoteKept: "pull-quote"
        case .disclaimer: "disclaimer"
        case .heading: "found-heading"
        case .unmarkedList: "unmarked-list"
        case .joinedWord: "joined-word"
        case .author: "found-author"
        case .date: "found-date"
        case .reviewer: "claimed-review"
        case .encoding: "guessed-encoding"
        case .lostCharacter: "lost-character"
        case .title: "found-title"
        case .resource: "found-resource"
        case .lost: "lost-part"
        case .pictureMissing, .pictureRefused: "lost-picture"
        case .pictureWithoutWords: "picture-without-words"
        case .footnoteMissing: "lost-footnote"
        }
    }

    var message: String {
        switch self {
        case .furniture(let furniture, let words): "Taken out, as \(furniture.words): \"\(Self.excerpt(words))\"."
        case .outsideTheArticle(let words): "Taken out, since it stands outside the article on its page: \"\(Self.excerpt(words))\"."
        case .hiddenPart(let words): "Taken out, since the page doesn't show it: \"\(Self.excerpt(words))\"."
        case .activeParts(let count): "Taken out: \(Self.counted(count, "script, style sheet or form", "scripts, style sheets and forms"))."
        case .embedded(let kind, let address): "Taken out: \(kind)\(address.isEmpty ? "" : " from \(Self.excerpt(address))")."
        case .linksWithoutAddress(let count):
            "\(Self.counted(count, "link leads", "links lead")) to a place on the page that it came from; the words are kept without it."
        case .refusedLink(let target, let words): "The link \"\(Self.excerpt(target))\" isn't allowed here; its words \"\(Self.excerpt(words))\" are kept without it."
        case .hiddenCharacters(let count): "\(Self.counted(count, "character", "characters")) that nobody sees \(count == 1 ? "is" : "are") taken out."
        case .repeatedQuote(let words): "Taken out, since the text says nearly the same in another place: \"\(Self.excerpt(words))\"."
        case .disclaimer(let words): "Kept, though it may not be yours to say: \"\(Self.excerpt(words))\"."
        case .quoteKept(let words): "Kept as a quotation of the page's own text: \"\(Self.excerpt(words))\"."
        case .heading(let form, let words): "Made a heading of \"\(Self.excerpt(words))\", which had \(form.rawValue)."
        case .unmarkedList(let count): "Made a list of \(count) lines that stand after a colon without bullets."
        case .joinedWord(let word): "Joined a word that was cut at the end of a line: \"\(word)\"."
        case .author(let name): "It says that \(name) wrote it."
        case .date(let date, let words): "It says \"\(Self.excerpt(words))\", which is read as \(date)."
        case .reviewer(let words): "It says that it was reviewed: \"\(Self.excerpt(words))\"."
        case .encoding(let name): "It isn't UTF-8, and was read as \(name)."
        case .lostCharacter(let count): "\(Self.counted(count, "character was", "characters were")) lost before it came here, and shown as \u{FFFD}."
        case .title(let words, let source): "The title \"\(Self.excerpt(words))\" comes from \(source.rawValue)."
        case .resource(let title, let type, let reason): "It leads on to \"\(Self.excerpt(title))\", perhaps of the type \(type.rawValue): \(reason)."
        case .lost(let part, let count): "\(part.words(count)) \(part.fate)."
        case .pictureMissing(let source): "The picture \"\(Self.excerpt(source))\" isn't with the file."
        case .pictureRefused(let source, let reason): "The picture \"\(Self.excerpt(source))\" is left out: \(reason)"
        case .pictureWithoutWords(let source): "The picture \"\(Self.excerpt(source))\" has no words for people who don't see it."
        case .footnoteMissing: "A note that the text refers to isn't there."
        }
    }

    var remedy: String {
        switch self {
        case .furniture, .outsideTheArticle, .hiddenPart, .repeatedQuote: "If it belongs to the text, copy it back from the original."
        case .activeParts: "Nothing is to be done: pages here need none."
        case .embedded: "Say in words what it shows, or add it to the resources."
        case .linksWithoutAddress: "Where a reader needs one, link to a page of this site."
        case .refusedLink: "Write where it leads, if you know and trust it."
        case .hiddenCharacters, .joinedWord: "Read the sentence once to see that it is whole."
        case .disclaimer: "Take it out if your site says so in its own words elsewhere."
        case .quoteKept: "Take it out if the page reads better without it."
        case .heading: "If it is none, join it with the text below it."
        case .unmarkedList: "If it is none, take the hyphens out."
        case .author: "Make sure that you may use the text, and that the name is right."
        case .date: "Write the days on which you publish and change it into published and updated."
        case .reviewer: "A review counts here only with a name, a role and days that you know of; the draft says awaiting."
        case .encoding: "Look at letters with accents and at quotation marks."
        case .lostCharacter: "Find out from the original what stood there."
        case .title: "Change it in the draft if it isn't what the page is about."
        case .resource: "Look at it yourself; --resources adds it to the index."
        case .lost(let part, _): part.remedy
        case .pictureMissing: "Save it beside the file and import again, or leave it out."
        case .pictureRefused: "Save it as PNG, JPEG or SVG and add it by hand."
        case .pictureWithoutWords: "Write in the draft what it shows."
        case .footnoteMissing: "Look it up in the original."
        }
    }

    /// Enough of some words to find them by.
    private static func excerpt(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 80 ? line.prefix(78).trimmingTrailingSpaces + " …" : line
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
