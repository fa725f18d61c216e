import Diagnostics
import Library

/// What the date and the state of a review come to on a day.
enum ReviewState: Hashable {
    /// Nobody with a name and a role has reviewed it.
    case awaited
    /// The wording has changed since.
    case changed(reviewed: CalendarDate, updated: CalendarDate)
    case overdue(since: CalendarDate)
    case dueSoon(CalendarDate)
    case current

    /// Years after which a review is due if nothing else is said: the pages of the NHS are reviewed every three years (NHS, "Standard for creating health
    /// content", 2024; the dates on its pages).
    static let years = 3
    /// Days before the date from which a review is said to be due: a month to find somebody and have it read.
    static let notice = 30

    init(_ article: Article, today: CalendarDate?) {
        let review = article.review
        guard review.status == .reviewed, let on = review.on else {
            self = .awaited
            return
        }
        if let updated = article.updated, updated > on {
            self = .changed(reviewed: on, updated: updated)
            return
        }
        // The 29th of February has no anniversary in most years.
        let due = review.next ?? CalendarDate(year: on.year + Self.years, month: on.month, day: min(on.day, 28))
        guard let today, let due else {
            self = .current
            return
        }
        switch due.dayNumber - today.dayNumber {
        case ..<0: self = .overdue(since: due)
        case 0...Self.notice: self = .dueSoon(due)
        default: self = .current
        }
    }
}
