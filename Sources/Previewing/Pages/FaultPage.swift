import HTML
import Library

/// What is shown while there is no site to show. What is wrong stands over it, as over any page; without scripts, the terminal tells it.
struct FaultPage: Component {
    var body: some HTML {
        HTMLDocument(language: .english) {
            head {
                meta(.charset("utf-8"))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                meta(.name("color-scheme"), .content("light dark"))
                Element<Tags.title, _> { "No site yet" }
            }
        } body: {
            Element<Tags.body, _> {
                main {
                    Heading { "No site yet" }
                    p { "The content can't be read as a site. What is wrong is listed here and in the terminal. This page becomes the site when it is mended." }
                }
            }
        }
    }
}
