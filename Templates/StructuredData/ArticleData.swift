import Diagnostics
import HTML
import Library

extension Article {
    /// The article as schema.org describes it. Only a review that somebody signed makes it a page on medicine that was reviewed.
    func structuredData(in site: Site) -> JSONValue {
        let review = SignedReview(review)
        return .thing(
            isWorksheet ? "LearningResource" : review == nil ? "Article" : "MedicalWebPage",
            (isWorksheet ? "name" : "headline", .text(title)),
            ("inLanguage", .text(language.description)),
            ("datePublished", published.map { .text($0.description) }),
            ("dateModified", updated == published ? nil : updated.map { .text($0.description) }),
            ("publisher", .thing("Organization", ("name", .text(site.clinic.name)))),
            ("license", licence.address.map { .text($0.description) }),
            ("learningResourceType", isWorksheet ? "worksheet" : nil),
            // Worksheets are no web pages in schema.org's sense, and only those have a review.
            ("lastReviewed", isWorksheet ? nil : review.map { .text($0.date.description) }),
            ("reviewedBy", isWorksheet ? nil : review.map { .thing("Person", ("name", .text($0.name)), ("jobTitle", .text($0.role))) })
        )
    }
}

extension Site {
    /// The site as schema.org describes it, for its home page in one language.
    func structuredData(of edition: Edition, at address: WebAddress?) -> JSONValue {
        .thing(
            "WebSite",
            ("name", .text(title)),
            ("url", address.map { .text($0.description) }),
            ("inLanguage", .text(edition.language.description)),
            ("publisher", .thing("Organization", ("name", .text(clinic.name)), ("url", clinic.web.map { .text($0.description) })))
        )
    }
}
