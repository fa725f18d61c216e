import HTML
import Library

/// What is in a bundle, part by part.
///
/// Browsers can't tell on which page something will stand, so the entries are links alone. The style sheet asks for their pages' numbers all the same
/// (`target-counter`, CSS Generated Content for Paged Media, 5.1), and a program that can tell writes them.
struct BundleContents: Component {
    let context: PrintContext
    let bundle: Bundle

    var body: some HTML {
        nav(label: context.wording.print.contents, .class("contents")) {
            Heading { context.wording.print.contents }
            ol {
                for (number, part) in bundle.parts.enumerated() {
                    li {
                        p(.class("entry-title")) { a(.href(.fragment(BundlePart.id(number)))) { part.title } }
                        BundleItems(context: context, items: part.items)
                    }
                }
                for entry in BundleEndMatter(context: context).contents {
                    li {
                        p(.class("entry-title")) { a(.href(.fragment(entry.id))) { entry.title } }
                    }
                }
            }
        }
    }
}

/// The articles of one part, as links to them.
struct BundleItems: Component {
    let context: PrintContext
    let items: [Handle<Article>]

    var body: some HTML {
        ul(.class("items")) {
            for item in items {
                if let id = context.places.titleID(of: item) {
                    li { a(.href(.fragment(id))) { context.edition[item].title } }
                }
            }
        }
    }
}
