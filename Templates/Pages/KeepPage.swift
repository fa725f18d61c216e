package import HTML
package import Library

/// Where a reader can keep a hosted site on a device, and remove it again.
///
/// There is such a page only where `site.yml` allows it. Nothing is kept before the reader says so here, after reading what will stay.
package struct KeepPage: PageTemplate, Component {
    /// The worker stands at the top, because a worker serves only what lies below it (Service Workers, 3.4.3).
    package static let workerPath = SitePath(literal: "worker.js")
    /// How much there is to keep.
    package static let sizePath = SitePath(literal: "offline.js")
    package static let manifestPath = SitePath(literal: "site.webmanifest")

    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.keeping.title }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.keepPath)
    }

    package var body: some HTML {
        let words = context.wording.keeping
        PageLayout(
            context: context,
            description: PageDescription(kind: .keeping, title: title, summary: words.summary),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: words.summary)
            div(.class("prose")) {
                p { words.whatStays }
                p { words.whatDoesNot }
                p { words.undo }
                p(.class("keep-absent")) { words.absent }
            }
            controls
        }
    }

    /// They are shown by the script, where the browser can do it.
    private var controls: some HTML {
        let words = context.wording.keeping
        return div(
            .class("keep"),
            .hidden(),
            .data("data-worker", .page(Self.workerPath)),
            .data("data-size", .page(Self.sizePath)),
            .data("data-manifest", .page(Self.manifestPath)),
            .data("data-working", words.working("{done}", "{all}")),
            .data("data-kept", words.kept),
            .data("data-removed", words.removed),
            .data("data-failed", words.failed),
            .data("data-about", words.size("{size}"))
        ) {
            p(.class("keep-size")) {}
            p(.class("ways")) {
                button(.type("button"), .class("button keep-button")) { words.keep }
                button(.type("button"), .class("button remove-button"), .hidden()) { words.remove }
            }
            p(.class("keep-status"), .role("status")) {}
        }
    }
}

extension Edition {
    /// The page where a reader can keep the site on a device.
    var keepPath: SitePath { path("keep.html") }
}
