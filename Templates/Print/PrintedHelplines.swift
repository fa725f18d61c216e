import HTML
package import Library

/// Where to get help now, with numbers large enough to dial from.
struct PrintedHelplines: Component {
    let context: PrintContext
    var limit = PrintContext.helplinesOnSheet

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

    private var helplines: [Resource] { context.helplines(atLeast: limit) }
}

extension PrintContext {
    /// More would fill a sheet; a bundle has room for all.
    package static let helplinesOnSheet = 4

    /// The clinic's helplines in its own country, then those that answer anywhere; emergency first.
    package func helplines(atLeast limit: Int) -> [Resource] {
        NearestHelplines(context: page).first(atLeast: limit)
    }
}
