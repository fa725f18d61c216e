import Authoring
import Library

/// Finds above and below a text who wrote it and when, and takes those lines out.
struct BylinePass {
    private(set) var manuscript: Manuscript

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
    }

    mutating func run() {
        let count = manuscript.blocks.count
        manuscript.blocks = manuscript.blocks.enumerated().compactMap { index, block in
            (index < 8 || index + 3 >= count) && takesOut(block) ? nil : block
        }
    }

    /// What a part of a byline says.
    private enum Part {
        case author(String)
        case published(CalendarDate)
        case updated(CalendarDate)
        case reviewer
        case furniture(Furniture)
    }

    /// A line is one where every part of it is understood, so that no sentence is lost.
    private mutating func takesOut(_ block: Block) -> Bool {
        guard let text = block.paragraph, text.plain.count < 200 else { return false }
        let words = text.lines.flatMap { $0.plain.split { "|·•".contains($0) } }.flatMap { Self.dayAndName(in: $0.trimmingSpaces) ?? Self.nameAndDay(in: $0.trimmingSpaces) ?? [$0.trimmingSpaces] }.filter { !$0.isEmpty }
        let parts = words.map { ($0, Self.part($0)) }
        guard !parts.isEmpty, parts.allSatisfy({ $0.1 != nil }) else { return false }
        for (words, part) in parts {
            switch part {
            case .author(let name): manuscript.addAuthor(name, at: block.line)
            case .published(let date): manuscript.setPublished(date, words: words, at: block.line)
            case .updated(let date): manuscript.report(.date(date, words: words), at: block.line)
            case .reviewer: manuscript.report(.reviewer(words: words), at: block.line)
            case .furniture(let furniture): manuscript.report(.furniture(furniture, words: words), at: block.line)
            case nil: break
            }
        }
        return true
    }

    /// `Posted on January 4, 2018 by Ines Alder` in its two parts; nil for anything else.
    private static func dayAndName(in words: String) -> [String]? {
        guard let match = words.firstMatch(of: /\s(?=(?:by|por)\s)/) else { return nil }
        let day = String(words[..<match.range.lowerBound]), name = String(words[match.range.upperBound...])
        return isDay(day) ? [day, name] : nil
    }

    /// `By Ines Alder, January 4, 2018` in its two parts; nil for anything else. A comma may belong to a name, too, as before a title.
    private static func nameAndDay(in words: String) -> [String]? {
        for match in words.matches(of: /,\s*|\s(?=on\s|el\s)/) {
            let name = String(words[..<match.range.lowerBound]), day = String(words[match.range.upperBound...])
            if isDay(day), rest(of: name, after: authorWords) != nil { return [name, day] }
        }
        return nil
    }

    private static func isDay(_ words: String) -> Bool {
        WrittenDate.date(in: rest(of: words, after: publicationWords) ?? words) != nil
    }

    private static func part(_ words: String) -> Part? {
        if let rest = rest(of: words, after: reviewWords) { return isName(rest) ? .reviewer : nil }
        if let rest = rest(of: words, after: updateWords), let date = WrittenDate.date(in: rest) { return .updated(date) }
        if let date = WrittenDate.date(in: rest(of: words, after: publicationWords) ?? words) { return .published(date) }
        if let rest = rest(of: words, after: authorWords) { return isName(rest) ? .author(rest) : nil }
        return FurniturePhrases.furniture(in: ComparedLine(words), isSentence: words.endsSentence).map { .furniture($0) }
    }

    /// What follows one of some beginnings.
    private static func rest(of words: String, after beginnings: [String]) -> String? {
        let lowered = words.lowercased()
        guard let beginning = beginnings.first(where: { lowered.hasPrefix($0) }) else { return nil }
        let rest = words.dropFirst(beginning.count)
        guard rest.first.map({ $0.isWhitespace || $0 == ":" }) ?? false else { return nil }
        return rest.drop { $0 == ":" || $0.isWhitespace }.trimmingTrailingSpaces
    }

    /// Up to eight words that begin with a capital, as names of people and bodies do, and titles after a comma.
    private static func isName(_ words: String) -> Bool {
        let parts = words.split(whereSeparator: \.isWhitespace)
        let small: Set<Substring> = ["and", "of", "the", "de", "del", "la", "van", "von", "der", "den", "y", "e", "al", "bin", "&", "for"]
        return (1...10).contains(parts.count) && words.count < 90 && !words.hasSuffix("?") && parts.allSatisfy { part in
            small.contains(part) || part.first.map { $0.isUppercase || ($0.isLetter && !$0.isCased) || $0 == "(" } ?? false
        }
    }

    private static let authorWords = ["written by", "words by", "article by", "posted by", "by", "author", "authors", "escrito por", "por", "autor", "autora", "بقلم", "كتبه", "كتبته"]
    private static let reviewWords = ["medically reviewed by", "clinically reviewed by", "reviewed by", "fact checked by", "fact-checked by", "revisado por", "راجعه", "مراجعة"]
    private static let publicationWords = ["published on", "published", "posted on", "posted", "date", "on", "publicado el", "publicado", "fecha", "نشر في", "نُشر في", "تاريخ النشر"]
    private static let updateWords = ["last updated on", "last updated", "updated on", "updated", "last modified", "last reviewed on", "last reviewed", "actualizado el", "actualizado", "آخر تحديث"]
}

/// Days as people write them: `March 12, 2021`, `12th March 2021`, `12 de marzo de 2021`, `2021-03-12`.
///
/// Days in numbers with slashes aren't read: 3/4 is another day in each country.
enum WrittenDate {
    /// - Returns: nil unless the text is a date and nothing else.
    static func date(in words: String) -> CalendarDate? {
        if let date = CalendarDate(words) { return date }
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { !passedOver.contains($0) }
        guard parts.count == 3, let month = parts.compactMap({ months[String($0)] }).first else { return nil }
        let numbers = parts.compactMap { part in Int(part.drop { $0 == "0" }.prefix { $0.isNumber }) }
        guard numbers.count == 2, let year = numbers.first(where: { (1900...2200).contains($0) }), let day = numbers.first(where: { (1...31).contains($0) }) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Days of the week, and the small words between the parts.
    private static let passedOver: Set<Substring> = [
        "de", "del", "of", "the", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ]

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        let names = [
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        ]
        for line in names {
            for (index, name) in line.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
        }
        months["sept"] = 9
        return months
    }()
}

extension Manuscript {
    mutating func addAuthor(_ name: String, at line: Int?) {
        guard let author = TextLine(name), !authors.contains(author) else { return }
        authors.append(author)
        report(.author(author.description), at: line)
    }

    mutating func setPublished(_ date: CalendarDate, words: String, at line: Int?) {
        if published == nil { published = date }
        report(.date(date, words: words), at: line)
    }
}
