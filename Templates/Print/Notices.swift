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

/// The lines on which whoever hands a sheet over may write who and when.
struct HandoverLines: Component {
    let context: PrintContext

    var body: some HTML {
        let words = context.wording.print
        ul(.class("handover paper-only")) {
            for label in [words.givenBy, words.date] {
                li {
                    span { label }
                    span(.class("line"))
                }
            }
        }
    }
}

/// The lines for what the two agreed on.
struct NextStepLines: Component {
    let context: PrintContext

    var body: some HTML {
        div(.class("next-step paper-only")) {
            p { strong { context.wording.print.nextStep } }
            p(.class("line"))
            p(.class("line"))
        }
    }
}
