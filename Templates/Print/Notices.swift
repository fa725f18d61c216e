import HTML
import Library

/// What a document is not, and what others may do with it.
struct Notices: Component {
    let context: PrintContext
    let licence: Licence

    var body: some HTML {
        let words = context.wording.footer
        footer(.class("notices")) {
            p {
                strong { words.notTreatment + "." }
                " "
                words.notTreatmentDetail
            }
            if let text = context.setup.clinic.footer {
                p { SharedText(context: context.page, text) }
            }
            p {
                LicenceLine(context: context.page, licence: licence)
                if let address = licence.address {
                    span(.class("paper-only")) {
                        " "
                        bdi(.dir(.leftToRight)) { address.shown }
                    }
                }
            }
        }
    }
}

/// Says on a copy that is made for those who check it that it is none to give away.
struct DraftNotice: Component {
    let context: PrintContext

    var body: some HTML {
        if context.setup.profile == .draft {
            p(.class("draft")) { context.wording.print.draftForReview }
        }
    }
}

/// The lines that whoever hands a sheet over may fill in with a pen.
struct HandoverLines: Component {
    let context: PrintContext

    var body: some HTML {
        let words = context.wording.print
        ul(.class("handover paper-only")) {
            for label in [words.givenBy, words.date, words.nextStep] {
                li {
                    span { label }
                    span(.class("line"))
                }
            }
        }
    }
}
