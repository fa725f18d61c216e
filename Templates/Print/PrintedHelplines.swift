import HTML
import Library

/// Where to get help now, with numbers large enough to dial from.
struct PrintedHelplines: Component {
    let context: PrintContext
    /// More would fill a sheet; a bundle has room for all.
    var limit = 4

    var body: some HTML {
        let words = context.wording.help
        section(.class("help")) {
            Heading(id: PrintedPlaces.helpID) { words.heading }
            p { helplines.isEmpty ? words.none : words.introduction }
            if !helplines.isEmpty {
                ul(.class("helplines")) {
                    for helpline in helplines {
                        HelpCardEntry(context: context.page, helpline: helpline)
                    }
                }
            }
        }
    }

    private var helplines: [Resource] { NearestHelplines(context: context.page).first(atLeast: limit) }
}
