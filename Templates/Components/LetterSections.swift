import HTML

/// A long list by first letters: the row of letters to jump by, then a section for each.
struct LetterSections<Entry, Content: HTML>: Component {
    let context: PageContext
    let index: LetterGroups<Entry>
    /// How the entries of one letter are shown, below its heading.
    let content: ([Entry]) -> Content

    init(context: PageContext, index: LetterGroups<Entry>, @HTMLBuilder content: @escaping ([Entry]) -> Content) {
        self.context = context
        self.index = index
        self.content = content
    }

    var body: some HTML {
        LetterNavigation(context: context, letters: index.groups.map(\.letter))
        Subsection {
            if index.groups.isEmpty {
                p { context.wording.listing.empty }
            }
            for group in index.groups {
                section(.class("letter")) {
                    Heading(id: LetterGroups<Entry>.id(of: group.letter)) { group.letter }
                    content(group.entries)
                }
            }
        }
    }
}
