import Digests
package import HTML
package import Library
import Templates

/// The report as one file that opens from anywhere: nothing is fetched, nothing is sent, and without scripts only sorting and choosing are missing.
package struct ReportPage: Component {
    let report: EditorialReport
    private let style: [UInt8]

    /// - Parameter site: the one that it reports on; the page has its colours.
    package init(_ report: EditorialReport, site: Site) {
        self.report = report
        style = SiteAssets.palette(for: site) + PackageResources.report_css
    }

    /// The file.
    package func rendered() -> [UInt8] {
        rendered(on: SitePath(literal: "report.html"))
    }

    package var body: some HTML {
        HTMLDocument(language: .english) {
            head {
                meta(.charset("utf-8"))
                meta(.httpEquiv("Content-Security-Policy"), .content(policy))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                meta(.name("referrer"), .content("no-referrer"))
                meta(.name("robots"), .content("noindex"))
                Element<Tags.title, _> { "Editorial report · \(report.site)" }
                EmbeddedFile(bytes: style, element: "style")
            }
        } body: {
            Element<Tags.body, _> {
                a(.class("skip"), .href(.fragment(ArticleTable.id))) { "Skip to the table of articles" }
                main {
                    Heading { "Editorial report: \(report.site)" }
                    Subsection {
                        ReportSummary(report: report)
                        ReadingPlot(report: report)
                        ReviewCalendar(report: report)
                        CoverageTable(report: report)
                        LinkMap(report: report)
                        ArticleTable(report: report)
                    }
                }
                EmbeddedFile(bytes: PackageResources.report_js, element: "script")
            }
        }
    }

    /// Its own style and its own script are all that it may use (Content Security Policy Level 3).
    private var policy: String {
        let digests = [style, PackageResources.report_js].map { SHA256Digest(of: $0).base64 }
        return "default-src 'none'; style-src 'sha256-\(digests[0])'; script-src 'sha256-\(digests[1])'; base-uri 'none'; form-action 'none'"
    }
}

/// A style sheet or a script of ours inside the page.
private struct EmbeddedFile: HTML {
    let bytes: [UInt8]
    let element: StaticString

    func write(to writer: inout HTMLWriter) {
        writer.literal("<")
        writer.literal(element)
        writer.literal(">")
        writer.trusted(bytes)
        writer.literal("</")
        writer.literal(element)
        writer.literal(">")
    }
}
