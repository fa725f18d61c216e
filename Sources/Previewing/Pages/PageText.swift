import HTML
import Library
import Markdown
import Reading

/// The text that a page is there for, with what its author wants to know of it.
struct PageText: Sendable {
    let body: Body
    let language: Language
    /// Where it is an article or a worksheet.
    let place: ArticlePlace?

    /// - Returns: nil for a page without a text of its own, such as a list.
    init?(of page: SitePath, in library: Library) {
        for (number, edition) in library.editions.enumerated() {
            if let index = edition.articles.firstIndex(where: { $0.path == page }) {
                self.init(edition.articles[index].body, edition.language, ArticlePlace(edition: Handle(number), article: Handle(index)))
                return
            }
            let pages = [edition.home, edition.helpNow] + edition.pages
            let bodies = pages.map { ($0.path, $0.body) } + edition.topics.map { ($0.path, $0.introduction) }
            if let (_, body) = bodies.first(where: { $0.0 == page }) {
                self.init(body, edition.language, nil)
                return
            }
        }
        return nil
    }

    private init(_ body: Body, _ language: Language, _ place: ArticlePlace?) {
        self.body = body
        self.language = language
        self.place = place
    }

    /// How hard it is to read, by the measure that is most used for its language; nil where there is none, or too little text.
    var level: String? {
        let prose = Prose(of: body.document)
        let statistics = TextStatistics(of: prose, in: language)
        switch ReadingMeasure.measures(for: language) {
        case let measures where measures.contains(.fleschKincaidGrade):
            return statistics.fleschKincaidGrade.map { "Grade \($0.tenths) (Flesch–Kincaid)" }
        case let measures where measures.contains(.szigrisztPazos):
            return statistics.szigrisztPazos.map { "INFLESZ \($0.tenths) (\(INFLESZBand($0).rawValue))" }
        default:
            return nil
        }
    }
}

/// An article among those of its library.
struct ArticlePlace: Hashable, Sendable {
    let edition: Handle<Edition>
    let article: Handle<Article>

    func article(in library: Library) -> Article {
        library[edition][article]
    }

    /// The articles before and after it, in the order in which the site lists its topics and what is in them.
    func neighbours(in library: Library) -> (previous: Article?, next: Article?) {
        let edition = library[edition]
        let order = edition.topics.flatMap { $0.articles + $0.worksheets }
        guard let place = order.firstIndex(of: article) else { return (nil, nil) }
        let previous = place > 0 ? edition[order[place - 1]] : nil
        let next = place + 1 < order.count ? edition[order[place + 1]] : nil
        return (previous, next)
    }
}

extension Review {
    /// What an author has to know of it.
    var summary: String {
        switch status {
        case .awaiting: return "Awaiting review"
        case .inReview: return "In review"
        case .reviewed:
            let who = by.map { " by \($0)" } ?? ""
            let when = on.map { ", \($0)" } ?? ""
            return "Reviewed\(who)\(when)"
        }
    }
}

extension Double {
    /// With one digit after the point, whatever the locale of the machine.
    fileprivate var tenths: String {
        let tenths = Int((magnitude * 10).rounded())
        return "\(self < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
    }
}
