import HTML
import Library
import Templates

/// How many reviews are due in each month of the year ahead, how many are overdue, and how many have no day.
struct ReviewCalendar: Component {
    let report: EditorialReport

    /// A column of the drawing.
    struct Column: Hashable {
        let name: String
        /// The name in the drawing, in at most two short lines.
        let lines: [String]
        let count: Int
        let isOverdue: Bool
    }

    var body: some HTML {
        PlotSection(
            "Reviews ahead", explanation: explanation, drawings: report.day == nil ? [] : [drawing], alternativeTitle: "Reviews ahead as a table"
        ) {
            table(caption: "Articles and worksheets by the month in which their review is due") {
                thead {
                    tr {
                        th(scope: .column) { "When" }
                        th(scope: .column) { "Reviews" }
                    }
                }
                tbody {
                    for column in columns {
                        tr {
                            th(scope: .row) { column.name }
                            td(.class("number")) { String(column.count) }
                        }
                    }
                }
            }
        }
    }

    private var explanation: String {
        guard report.day != nil else { return "Without a day to tell from, nothing is due." }
        let undated = columns.last?.count ?? 0
        return "\(Quantity(undated, "article")) of \(report.articles.count) \(undated == 1 ? "has" : "have") no day for a next review. A striped column is overdue."
    }

    /// Overdue, twelve months from this one, later, and without a day.
    var columns: [Column] {
        guard let day = report.day else { return [] }
        let due = report.articles.compactMap(\.review.next)
        let first = day.year * 12 + day.month - 1
        func month(_ date: CalendarDate) -> Int { date.year * 12 + date.month - 1 - first }
        let upcoming = due.filter { $0 >= day }
        let months = (0..<12).map { offset in
            let year = (first + offset) / 12, name = Self.monthNames[(first + offset) % 12]
            let lines = offset == 0 || (first + offset).isMultiple(of: 12) ? [String(name.prefix(3)), String(year)] : [String(name.prefix(3))]
            return Column(name: "\(name) \(year)", lines: lines, count: upcoming.count { month($0) == offset }, isOverdue: false)
        }
        return [Column(name: "Overdue", lines: ["over-", "due"], count: due.count - upcoming.count, isOverdue: true)] + months + [
            Column(name: "Later", lines: ["later"], count: upcoming.count { month($0) >= 12 }, isOverdue: false),
            Column(name: "No day set", lines: ["no", "day"], count: report.articles.count - due.count, isOverdue: false),
        ]
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    private var drawing: Drawing {
        let columns = columns
        let tallest = max(1, columns.map(\.count).max() ?? 1)
        let step = 48.0, base = 160.0, room = 120.0
        var marks: [Drawing.Mark] = []
        for (index, column) in columns.enumerated() {
            let x = 16 + Double(index) * step, height = room * Double(column.count) / Double(tallest)
            if column.count > 0 {
                marks.append(.rectangle(at: .init(x, base - height), width: step - 12, height: height, kind: column.isOverdue ? "bar overdue" : "bar"))
                if column.isOverdue { marks += Self.stripes(x: x, width: step - 12, top: base - height, foot: base) }
            }
            let middle = x + (step - 12) / 2
            marks.append(.words(String(column.count), at: .init(middle, base - height - 6), kind: "label", anchor: .middle))
            for (line, words) in column.lines.enumerated() {
                marks.append(.words(words, at: .init(middle, base + 18 + Double(line) * 16), kind: "tick", anchor: .middle))
            }
        }
        let width = 16 + Double(columns.count) * step
        marks.append(.line(from: .init(8, base), to: .init(width, base), kind: "axis"))
        let sentence = columns.filter { $0.count > 0 }.map { "\($0.name): \($0.count)." }.joined(separator: " ")
        return Drawing(id: "reviews", width: Int(width) + 8, height: 204, title: "Reviews that are due, by month", sentence: sentence, marks: marks)
    }

    private static func stripes(x: Double, width: Double, top: Double, foot: Double) -> [Drawing.Mark] {
        stride(from: top + 6, to: foot, by: 8).map { .line(from: .init(x, $0), to: .init(x + width, $0), kind: "stripe") }
    }
}
