import HTML
import Library

/// The link that takes a reader away at once, and a second one for the keyboard.
///
/// Without scripts it is an ordinary link. With them, `site.js` hides the page before the other one is fetched, listens for Shift pressed three
/// times, and says so in the words given here (GOV.UK Design System, "Exit this page").
struct LeaveThisPage: Component {
    let context: PageContext

    /// The other site learns nothing of this one, and no search engine takes it for part of this one.
    private static let relation = "nofollow noreferrer"

    var body: some HTML {
        let words = context.wording.leaving
        aside(.class("leave"), .ariaLabel(words.region)) {
            // For the keyboard, beside the skip link, wherever a style sheet puts the other one.
            a(.class("skip-leave"), .href(.external(context.site.exit.address)), .rel(Self.relation)) { words.leave }
            a(
                .class("leave-link"),
                .href(.external(context.site.exit.address)),
                .rel(Self.relation),
                .data("data-neutral", .page(context.edition.exitPath)),
                .data("data-history", context.site.exit.history.rawValue),
                .data("data-press-two", words.pressTwoMore),
                .data("data-press-one", words.pressOneMore),
                .data("data-expired", words.expired),
                .data("data-loading", words.loading)
            ) {
                Icon.leave
                words.leave
            }
        }
    }
}
