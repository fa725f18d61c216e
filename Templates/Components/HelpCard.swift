import HTML
import Library

/// Where to get help now, at the same place on every page (WCAG 2.2, 3.2.6).
struct HelpCard: Component {
    let context: PageContext
    /// Whether the card stands on the page that has all helplines.
    var isOnHelpPage = false

    static let id = Fragment(literal: "site.help")

    /// More would hide the one that somebody needs; the page itself has all.
    private static let shownHelplines = 3

    var body: some HTML {
        let words = context.wording.help
        section(.class("help"), .ariaLabelledby(Self.id)) {
            Heading(id: Self.id) {
                isOnHelpPage ? words.quickest : words.heading
            }
            p { helplines.isEmpty ? words.none : words.introduction }
            if !helplines.isEmpty {
                ul(.class("helplines")) {
                    for helpline in helplines {
                        HelpCardEntry(context: context, helpline: helpline)
                    }
                }
            }
            p(.class("more")) {
                a(.href(isOnHelpPage ? .fragment(HelpNowPage.helplinesID) : .page(context.edition.helpNow.path))) { words.more }
            }
        }
    }

    private var helplines: [Resource] {
        NearestHelplines(context: context).first(atLeast: Self.shownHelplines)
    }
}

/// One helpline of the card: its name, its two quickest ways, its hours.
struct HelpCardEntry: Component {
    let context: PageContext
    let helpline: Resource

    var body: some HTML {
        li(.class(helpline.isEmergency ? "emergency" : "helpline")) {
            div {
                p(.class("helpline-name")) { SharedText(context: context, titleOf: helpline) }
                if let hours = helpline.hours {
                    p(.class("quiet")) { context.wording.hours(hours) }
                }
            }
            ChannelList(context: context, channels: helpline.quickestChannels, hasIcons: false)
        }
    }
}

extension Wording {
    /// The hours of a service in words.
    package func hours(_ text: String) -> String {
        text == "24/7" ? resource.allHours : text
    }
}
