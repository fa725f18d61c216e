package import HTML
package import Library

/// The style sheets, scripts and icons that the pages share. They are part of the program, so that it is one file.
package enum SiteAssets {
    static let styleSheetPath = SitePath(literal: "assets/site.css")
    static let scriptPath = SitePath(literal: "assets/site.js")
    /// What lists need and articles don't, so that articles stay light.
    static let listStyleSheetPath = SitePath(literal: "assets/lists.css")
    /// What pages need that have room to write.
    static let writingStyleSheetPath = SitePath(literal: "assets/writing.css")
    /// What only worksheets need.
    static let worksheetStyleSheetPath = SitePath(literal: "assets/worksheet.css")
    static let worksheetScriptPath = SitePath(literal: "assets/worksheet.js")
    /// What only the lists of resources need.
    static let resourcesStyleSheetPath = SitePath(literal: "assets/resources.css")
    static let resourcesScriptPath = SitePath(literal: "assets/resources.js")
    /// What only pages with a search field need, and only the search page.
    static let searchStyleSheetPath = SitePath(literal: "assets/search.css")
    static let searchScriptPath = SitePath(literal: "assets/search.js")
    /// What opens in place. The site's script asks for both when a reader first opens something, by their names beside its own.
    static let readingStyleSheetPath = SitePath(literal: "assets/reading.css")
    static let readingScriptPath = SitePath(literal: "assets/reading.js")
    static let keepScriptPath = SitePath(literal: "assets/keep.js")
    package static let iconPath = SitePath(literal: "assets/icon.svg")
    /// Tells nobody what a page is about.
    package static let plainIconPath = SitePath(literal: "assets/plain.svg")

    /// The drawings beside headings and links; the style sheet names it.
    static let drawingsPath = SitePath(literal: "assets/drawings.svg")

    /// The files as they stand in the site.
    package static func files(for site: Site) -> [(path: SitePath, bytes: [UInt8])] {
        [
            (styleSheetPath, styleSheet(for: site)),
            (scriptPath, Compaction.script(siteScript)),
            (listStyleSheetPath, Compaction.styleSheet(PackageResources.lists_css)),
            (writingStyleSheetPath, Compaction.styleSheet(PackageResources.writing_css)),
            (worksheetStyleSheetPath, Compaction.styleSheet(PackageResources.worksheet_css)),
            (worksheetScriptPath, Compaction.script(PackageResources.worksheet_js)),
            (resourcesStyleSheetPath, Compaction.styleSheet(PackageResources.resources_css)),
            (resourcesScriptPath, Compaction.script(PackageResources.resources_js)),
            (searchStyleSheetPath, Compaction.styleSheet(PackageResources.search_css)),
            (searchScriptPath, Compaction.script(searchScript)),
            (readingStyleSheetPath, Compaction.styleSheet(PackageResources.reading_css)),
            (readingScriptPath, Compaction.script(readingScript)),
            (keepScriptPath, Compaction.script(PackageResources.keep_js)),
            (iconPath, PackageResources.icon_svg),
            (plainIconPath, PackageResources.plain_svg),
            (drawingsPath, PackageResources.drawings_svg),
        ]
    }

    private static func styleSheet(for site: Site) -> [UInt8] {
        Compaction.styleSheet(palette(for: site) + PackageResources.site_css) + PaperWords(site: site).rules
    }

    /// The colours of a site as custom properties, in light and dark, for whatever else is to look like its pages.
    package static func palette(for site: Site) -> [UInt8] {
        AccentColours(site.clinic.accent).declaration + PackageResources.palette_css
    }

    /// Written in parts, each of which only uses those before it.
    private static let searchScript = [
        PackageResources.search_words_js, PackageResources.search_index_js, PackageResources.search_matching_js,
        PackageResources.search_ranking_js, PackageResources.search_results_js, PackageResources.search_page_js,
    ].flatMap(\.self)

    /// The code of the worker that keeps the site on a device; the list of files belongs before it.
    package static var worker: [UInt8] { Compaction.script(PackageResources.worker_js) }

    /// What was remembered comes first: it holds before anything is shown.
    private static var siteScript: [UInt8] {
        PackageResources.remembered_js + PackageResources.leaving_js + PackageResources.contents_js + PackageResources.opening_js
    }

    private static var readingScript: [UInt8] {
        PackageResources.panels_js + PackageResources.explanations_js + PackageResources.settings_js
    }
}
