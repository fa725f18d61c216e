/// The words that a page adds to a document, in one language. There are no defaults: each language supplies all.
package struct MarkdownWording: Sendable {
    /// The title of each kind of callout that has none of its own; a pull quote never has one.
    package var callouts: CalloutTitles
    /// Names a box to write in that no question stands above: "Room to write".
    package var writingSpace: String
    /// What a box says that isn't ticked: "To do".
    package var openTask: String
    /// What a box says that is ticked: "Done".
    package var doneTask: String
    /// Names the list of footnotes: "Footnotes".
    package var footnotes: String
    /// Stands before a footnote's number: "Footnote".
    package var footnote: String
    /// Names the link from a footnote to where it belongs: "Back to text".
    package var backToText: String
    /// Stands before a table's number, for somebody who scrolls it with a keyboard: "Table".
    package var table: String
    /// Stands before the number of a table's row that has no words of its own: "Row".
    package var row: String
    /// Said after the words of a link that leaves the site: "opens another site".
    package var opensAnotherSite: String

    package init(
        callouts: CalloutTitles,
        writingSpace: String,
        openTask: String,
        doneTask: String,
        footnotes: String,
        footnote: String,
        backToText: String,
        table: String,
        row: String,
        opensAnotherSite: String
    ) {
        self.callouts = callouts
        self.writingSpace = writingSpace
        self.openTask = openTask
        self.doneTask = doneTask
        self.footnotes = footnotes
        self.footnote = footnote
        self.backToText = backToText
        self.table = table
        self.row = row
        self.opensAnotherSite = opensAnotherSite
    }

    /// One title for each kind of callout.
    package struct CalloutTitles: Sendable {
        package var note, tip, important, warning, caution: String
        package var key, practice, reflect, affirm, science, help: String

        package init(
            note: String,
            tip: String,
            important: String,
            warning: String,
            caution: String,
            key: String,
            practice: String,
            reflect: String,
            affirm: String,
            science: String,
            help: String
        ) {
            self.note = note
            self.tip = tip
            self.important = important
            self.warning = warning
            self.caution = caution
            self.key = key
            self.practice = practice
            self.reflect = reflect
            self.affirm = affirm
            self.science = science
            self.help = help
        }

        package subscript(callout: Document.Callout) -> String {
            switch callout {
            case .note: note
            case .tip: tip
            case .important: important
            case .warning: warning
            case .caution: caution
            case .key: key
            case .practice: practice
            case .reflect: reflect
            case .affirm: affirm
            case .science: science
            case .help: help
            case .quote: ""
            }
        }
    }
}
