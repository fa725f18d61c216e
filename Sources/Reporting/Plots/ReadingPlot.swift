import Checking
import Diagnostics
import HTML
import Library
import Reading
import Templates

/// How hard the articles of each audience are, beside the target: a row of marks for each.
struct ReadingPlot: Component {
    let report: EditorialReport

    /// The articles of one audience in one language.
    struct Row {
        let audience: Audience
        let target: ReadingTarget
        let articles: [(title: String, value: Double)]

        var values: [Double] { articles.map(\.value).sorted() }
        var beyond: Int { values.count { !target.isMet(by: $0) } }

        /// The one in the middle; of an even number, the lower of the two.
        var median: Double? { values.isEmpty ? nil : values[(values.count - 1) / 2] }
    }

    /// One measure's rows.
    struct Panel {
        let language: Language
        let measure: ReadingMeasure
        let rows: [Row]

        var values: [Double] { rows.flatMap(\.values) }
    }

    var body: some HTML {
        if !panels.isEmpty {
            PlotSection(
                "Reading levels", explanation: explanation, drawings: panels.enumerated().map { drawing($0.element, number: $0.offset) },
                alternativeTitle: "Reading levels as a table"
            ) {
                table(caption: "Reading levels by language and audience") {
                    thead {
                        tr {
                            for name in ["Language", "Audience", "Articles", "Lowest", "Median", "Highest", "Target", "Beyond it"] {
                                th(scope: .column) { name }
                            }
                        }
                    }
                    tbody {
                        for panel in panels {
                            for row in panel.rows {
                                ReadingRow(row: row, language: panel.language)
                            }
                        }
                    }
                }
            }
        }
    }

    private var explanation: String {
        "Each mark is an article: a dot within the target, a diamond beyond it. The shaded part is the target. An article for several audiences stands in "
            + "several rows. The measures know how long words and sentences are, and nothing else."
    }

    private var panels: [Panel] {
        report.languages.compactMap { language in
            let articles = report.articles(in: language).map(\.article)
            let rows = Audience.allCases.compactMap { audience -> Row? in
                guard let target = ReadingTarget(for: [audience], in: language, checks: report.checks) else { return nil }
                let found = articles.filter { $0.audience.contains(audience) }.compactMap { article in article.level?.value.map { (article.title, $0) } }
                return found.isEmpty ? nil : Row(audience: audience, target: target, articles: found)
            }
            return rows.first.map { Panel(language: language, measure: $0.target.measure, rows: rows) }
        }
    }

    // MARK: Drawing

    private static let left = 150.0, right = 740.0, rowHeight = 46.0, head = 34.0

    private func drawing(_ panel: Panel, number: Int) -> Drawing {
        let scale = Scale(panel)
        let foot = Self.head + Double(panel.rows.count) * Self.rowHeight
        let title = "\(panel.measure.name), \(Wording.english.languageName(panel.language))"
        var marks: [Drawing.Mark] = [.words(title, at: .init(8, 20), kind: "name")]
        for (index, row) in panel.rows.enumerated() { marks += self.marks(of: row, at: Self.head + Double(index) * Self.rowHeight, scale) }
        marks.append(.line(from: .init(Self.left, foot), to: .init(Self.right, foot), kind: "axis"))
        for tick in scale.ticks {
            marks.append(.line(from: .init(scale.x(tick), foot), to: .init(scale.x(tick), foot + 6), kind: "axis"))
            marks.append(.words(tick.text(digits: 0), at: .init(scale.x(tick), foot + 22), kind: "tick", anchor: .middle))
        }
        let direction = panel.measure.isGrade ? "harder →" : "easier →"
        marks.append(.words(direction, at: .init(Self.right, foot + 40), kind: "tick", anchor: .end))
        return Drawing(
            id: "reading-\(number + 1)", width: 760, height: Int(foot) + 50, title: title,
            sentence: sentence(panel), marks: marks)
    }

    private func sentence(_ panel: Panel) -> String {
        panel.rows.map { row in
            "\(row.audience.name): \(Quantity(row.values.count, "article")) from \(row.values.first?.text(digits: 1) ?? "") to "
                + "\(row.values.last?.text(digits: 1) ?? ""), \(row.beyond) beyond the target of \(row.target.words)."
        }.joined(separator: " ")
    }

    private func marks(of row: Row, at top: Double, _ scale: Scale) -> [Drawing.Mark] {
        let (start, end) = scale.span(of: row.target)
        let middle = top + Self.rowHeight / 2
        var marks: [Drawing.Mark] = [
            .rectangle(at: .init(start, top + 4), width: end - start, height: Self.rowHeight - 8, kind: "target"),
            .line(from: .init(scale.x(row.target.edge), top + 2), to: .init(scale.x(row.target.edge), top + Self.rowHeight - 2), kind: "limit"),
            .words(row.audience.name, at: .init(Self.left - 12, middle + 5), kind: "label", anchor: .end),
        ]
        // Those of one value stand one above the other, so that each can be seen.
        var stacks: [Int: Int] = [:]
        for article in row.articles.sorted(by: { ($0.value, $0.title) < ($1.value, $1.title) }) {
            let x = scale.x(article.value), column = Int(x / 9)
            let place = stacks[column, default: 0]
            stacks[column] = place + 1
            let step = Double((place + 1) / 2) * (place.isMultiple(of: 2) ? -5 : 5)
            let note = "\(article.title): \(article.value.text(digits: 1))"
            let at = Drawing.Place(x, middle + max(-17, min(17, step)))
            marks.append(row.target.isMet(by: article.value) ? .dot(at: at, radius: 4.5, kind: "within", note: note) : .diamond(at: at, radius: 6.5, kind: "beyond", note: note))
        }
        return marks
    }

    /// Where a value stands along the line.
    private struct Scale {
        let low: Double
        let high: Double

        init(_ panel: Panel) {
            let limits = panel.rows.map(\.target.edge)
            let values = panel.values + limits
            let step = panel.measure.isGrade ? 2.0 : 10.0
            low = (((values.min() ?? 0) - step / 2) / step).rounded(.down) * step
            high = (((values.max() ?? 0) + step / 2) / step).rounded(.up) * step
        }

        func x(_ value: Double) -> Double { left + (value - low) / (high - low) * (right - left) }

        var ticks: [Double] {
            let step = high - low > 20 ? 10.0 : 2.0
            return Array(stride(from: low, through: high, by: step))
        }

        func span(of target: ReadingTarget) -> (start: Double, end: Double) {
            target.measure.isGrade ? (left, x(target.edge)) : (x(target.edge), right)
        }
    }
}

/// One row of the drawing as one of the table.
private struct ReadingRow: Component {
    let row: ReadingPlot.Row
    let language: Language

    var body: some HTML {
        tr {
            td { language.description }
            th(scope: .row) { row.audience.name }
            for number in [String(row.values.count)] + [row.values.first, row.median, row.values.last].map({ $0?.text(digits: 1) ?? "–" }) {
                td(.class("number")) { number }
            }
            td { row.target.words }
            td(.class("number")) { String(row.beyond) }
        }
    }
}

extension ReadingTarget {
    /// `up to 8`, `from 55`.
    var words: String { "\(measure.isGrade ? "up to" : "from") \(limit.text(digits: 0))" }
}
