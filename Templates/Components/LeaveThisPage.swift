import HTML
import Library

/// The link that takes a reader away at once.
///
/// Without scripts it is an ordinary link. With them, `site.js` hides the page before the other one is fetched, listens for Shift pressed three
/// times, and says so in the words given here (GOV.UK Design System, "Exit this page").
struct LeaveThisPage: Component {
    let context: PageContext

    var body: some HTML {
        let words = context.wording.leaving
        aside(.class("leave"), .ariaLabel(words.region)) {
            a(
                .class("leave-link"),
                .href(.external(context.site.exit.address)),
                .rel("nofollow noreferrer noopener"),
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
