import HTML
import Library

/// Who hands the sheet over, and how to reach them.
struct Letterhead: Component {
    let context: PrintContext

    var body: some HTML {
        header(.class("letterhead")) {
            ClinicMark(context: context)
            ClinicContact(context: context)
        }
    }
}

/// The clinic's logo and name.
struct ClinicMark: Component {
    let context: PrintContext

    var body: some HTML {
        let clinic = context.setup.clinic
        div(.class("clinic")) {
            if let logo = clinic.logo {
                p { img(decorative: logo, .class("logo")) }
            }
            p { strong { SharedText(context: context.page, clinic.name) } }
        }
    }
}

/// The clinic's address, numbers and hours, a line each; nothing where it names none.
struct ClinicContact: Component {
    let context: PrintContext

    var body: some HTML {
        if !isEmpty {
            ul(.class("contact")) {
                if let address = clinic.address {
                    li { SharedText(context: context.page, address) }
                }
                if let phone = clinic.phone {
                    li { PhoneText(text: phone) }
                }
                if let hours = clinic.hours {
                    li { SharedText(context: context.page, context.wording.hours(hours)) }
                }
                if let email = clinic.email {
                    li { a(.href(.mail(email))) { bdi(.dir(.leftToRight)) { email.description } } }
                }
                if let web = clinic.web {
                    li { ExternalLink(web) { bdi(.dir(.leftToRight)) { web.shown } } }
                }
            }
        }
    }

    private var clinic: Clinic { context.setup.clinic }

    private var isEmpty: Bool {
        [clinic.address, clinic.phone, clinic.hours, clinic.email?.description, clinic.web?.description].allSatisfy { $0 == nil }
    }
}

/// A number to call; one that can't be dialled, such as one with words in it, stays text.
struct PhoneText: Component {
    let text: String

    var body: some HTML {
        if let number = PhoneNumber(text) {
            a(.href(.phone(number))) { bdi(.class("number"), .dir(.leftToRight)) { text } }
        } else {
            text
        }
    }
}
