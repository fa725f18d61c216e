package import HTML
package import Library

/// Help at once: the nearest helplines, the page's words, then all helplines, emergency first, then the clinic's country, then the others by country.
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
        let groups = HelplineGroups(context: context)
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
                HelplineList(context: context, title: context.wording.help.emergencyServices, helplines: groups.emergency)
                HelplineList(context: context, title: homeTitle, helplines: groups.home)
                HelplineList(context: context, title: context.wording.help.anywhere, helplines: groups.anywhere)
                others(groups)
                References(context: context, references: page.body.references)
                p(.class("quiet")) { context.wording.help.callLog }
            }
        }
    }

    private var homeTitle: String {
        let country = context.site.clinic.country.map(context.wording.country)
        return [context.wording.help.helplines, country].compactMap(\.self).joined(separator: ": ")
    }

    @HTMLBuilder private func others(_ groups: HelplineGroups) -> some HTML {
        if !groups.elsewhere.isEmpty {
            section(.class("group")) {
                Heading { context.wording.help.otherCountries }
                Subsection {
                    for group in groups.elsewhere {
                        HelplineList(
                            context: context,
                            title: context.wording.country(group.country),
                            helplines: group.helplines
                        )
                    }
                }
            }
        }
    }
}

/// Helplines under one heading.
struct HelplineList: Component {
    let context: PageContext
    let title: String
    let helplines: [Resource]

    var body: some HTML {
        if !helplines.isEmpty {
            section(.class("group")) {
                Heading { title }
                Subsection {
                    for helpline in helplines {
                        HelplineEntry(context: context, helpline: helpline)
                    }
                }
            }
        }
    }
}

/// One helpline: where and when it answers, then how to reach it, then what happens.
struct HelplineEntry: Component {
    let context: PageContext
    let helpline: Resource

    var body: some HTML {
        let words = context.wording.resource
        div(.class(helpline.isEmergency ? "entry emergency" : "entry")) {
            p(.class("quiet")) { placeAndHours }
            Heading { a(.href(.page(context.edition.path(of: helpline)))) { SharedText(context: context, titleOf: helpline) } }
            p { SharedText(context: context, helpline.summary) }
            ChannelList(context: context, channels: helpline.channels)
            if let whatHappens = helpline.whatHappens {
                p { SharedText(context: context, whatHappens) }
            }
            p(.class("quiet")) {
                words.lastChecked + ": "
                if let checked = helpline.lastChecked {
                    Day(context: context, date: checked)
                } else {
                    words.notChecked
                }
            }
        }
    }

    private var placeAndHours: String {
        let place = context.wording.list(helpline.region.map(context.wording.country))
        let hours = helpline.hours.map(context.wording.hours) ?? context.wording.resource.unknownHours
        return [place, hours].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
