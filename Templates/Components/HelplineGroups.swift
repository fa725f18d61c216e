import HTML
import Library

/// Everybody who answers, in the order in which somebody in need should find them: those that the site names first, each with its pairs, then the others
/// of the resource index by title.
struct HelplineGroups {
    /// For an emergency, those of the clinic's country first.
    let emergency: [Resource]
    /// The others of the clinic's country.
    let home: [Resource]
    /// By the name of the country; a service of several countries stands in each.
    let elsewhere: [(country: Country, helplines: [Resource])]
    /// Services that belong to no country.
    let anywhere: [Resource]
    /// Of those that the site names: emergency and home first, then what helps anywhere.
    private let nearest: [Handle<Resource>]
    private let library: Library

    init(context: PageContext) {
        let library = context.library
        let named = Self.withPairs(context.site.helplines, in: library)
        let others = library.currentResources.filter { library[$0].type.isService && !named.contains($0) }
        let all = (named + others).map { library[$0] }
        let homeCountry = context.site.clinic.country

        let emergencies = all.filter(\.isEmergency)
        emergency = emergencies.filter(context.isHome) + emergencies.filter { !context.isHome($0) }
        let listeners = all.filter { !$0.isEmergency }
        home = listeners.filter(context.isHome)
        anywhere = listeners.filter(\.region.isEmpty)
        let names = Dictionary(uniqueKeysWithValues: Set(listeners.flatMap(\.region)).map { ($0, context.wording.country($0)) })
        elsewhere = names.filter { $0.key != homeCountry }
            .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
            .map { entry in (entry.key, listeners.filter { $0.region.contains(entry.key) }) }

        let near = named.filter { context.isHome(library[$0]) }
        nearest = near.filter { library[$0].isEmergency } + near.filter { !library[$0].isEmergency }
            + named.filter { !library[$0].isEmergency && library[$0].region.isEmpty }
        self.library = library
    }

    /// What to show where there is little room: at least so many where there are as many. Services that belong together are shown together, so there may
    /// be a few more.
    func nearest(atLeast count: Int) -> [Resource] {
        var shown: [Handle<Resource>] = []
        for helpline in nearest where shown.count < count && !shown.contains(helpline) {
            let together = Self.withPairs([helpline], in: library).filter { nearest.contains($0) && !shown.contains($0) }
            shown += together
        }
        return shown.map { library[$0] }
    }

    /// The services with those that are to be shown wherever they are, right behind them unless they are named themselves.
    private static func withPairs(_ helplines: [Handle<Resource>], in library: Library) -> [Handle<Resource>] {
        var found = Set(helplines), result: [Handle<Resource>] = []
        for helpline in helplines {
            var waiting = [helpline]
            while let next = waiting.popLast() {
                result.append(next)
                waiting += library[next].pairedWith.reversed().filter { found.insert($0).inserted }
            }
        }
        return result
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
        if !groups.elsewhere.isEmpty {
            section(.class("group")) {
                Heading { words.otherCountries }
                CountryNavigation(context: context, countries: groups.elsewhere.map(\.country))
                Subsection {
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
