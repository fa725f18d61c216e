import HTML
import Library

/// The page in a few sentences: its main message, then what to keep of it.
struct KeyPoints: Component {
    let context: PageContext
    let mainMessage: String?
    let points: [String]

    /// - Returns: nil where the article has neither.
    init?(context: PageContext, article: Article) {
        guard article.mainMessage != nil || !article.keyPoints.isEmpty else { return nil }
        self.context = context
        mainMessage = article.mainMessage
        points = article.keyPoints
    }

    var body: some HTML {
        section(.class("key-points")) {
            Heading { context.wording.article.keyPoints }
            if let mainMessage {
                p(.class("main-message")) { mainMessage }
            }
            if !points.isEmpty {
                ul {
                    for point in points {
                        li { point }
                    }
                }
            }
        }
    }
}

/// What a reader can do with what they read.
struct Actions: Component {
    let context: PageContext
    let actions: [String]

    var body: some HTML {
        if !actions.isEmpty {
            section(.class("actions")) {
                Heading { context.wording.article.actions }
                ul {
                    for action in actions {
                        li { action }
                    }
                }
            }
        }
    }
}
