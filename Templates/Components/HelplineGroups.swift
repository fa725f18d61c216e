import HTML
import Library

/// Everybody who answers, in the order in which somebody in need should find them: those that the site names first, each with its pairs, then the others
/// of the resource index by title.
struct HelplineGroups {
    /// For an emergency in the clinic's country; everywhere, where there is none for that.
    let emergency: [Resource]
    /// For an emergency in other countries.
    let emergencyElsewhere: [Resource]
    /// The others of the clinic's country.
    let home: [Resource]
    /// By the name of the country; a service of several countries stands in each.
    let elsewhere: [(country: Country, helplines: [Resource])]
    /// Services that belong to no country.
    let anywhere: [Resource]

    init(context: PageContext) {
        let library = context.library
        let named = library.withPairs(context.site.helplines)
        let others = library.currentResources.filter { library[$0].type.isService && !named.contains($0) }
        let all = (named + others).map { library[$0] }
        let homeCountry = context.site.clinic.country

        let emergencies = all.filter(\.isEmergency)
        let emergenciesAtHome = emergencies.filter(context.isHome)
        emergency = emergenciesAtHome.isEmpty ? emergencies : emergenciesAtHome
        emergencyElsewhere = emergenciesAtHome.isEmpty ? [] : emergencies.filter { !context.isHome($0) }
        let listeners = all.filter { !$0.isEmergency }
        home = listeners.filter(context.isHome)
        anywhere = listeners.filter(\.region.isEmpty)
        let names = Dictionary(uniqueKeysWithValues: Set(listeners.flatMap(\.region)).map { ($0, context.wording.country($0)) })
        elsewhere = names.filter { $0.key != homeCountry }
            .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
            .map { entry in (entry.key, listeners.filter { $0.region.contains(entry.key) }) }
    }
}

/// All helplines in their groups, each group under its heading.
struct HelplineSections<Entry: HTML>: Component {
    let context: PageContext
    let groups: HelplineGroups
    /// How one helpline is shown.
    let entry: (Resource) -> Entry

    init(context: PageContext, groups: HelplineGroups, @HTMLBuilder entry: @escaping (Resource) -> Entry) {
        self.context = context
        self.groups = groups
        self.entry = entry
    }

    var body: some HTML {
        let words = context.wording.help
        HelplineList(title: words.emergencyServices, helplines: groups.emergency, entry: entry)
        HelplineList(title: homeTitle, helplines: groups.home, entry: entry)
        HelplineList(title: words.anywhere, helplines: groups.anywhere, entry: entry)
        if !groups.elsewhere.isEmpty || !groups.emergencyElsewhere.isEmpty {
            section(.class("group")) {
                Heading { words.otherCountries }
                CountryNavigation(context: context, countries: groups.elsewhere.map(\.country))
                Subsection {
                    HelplineList(title: words.emergencyServices, helplines: groups.emergencyElsewhere, entry: entry)
                    for group in groups.elsewhere {
                        HelplineList(id: group.country.id, title: context.wording.country(group.country), helplines: group.helplines, entry: entry)
                    }
                }
            }
        }
    }

    private var homeTitle: String {
        let country = context.site.clinic.country.map(context.wording.country)
        return [context.wording.help.helplines, country].compactMap(\.self).joined(separator: ": ")
    }
}

/// Helplines under one heading; nothing where there are none.
private struct HelplineList<Entry: HTML>: Component {
    var id: Fragment?
    let title: String
    let helplines: [Resource]
    let entry: (Resource) -> Entry

    var body: some HTML {
        if !helplines.isEmpty {
            section(.class("group")) {
                Heading(id: id) { title }
                Subsection {
                    for helpline in helplines { entry(helpline) }
                }
            }
        }
    }
}

/// The row of countries over a long list of helplines.
private struct CountryNavigation: Component {
    let context: PageContext
    let countries: [Country]

    var body: some HTML {
        if countries.count > 2 {
            nav(label: context.wording.resource.countries, .class("letters")) {
                ul {
                    for country in countries {
                        if let id = country.id {
                            li { a(.href(.fragment(id))) { context.wording.country(country) } }
                        }
                    }
                }
            }
        }
    }
}

extension Country {
    /// The id of its heading on a page.
    fileprivate var id: Fragment? { Fragment("site.country.\(description)") }
}
