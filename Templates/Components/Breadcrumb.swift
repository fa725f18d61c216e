import HTML
import Library

/// A page above the one being read.
struct Crumb {
    let title: String
    let path: SitePath
}

/// The way from the home page to this one. The page itself is its last step, and no link.
struct Breadcrumb: Component {
    let context: PageContext
    let trail: [Crumb]
    let title: String

    var body: some HTML {
        nav(label: context.wording.navigation.breadcrumb, .class("breadcrumb")) {
            ol {
                for crumb in trail {
                    li { a(.href(.page(crumb.path))) { crumb.title } }
                }
                li { span(.ariaCurrent(.page)) { title } }
            }
        }
    }
}

extension PageContext {
    /// The home page, where every trail begins.
    var homeCrumb: Crumb { Crumb(title: wording.navigation.home, path: edition.home.path) }
    var topicsCrumb: Crumb { Crumb(title: wording.navigation.topics, path: edition.topicsPath) }
    var worksheetsCrumb: Crumb { Crumb(title: wording.navigation.worksheets, path: edition.worksheetsPath) }
    var resourcesCrumb: Crumb { Crumb(title: wording.navigation.resources, path: edition.resourceIndexPath) }
}
