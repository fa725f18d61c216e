import HTML
import Library

/// A bundle's first page.
struct BundleCover: Component {
    let context: PrintContext
    let bundle: Bundle

    var body: some HTML {
        header(.class("cover")) {
            ClinicMark(context: context)
            div(.class("cover-title")) {
                DraftNotice(context: context)
                Heading(class: "title") { bundle.title }
                if !bundle.summary.isEmpty {
                    p(.class("lede")) { bundle.summary }
                }
                if let change = context.lastChange {
                    p(.class("quiet")) { context.wording.print.version(context.wording.date(change)) }
                }
            }
            ClinicContact(context: context)
        }
    }
}
