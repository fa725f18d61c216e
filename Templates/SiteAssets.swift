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
            (iconPath, PackageResources.icon_svg),
        ]
    }
}
