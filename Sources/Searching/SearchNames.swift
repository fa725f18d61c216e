package import Library

/// Words of the interface that search needs: somebody may type what a page's label says.
package struct SearchNames: Sendable {
    let resourceType: @Sendable (ResourceType) -> String
    let country: @Sendable (Country) -> String
    /// What somebody may type who needs help at once; it leads to the page with helplines.
    let help: [String]

    package init(
        resourceType: @escaping @Sendable (ResourceType) -> String,
        country: @escaping @Sendable (Country) -> String,
        help: [String]
    ) {
        self.resourceType = resourceType
        self.country = country
        self.help = help
    }
}
