import HTML

/// A list of resources, with the pages, downloads and citations that are made of it.
struct ResourceTarget: FuzzTarget {
    private let site: FuzzedSite
    private let pages: PageChecks

    init() throws {
        site = try FuzzedSite(settings: "base-url: https://example.org/leaflets/\n", file: "resources/more.yml")
        pages = try PageChecks(of: site.load(Self.resources), shownIn: ["resources", "help-now"])
    }

    func take(_ bytes: [UInt8]) throws {
        try pages.check(site.load(bytes))
    }

    /// What a list that is as it should be looks like.
    private static let resources = Array(
        """
        - id: somebody-2011
          type: book
          title: A Book
          summary: About something.

        """.utf8)
}
