package import Diagnostics
package import Library

/// Looks over what an author wrote for what a reader would stumble over.
package struct Checker: Sendable {
    /// The day that what is due is told from; where it is nil, nothing is due.
    let today: CalendarDate?

    package init(today: CalendarDate? = nil) {
        self.today = today
    }

    /// What the rules have to say, by place.
    ///
    /// - Parameter outcome: a content folder as it was read, with its files kept.
    package func diagnostics(for outcome: LibraryLoader.Outcome) -> [Diagnostic] {
        []
    }
}
