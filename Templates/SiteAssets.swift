package import HTML
package import Library

/// The style sheet, the script and the icon that every page shares. They are part of the program, so that it is one file.
package enum SiteAssets {
    static let styleSheetPath = SitePath(literal: "assets/site.css")
    static let scriptPath = SitePath(literal: "assets/site.js")
    /// What only worksheets need, so that articles stay light.
    static let worksheetStyleSheetPath = SitePath(literal: "assets/worksheet.css")
    static let worksheetScriptPath = SitePath(literal: "assets/worksheet.js")
    /// What only the lists of resources need.
    static let resourcesStyleSheetPath = SitePath(literal: "assets/resources.css")
    static let resourcesScriptPath = SitePath(literal: "assets/resources.js")
    /// What only pages with a search field need, and only the search page.
    static let searchStyleSheetPath = SitePath(literal: "assets/search.css")
    static let searchScriptPath = SitePath(literal: "assets/search.js")
    static let iconPath = SitePath(literal: "assets/icon.svg")

    /// The files as they stand in the site.
    package static func files(for site: Site) -> [(path: SitePath, bytes: [UInt8])] {
        [
            (styleSheetPath, AccentColours(site.clinic.accent).declaration + Compaction.styleSheet(PackageResources.site_css)),
            (scriptPath, Compaction.script(PackageResources.site_js)),
            (worksheetStyleSheetPath, Compaction.styleSheet(PackageResources.worksheet_css)),
            (worksheetScriptPath, Compaction.script(PackageResources.worksheet_js)),
            (resourcesStyleSheetPath, Compaction.styleSheet(PackageResources.resources_css)),
            (resourcesScriptPath, Compaction.script(PackageResources.resources_js)),
            (searchStyleSheetPath, Compaction.styleSheet(PackageResources.search_css)),
            (searchScriptPath, Compaction.script(searchScript)),
            (iconPath, PackageResources.icon_svg),
        ]
    }

    /// Written in parts, each of which only uses those before it.
    private static let searchScript = [
        PackageResources.search_words_js, PackageResources.search_index_js, PackageResources.search_matching_js,
        PackageResources.search_ranking_js, PackageResources.search_results_js, PackageResources.search_page_js,
    ].flatMap(\.self)
}
