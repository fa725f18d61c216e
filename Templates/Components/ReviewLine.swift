import HTML
import Library

/// Who wrote a page, who checked it, and when. It says that a page was reviewed only where a name, a role and a day stand for it.
struct ReviewLine: Component {
    let context: PageContext
    let article: Article

    var body: some HTML {
        section(.class("review")) {
            Heading { context.wording.review.heading }
            state
            if let original = facts.original {
                p {
                    a(.href(.page(original.path)), .hreflang(original.language)) { original.words }
                }
            }
            FactList(context: context, facts: facts.facts)
        }
    }

    @HTMLBuilder private var state: some HTML {
        switch facts.state {
        case .reviewed(let facts): FactList(context: context, facts: facts)
        case .unfinished(let words): p { words }
        }
    }

    private var facts: ReviewFacts {
        ReviewFacts(
            article,
            wording: context.wording,
            original: context.site.original(of: context.edition.language, among: context.translations)
        )
    }
}

/// Facts of a page's making, a line each.
struct FactList: Component {
    let context: PageContext
    let facts: [ReviewFacts.Fact]

    var body: some HTML {
        dl {
            for fact in facts {
                Fact(label: fact.label) {
                    switch fact.value {
                    case .words(let words): words
                    case .day(let date): Day(context: context, date: date)
                    }
                }
            }
        }
    }
}

/// A day that both a person and a program can read.
struct Day: Component {
    let context: PageContext
    let date: CalendarDate

    var body: some HTML {
        time(.datetime(date.description)) { context.wording.date(date) }
    }
}

/// One line of a list of facts: what, and its value.
struct Fact<Value: HTML>: Component {
    let label: String
    let value: Value

    init(label: String, @HTMLBuilder value: () -> Value) {
        self.label = label
        self.value = value()
    }

    var body: some HTML {
        div(.class("fact")) {
            dt { label }
            dd { value }
        }
    }
}
