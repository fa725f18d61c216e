import HTML
import Library

/// The site's helplines in the order in which somebody in need should find them.
struct HelplineGroups {
    /// For an emergency, those of the clinic's country first.
    let emergency: [Resource]
    /// The others of the clinic's country.
    let home: [Resource]
    /// By the name of the country; a service of several countries stands in each.
    let elsewhere: [(country: Country, helplines: [Resource])]
    /// Services that belong to no country.
    let anywhere: [Resource]

    init(context: PageContext) {
        let all = context.site.helplines.map { context.library[$0] }
        let homeCountry = context.site.clinic.country
        let isHome: (Resource) -> Bool = { resource in homeCountry.map(resource.region.contains) ?? false }
        let emergencies = all.filter(\.isEmergency)
        emergency = emergencies.filter(isHome) + emergencies.filter { !isHome($0) }
        let others = all.filter { !$0.isEmergency }
        home = others.filter(isHome)
        anywhere = others.filter(\.region.isEmpty)
        let names = Dictionary(uniqueKeysWithValues: Set(others.flatMap(\.region)).map { ($0, context.wording.country($0)) })
        elsewhere = names.filter { $0.key != homeCountry }
            .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
            .map { entry in (entry.key, others.filter { $0.region.contains(entry.key) }) }
        nearest = emergencies.filter(isHome) + home + anywhere
    }

    /// What to show where there is little room: emergency and home first, then what helps anywhere.
    let nearest: [Resource]
}
