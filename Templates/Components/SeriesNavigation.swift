import HTML
import Library

/// The way on through a series, and back.
struct SeriesNavigation: Component {
    let context: PageContext
    let series: Series
    let index: Int

    init?(context: PageContext, article: Article) {
        guard let place = article.series else { return nil }
        self.context = context
        series = context.edition[place.series]
        index = place.index
    }

    var body: some HTML {
        nav(label: context.wording.article.series(series.title), .class("series-navigation")) {
            p(.class("quiet")) {
                part
                ". "
                a(.href(.page(series.path))) { series.title }
            }
            ul {
                if index > 0 {
                    step(to: context.edition[series.articles[index - 1]], label: context.wording.article.previous, isNext: false)
                }
                if index + 1 < series.articles.count {
                    step(to: context.edition[series.articles[index + 1]], label: context.wording.article.next, isNext: true)
                }
            }
        }
    }

    /// `Part 3 of 6`.
    var part: String { context.wording.article.part(index + 1, series.articles.count) }

    private func step(to article: Article, label: String, isNext: Bool) -> some HTML {
        li(.class(isNext ? "next" : "previous")) {
            a(.href(.page(article.path))) {
                span {
                    span(.class("step-label")) { label }
                    " "
                    span(.class("step-title")) { article.title }
                }
            }
        }
    }
}
