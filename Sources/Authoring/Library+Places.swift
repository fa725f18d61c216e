package import HTML
package import Library

/// What an author wants to begin.
package protocol NewContent {
    /// What to add to the content folder that a library was read from.
    ///
    /// - Parameter library: all that is there, drafts too, so that no name is given twice.
    /// - Throws: `AuthoringFault` where it can't stand beside what is there.
    func addition(to library: Library) throws(AuthoringFault) -> ContentAddition
}

extension Library {
    /// The part in a language; the site's first where none is named.
    package func edition(in language: Language?) throws(AuthoringFault) -> Edition {
        let known = editions.map(\.language)
        guard let edition = editions.first(where: { language == nil || $0.language == language }) else {
            throw .notALanguageOfTheSite(language ?? .english, known: known)
        }
        return edition
    }
}

extension Edition {
    /// A path in the content folder for something of this edition.
    package func contentPath(_ path: String) -> String {
        folder.isEmpty ? path : "\(folder)/\(path)"
    }

    /// - Throws: `AuthoringFault.unknown` where there is no such topic.
    func requireTopic(_ id: Slug) throws(AuthoringFault) {
        guard topics.contains(where: { $0.id == id }) else { throw .unknown(.topic, id: id, known: topics.map(\.id)) }
    }

    /// The name of a new article, before there is one.
    package func freeArticleName(_ name: Slug?, for title: TextLine, topic: Slug) throws(AuthoringFault) -> Slug {
        try freeArticleName(name, for: title, in: "articles/\(topic)")
    }

    /// The name of a new article or worksheet.
    func freeArticleName(_ name: Slug?, for title: TextLine, in section: String) throws(AuthoringFault) -> Slug {
        try Slug.free(name, for: title, in: section, taken: articles.map(\.id), .article)
    }
}

extension Slug {
    /// The name of something new.
    ///
    /// - Parameters:
    ///   - name: the one that was asked for; where it is nil, one is made of the title.
    ///   - section: the folder of the site that its page will stand in.
    /// - Throws: `AuthoringFault` where no name can be made, or it is not free.
    static func free(
        _ name: Slug?,
        for title: TextLine,
        in section: String,
        taken: [Slug],
        _ subject: AuthoringFault.Subject
    ) throws(AuthoringFault) -> Slug {
        guard let name = name ?? Slug(suggestedBy: title.description) else { throw .noNameIn(title) }
        let isFixed = FixedPage(rawValue: "\(section)/\(name).html") != nil
        guard !isFixed, SitePath.isAllowed(component: name.description[...]) else { throw .reservedName(name) }
        guard !taken.contains(name) else { throw .taken(subject, id: name) }
        return name
    }
}
