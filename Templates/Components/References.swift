import HTML
import Library

/// The works that an article leans on, by author and year, each with the way back to the sentences that cite it.
struct References: Component {
    let context: PageContext
    let references: [Reference]

    var body: some HTML {
        if !references.isEmpty {
            section(.class("references")) {
                Heading { context.wording.sources.heading }
                ul {
                    for reference in references {
                        ReferenceEntry(context: context, reference: reference)
                    }
                }
            }
        }
    }
}

/// One work in an article's list.
struct ReferenceEntry: Component {
    let context: PageContext
    let reference: Reference

    var body: some HTML {
        let resource = context.library[reference.resource]
        li(.id(reference.id)) {
            Repeated("ReferenceEntry", number: reference.resource.index, in: context) {
                if isIsolated(resource) {
                    bdi { BibliographicText(context: context, resource: resource, address: .words) }
                } else {
                    BibliographicText(context: context, resource: resource, address: .words)
                }
            }
            for (index, citation) in reference.citations.enumerated() {
                " "
                BackLink(context: context, reference: reference, citation: citation, number: index + 1)
            }
        }
    }
}

extension ReferenceEntry {
    /// Whether the entry may run another way than the page, so that the way back would end up inside it.
    private func isIsolated(_ resource: Resource) -> Bool {
        let direction = context.edition.language.direction
        return direction == .rightToLeft || resource.languages.contains { $0.direction != direction }
    }
}

/// The way back from a work to a sentence that cites it; numbered where there are several.
struct BackLink: Component {
    let context: PageContext
    let reference: Reference
    let citation: Fragment
    let number: Int

    var body: some HTML {
        a(.class("back"), .href(.fragment(citation)), .ariaLabel(name)) {
            count > 1 ? "↩\u{FE0E}\(number)" : "↩\u{FE0E}"
        }
    }

    private var count: Int { reference.citations.count }

    private var name: String {
        let label = context.library[reference.resource].citationLabel.label(in: context.wording.language)
        return count == 1 ? context.wording.sources.back(label) : context.wording.sources.backNumbered(label, number, count)
    }
}

/// The resources that a page points its reader to: no evidence, but help.
struct FurtherHelp: Component {
    let context: PageContext
    let resources: [Resource]

    var body: some HTML {
        if !resources.isEmpty {
            section(.class("further-help")) {
                Heading { context.wording.sources.furtherHelp }
                ul {
                    for resource in resources {
                        li {
                            a(.href(.page(context.edition.path(of: resource)))) { SharedText(context: context, titleOf: resource) }
                            " "
                            span(.class("quiet")) { SharedText(context: context, resource.summary) }
                        }
                    }
                }
            }
        }
    }
}
