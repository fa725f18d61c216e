package import Diagnostics
package import Library

/// The two instruments for one text: what a program can tell of each item, what people have said, and what is still to be said.
package struct CoachForm: Sendable {
    package let article: Article
    /// The digest of what is rated.
    package let version: String
    package let entries: [CoachEntry]

    /// - Parameters:
    ///   - file: the article's own.
    ///   - ratings: what people have said, the newest last.
    package init(for article: Article, of edition: Edition, in library: Library, file: SourceFile, ratings: [Rating]) {
        self.article = article
        let version = RatedText(of: article, in: file, library: library).version
        self.version = version
        let reader = ArticleReader(article, in: edition, checks: library.site.checks)
        entries = CoachItem.all.map { item in
            CoachEntry(item: item, suggestion: reader.suggestion(for: item.id), ratings: ratings.filter { $0.item == item.id }, version: version)
        }
    }

    /// The items that people still have to answer.
    package var open: [CoachEntry] { entries.filter { $0.answer == nil } }

    package func score(on scale: CoachScale) -> CoachScore {
        CoachScore(scale, entries: entries.filter { $0.item.scale == scale })
    }
}

/// One item of a form.
package struct CoachEntry: Hashable, Sendable {
    package let item: CoachItem
    package let suggestion: Suggestion
    /// The newest answer of each person, for the text as it is.
    package let current: [Rating]
    /// The newest answer of each person whose text has changed since, and who has given no other.
    package let lapsed: [Rating]
    package let state: State

    package enum State: Hashable, Sendable {
        /// People say so, and all the same.
        case rated(RatingAnswer)
        /// Nobody has said anything, and a program can tell.
        case told(RatingAnswer)
        /// People say different things.
        case disputed
        case open
    }

    init(item: CoachItem, suggestion: Suggestion, ratings: [Rating], version: String) {
        self.item = item
        self.suggestion = suggestion
        var newest: [Rating] = []
        for rating in ratings {
            newest.removeAll { $0.by == rating.by }
            newest.append(rating)
        }
        current = newest.filter { $0.version == version }
        lapsed = newest.filter { $0.version != version }
        let answers = Set(current.map(\.answer))
        state = if answers.count > 1 {
            .disputed
        } else if let answer = answers.first {
            .rated(answer)
        } else if case .answer(let answer, _) = suggestion {
            .told(answer)
        } else {
            .open
        }
    }

    /// What counts, or nil where people have to say first.
    package var answer: RatingAnswer? {
        switch state {
        case .rated(let answer), .told(let answer): answer
        case .disputed, .open: nil
        }
    }
}

/// How many points a text has on a scale, with what they stand on.
package struct CoachScore: Hashable, Sendable {
    package let scale: CoachScale
    /// Items that are answered yes.
    package let points: Int
    /// Items that are answered yes or no.
    package let counted: Int
    package let notApplicable: Int
    /// Items that people still have to answer.
    package let open: Int

    /// - Parameter entries: those of the scale.
    ///
    /// Without a main message, none can stand at the top, stand out or be carried by a picture: the Index gives no point for its items 2 to 4 then.
    init(_ scale: CoachScale, entries: [CoachEntry]) {
        self.scale = scale
        let lacksMessage = entries.contains { $0.item.id.rawValue == "cci-1" && $0.answer == .no }
        let answers = entries.map { entry -> RatingAnswer? in
            lacksMessage && scale == .clearCommunicationIndex && (2...4).contains(entry.item.id.number) ? .no : entry.answer
        }
        points = answers.count { $0 == .yes }
        counted = answers.count { $0 == .yes || $0 == .no }
        notApplicable = answers.count { $0 == .notApplicable }
        open = answers.count { $0 == nil }
    }

    /// The points of those that could be had, or nil where nothing is answered.
    package var percent: Int? {
        counted == 0 ? nil : Int((Double(points) * 100 / Double(counted)).rounded())
    }

    /// The score with how much it stands on: a number from half of the items is no result.
    package var summary: String {
        let size = counted + notApplicable + open
        let score = percent.map { "\($0) %\(open > 0 ? " so far" : ""), \(points) of \(Quantity(counted, "point"))" } ?? "no score yet"
        let rest = [notApplicable > 0 ? "\(notApplicable) not about it" : nil, open > 0 ? "\(open) to answer" : nil].compactMap(\.self)
        return "\(score), on \(counted) of \(size) items" + (rest.isEmpty ? "" : " (\(rest.joined(separator: ", ")))")
    }
}
