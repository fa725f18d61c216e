import HTML
import Library

/// A field and a button that lead to the search page, or search there.
struct SearchForm: Component {
    let context: PageContext
    /// Whether it is shown only once a script says so, because nothing would come of it without.
    var needsScripts = false

    static let fieldID = Fragment(literal: "search.field")
    static let noteID = Fragment(literal: "search.note")

    var body: some HTML {
        let words = context.wording.search
        search {
            // Neither the browser's memory of forms nor a spelling service has to know what somebody looks for.
            form(.class("search-form"), .action(.page(context.edition.searchPath)), .autocomplete("off"), .hidden(needsScripts)) {
                label(.for(Self.fieldID)) { words.label }
                div(.class("search-row")) {
                    input(
                        .type("search"), .name("q"), .id(Self.fieldID), .autocomplete("off"), .spellcheck(false), .autocapitalize("none"),
                        .ariaDescribedby(Self.noteID)
                    )
                    button(.type("submit"), .class("button")) { words.button }
                }
                p(.class("quiet"), .id(Self.noteID)) { note }
            }
        }
    }

    private var note: String {
        let words = context.wording.search
        let sentences = [words.privacy, context.site.isDiscreet ? nil : words.address, needsScripts ? words.keys : nil]
        return sentences.compactMap(\.self).joined(separator: " ")
    }
}
