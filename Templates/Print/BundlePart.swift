import HTML
import Library

/// A part: the page that opens it, then its articles.
struct BundlePart: Component {
    let context: PrintContext
    let bundle: Bundle
    let part: Bundle.Part
    let number: Int
    let codes: [Handle<Article>: TrustedHTML]

    static func id(_ number: Int) -> Fragment {
        Fragment("part-\(number + 1)") ?? Fragment(literal: "part")
    }

    var body: some HTML {
        section(.class(bundle.isDuplex ? "part duplex" : "part")) {
            header(.class("part-opening")) {
                Heading(id: Self.id(number), class: "part-title") { part.title }
                if let introduction = part.introduction {
                    p(.class("lede")) { introduction }
                }
                BundleItems(context: context, items: part.items)
            }
            Subsection {
                for item in part.items {
                    article(.class("item \(BundlePage.pageName(of: item))")) {
                        PrintedArticle(context: context, article: item)
                        if let address = context.page.site.address(of: context.edition[item].path) {
                            OwnAddress(context: context, address: address, code: codes[item])
                        }
                    }
                }
            }
        }
    }
}
