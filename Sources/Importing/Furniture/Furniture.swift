/// What stands round a text on a web page, and isn't part of it.
enum Furniture: String, CaseIterable, Hashable {
    case advertisement, printing, mailing, sharing, newsletter, comments, related, cookies, copyright, navigation, breadcrumbs, readingTime, filing
    case contents

    /// What it is, after "as".
    var words: String {
        switch self {
        case .advertisement: "an advertisement"
        case .printing: "an offer to print the page"
        case .mailing: "an offer to mail the page"
        case .sharing: "buttons to share the page"
        case .newsletter: "an invitation to a newsletter"
        case .comments: "comments of readers"
        case .related: "links to other pages"
        case .cookies: "a notice about cookies"
        case .copyright: "a copyright line"
        case .navigation: "navigation"
        case .breadcrumbs: "the way to the page"
        case .readingTime: "a count of minutes or readers"
        case .filing: "labels of the page"
        case .contents: "a list of contents"
        }
    }

    /// Whether it may say what it is for in a whole sentence.
    var speaksInSentences: Bool {
        switch self {
        case .newsletter, .comments, .cookies, .copyright, .advertisement: true
        default: false
        }
    }

    /// Whether what follows it up to the next heading or long paragraph belongs to it.
    var hasFollowers: Bool {
        switch self {
        case .related, .newsletter, .comments, .sharing, .filing: true
        default: false
        }
    }
}

/// A line as it is compared with phrases: its words in small letters, with nothing else between them than one space.
struct ComparedLine: Hashable {
    let text: String
    let wordCount: Int

    init(_ line: some StringProtocol) {
        var words: [String] = []
        var isInWord = false
        for scalar in line.lowercased().unicodeScalars where scalar != "'" && scalar != "\u{2019}" && !Self.isJoiner(scalar) {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.generalCategory == .nonspacingMark {
                if !isInWord { words.append("") }
                words[words.count - 1].unicodeScalars.append(scalar)
                isInWord = true
            } else {
                isInWord = false
            }
        }
        text = words.joined(separator: " ")
        wordCount = words.count
    }

    /// Marks of direction that nobody sees.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        (0x200C...0x200F).contains(scalar.value)
    }

    /// Whether it begins with these words.
    func begins(with phrase: String) -> Bool {
        text == phrase || text.hasPrefix(phrase + " ")
    }
}
