package import HTML

/// One file of the site: where it stands and how it is written.
///
/// ```swift
/// let page = ArticlePage(library: library, edition: edition, article: article)
/// let bytes = page.rendered(on: page.path)
/// ```
package protocol PageTemplate: HTML {
    /// Where the file stands in the site.
    var path: SitePath { get }

    /// What the page is called, for lists of pages.
    var title: String { get }
}
