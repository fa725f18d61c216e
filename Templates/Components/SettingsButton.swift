import HTML
import Library

/// Opens the reader's settings. Only a script can do that, so the button is shown by one.
struct SettingsButton: Component {
    let context: PageContext

    var body: some HTML {
        button(.type("button"), .class("settings"), .data("data-words", .page(context.edition.wordsPath)), .hidden()) {
            context.wording.reading.settings
        }
    }
}
