package import Library
import Templates

/// Where the review of an article stands on a day.
package struct ReviewStanding: Hashable, Sendable {
    package let state: State
    /// The day of the review that somebody stands for.
    package let reviewed: CalendarDate?
    /// The day on which the next one is due.
    package let next: CalendarDate?
    /// Days until the next one is due; less than none where that day has passed. Nil where no day is set.
    package let daysLeft: Int?
    /// Whether the wording has changed since the review.
    package let isChangedSince: Bool

    /// From what needs a look first to what needs none.
    package enum State: String, CaseIterable, Sendable {
        case overdue, awaiting
        case inReview = "in review"
        case dueSoon = "due soon"
        case reviewed
    }

    /// Due within a quarter of a year: long enough to find a reviewer and wait for the answer.
    static let soon = 90

    init(_ article: Article, on day: CalendarDate?) {
        let signed = SignedReview(article.review)
        reviewed = signed?.date
        next = article.review.next
        let daysLeft = day.flatMap { day in article.review.next.map { $0.dayNumber - day.dayNumber } }
        self.daysLeft = daysLeft
        isChangedSince = signed.flatMap { signed in article.updated.map { $0 > signed.date } } ?? false
        if let daysLeft, daysLeft < 0 {
            state = .overdue
        } else if signed == nil {
            state = article.review.status == .inReview ? .inReview : .awaiting
        } else {
            state = daysLeft.map { $0 <= Self.soon } == true ? .dueSoon : .reviewed
        }
    }
}
