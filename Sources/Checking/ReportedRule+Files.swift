import Diagnostics

extension ReportedRule {
    /// All of them.
    static let all = files + frontMatter + markdown + references + addresses + resources

    // MARK: Files

    private static let files = [
        ReportedRule(
            "folder-missing", "There is no content folder where one was named.",
            because: "Nothing can be read.", mend: "Name the folder that holds site.yml."
        ),
        ReportedRule(
            "missing-file", "A file is missing that every site needs, such as index.md or pages/help-now.md.",
            because: "Readers are led to it from every page.", mend: "Write it."
        ),
        ReportedRule(
            "unreadable-file", "A file can't be read.",
            because: "What it says would be missing without a word.", mend: "Check who may read it."
        ),
        ReportedRule(
            "file-changed", "A file changed while it was read.",
            because: "Half of one wording and half of another would be published.", mend: "Build again."
        ),
        ReportedRule(
            "file-too-large", "A file is larger than any text or picture needs to be.",
            because: "Nobody on a slow line would wait for it.", mend: "Split it, or make the picture smaller."
        ),
        ReportedRule(
            "symbolic-link", "A file is a link to another place on the disk.",
            because: "Something private could be published by it.", mend: "Put the file itself there."
        ),
        ReportedRule(
            "special-file", "Something in the folder is no ordinary file.",
            because: "Reading it might never end.", mend: "Move it out of the content folder."
        ),
        ReportedRule(
            "file-name", "The name of a file can't stand in an address.",
            because: "Links to it would break on some disks and servers.", mend: "Use letters a to z, digits and hyphens."
        ),
        ReportedRule(
            "folder-depth", "Folders are nested too deeply.",
            because: "Nobody finds what is in them.", mend: "Move the folder nearer to the top."
        ),
        ReportedRule(
            "misplaced-file", .warning, "Nothing reads a file where it stands.",
            because: "Its author waits for a page that never comes.", mend: "Move it into the folder for its kind."
        ),
        ReportedRule(
            "same-path", "Two files would be written to the same page.",
            because: "One of them would be lost.", mend: "Rename one."
        ),
        ReportedRule(
            "asset-kind", "A file in assets is of a kind that is not published.",
            because: "It might run on a reader's device.", mend: "Use a picture, a PDF, a text, a sound or a film."
        ),
        ReportedRule(
            "active-svg", "An SVG picture holds a script, or asks the network for something.",
            because: "It could watch the reader.", mend: "Take that part out."
        ),
        ReportedRule(
            "damaged-picture", "A picture is cut short, or has the name of another format.",
            because: "Readers would see a broken frame.", mend: "Save it again."
        ),
        ReportedRule(
            "picture-too-large", "A picture has more than 67 million pixels.",
            because: "A phone runs out of memory over it, however small its file is.", mend: "Make it smaller."
        ),
    ]

    // MARK: Front matter and data

    private static let frontMatter = [
        ReportedRule(
            "front-matter-missing", "A Markdown file doesn't begin with front matter.",
            because: "Its page would have no title.", mend: "Begin with a line ---, the fields, and another line ---."
        ),
        ReportedRule(
            "front-matter-unterminated", "Front matter begins and has no end.",
            because: "The whole text would be taken for fields.", mend: "Put a line --- after the last field."
        ),
        ReportedRule(
            "yaml-syntax", "What should be YAML is not.",
            because: "No field can be read.", mend: "Put quotes around a text that holds a colon, and check the indentation."
        ),
        ReportedRule(
            "yaml-feature", "A part of YAML is used that Attune doesn't read, such as anchors.",
            because: "Small files of that kind can keep a program busy for hours.", mend: "Write the value out."
        ),
        ReportedRule(
            "yaml-character", "There is a character in the YAML that nobody sees.",
            because: "It would change what is read.", mend: "Take it out."
        ),
        ReportedRule(
            "yaml-depth", "YAML is nested too deeply.",
            because: "No field needs that.", mend: "Write it flatter."
        ),
        ReportedRule(
            "yaml-too-large", "Front matter or a data file is too long.",
            because: "No editor can keep it right.", mend: "Split it, or move words into the text."
        ),
        ReportedRule(
            "encoding", "Front matter or a data file is not UTF-8.",
            because: "Letters with accents would come out wrong.", mend: "Save it as UTF-8."
        ),
        ReportedRule(
            "duplicate-key", "A key stands in a group twice.",
            because: "One of its two values would be lost.", mend: "Keep one."
        ),
        ReportedRule(
            "unknown-key", "There is no such key here.",
            because: "What it says would be lost.", mend: "Check how it is spelled."
        ),
        ReportedRule(
            "missing-field", "A field is missing that is needed, or that another one needs.",
            because: "The page would lack what readers look for.", mend: "Add it."
        ),
        ReportedRule(
            "wrong-type", "There is a list where a text is needed, or the other way round.",
            because: "What it says can't be used.", mend: "Write it in the form that is asked for."
        ),
        ReportedRule(
            "unknown-value", "A field has none of the words that it takes.",
            because: "What it says can't be used.", mend: "Choose one of its words."
        ),
        ReportedRule(
            "malformed-value", "A value doesn't have the form that it needs.",
            because: "A number or address in it would lead nowhere.", mend: "Write it in the form that is asked for."
        ),
        ReportedRule(
            "date", "A date is no day that exists.",
            because: "Readers could not tell how old a page is.", mend: "Write year, month and day: 2026-11-21."
        ),
        ReportedRule(
            "date-order", "A date comes after one that it should come before.",
            because: "One of the two is wrong.", mend: "Check both."
        ),
        ReportedRule(
            "future-date", .warning, "Something is said to have happened on a day that is still to come.",
            because: "Nobody can have checked it then.", mend: "Write the day on which it happened."
        ),
        ReportedRule(
            "number", "A number is none.",
            because: "Its place or limit can't be told.", mend: "Write digits only."
        ),
        ReportedRule(
            "yes-or-no", "A field takes true or false and has another word.",
            because: "yes and no mean different things to different programs.", mend: "Write true or false."
        ),
        ReportedRule(
            "colour-contrast", .warning, "A clinic's colour is too pale to be read in, or on (WCAG 2.2, 1.4.3).",
            because: "Many readers could not see the words.", mend: "Write the darker colour that is offered; it is used until then."
        ),
    ]

    // MARK: Markdown

    private static let markdown = [
        ReportedRule(
            "not-utf-8", "A text is not UTF-8.",
            because: "Letters with accents would come out wrong.", mend: "Save it as UTF-8."
        ),
        ReportedRule(
            "nesting-too-deep", "Quotes, lists or emphasis are nested more deeply than anybody can follow.",
            because: "Such a text can bring a browser down.", mend: "Nest less, or put a backslash before signs that are meant as they are."
        ),
        ReportedRule(
            "table-too-large", "A table has too many columns or cells.",
            because: "No narrow screen can show it.", mend: "Split it."
        ),
        ReportedRule(
            "markdown-too-complex", "A text would take the parser too long.",
            because: "Nobody could build the site.", mend: "Split it, or look for a part with very many brackets or stars."
        ),
        ReportedRule(
            "more-faults", "There are more mistakes in a file than are listed.",
            because: "The list is for people.", mend: "Mend those above and look again."
        ),
        ReportedRule(
            "unused-footnote", .warning, "Nothing refers to a footnote.",
            because: "Readers never see it.", mend: "Write its mark where it belongs, or take it out."
        ),
        ReportedRule(
            "repeated-footnote", .warning, "A footnote is written twice.",
            because: "Readers see the first one alone.", mend: "Give each a label of its own."
        ),
        ReportedRule(
            "undefined-footnote", .warning, "There is a mark for a footnote, and no such footnote.",
            because: "Readers see the bare mark.", mend: "Write the footnote, or take the mark out."
        ),
        ReportedRule(
            "unknown-callout", "There is no callout of this name.",
            because: "Readers would see its mark as text.", mend: "Use one of the names that there are."
        ),
        ReportedRule(
            "malformed-writing-space", "It isn't clear how much room to leave for writing.",
            because: "The worksheet would have the wrong number of lines.", mend: "Write [!WRITE] lines=4."
        ),
        ReportedRule(
            "malformed-citation", .warning, "Something looks like a citation and isn't one.",
            because: "Readers would see its brackets, and no source.", mend: "Write [@name, p. 1]."
        ),
        ReportedRule(
            "top-level-heading", .warning, "A heading of the first level stands in a text.",
            because: "The page's title is one already, and screen readers go by it.", mend: "Begin with ## instead."
        ),
        ReportedRule(
            "refused-destination", "A link or picture has an address that isn't followed.",
            because: "It could run something, or lead nowhere.", mend: "Use https:, mailto:, tel:, sms:, resource:, term: or a file's path."
        ),
    ]
}
