package import HTML
package import Library

/// Help at once: the nearest helplines, the page's words, then all helplines: for an emergency, of the clinic's country, of any country, then of the others.
package struct HelpNowPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.edition.helpNow.title }

    static let helplinesID = Fragment(literal: "site.helplines")

    package init(library: Library, edition: Handle<Edition>) {
        let page = library[edition].helpNow
        context = PageContext(library: library, edition: edition, path: page.path, translations: page.translations)
    }

    package var body: some HTML {
        let page = context.edition.helpNow
        PageLayout(
            context: context,
            description: PageDescription(kind: .helpNow, title: page.title, summary: page.summary),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: page.title, summary: page.summary)
            Subsection {
                HelpCard(context: context, isOnHelpPage: true)
                Prose(context: context, text: page.body)
                Element<Tags.div, _>(.id(Self.helplinesID))
                HelplineSections(context: context, groups: HelplineGroups(context: context)) { helpline in
                    HelplineEntry(context: context, helpline: helpline, isBrief: !context.isNear(helpline))
                }
                References(context: context, references: page.body.references)
                p(.class("quiet")) { context.wording.help.callLog }
            }
        }
    }
}

/// One helpline: where and when it answers, then how to reach it, then what happens.
struct HelplineEntry: Component {
    let context: PageContext
    let helpline: Resource
    /// Whether its name, hours and ways are enough here, and its own page says the rest.
    var isBrief = false

    var body: some HTML {
        div(.class(helpline.isEmergency ? "entry emergency" : "entry")) {
            p(.class("quiet")) { context.placeAndHours(of: helpline) }
            Heading {
                a(.href(.page(context.edition.path(of: helpline)))) { SharedText(context: context, titleOf: helpline) }
            }
            if !isBrief {
                p { SharedText(context: context, helpline.summary) }
            }
            ChannelList(context: context, channels: helpline.channels)
            if !isBrief, let whatHappens = helpline.whatHappens {
                p { SharedText(context: context, whatHappens) }
            }
            p(.class("quiet")) {
                context.wording.resource.lastChecked + ": "
                LastChecked(context: context, resource: helpline)
            }
        }
    }
}
