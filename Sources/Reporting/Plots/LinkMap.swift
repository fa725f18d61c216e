import Foundation
import HTML
import Library
import Templates

/// Which article leads to which: all of a language round a circle, by topic, with a bow for each link.
///
/// Over ``most`` articles nobody could read the names, so topics take their place.
struct LinkMap: Component {
    let report: EditorialReport

    /// The most names that can be read round a circle.
    static let most = 300

    /// Something on the circle.
    struct Node: Hashable {
        let name: String
        let group: String
        /// Whether no text leads to it.
        let isOrphan: Bool
    }

    /// What is drawn for one language.
    struct Graph {
        let language: Language
        var nodes: [Node] = []
        /// From which node to which, with how many links; both ways are told apart.
        var links: [(from: Int, to: Int, count: Int)] = []
    }

    var body: some HTML {
        PlotSection(
            "How articles lead to each other", explanation: explanation,
            drawings: graphs.enumerated().map { drawing($0.element, number: $0.offset) }, alternativeTitle: "The links of each article as a list"
        ) {
            ul {
                for (index, article) in report.articles.enumerated() {
                    if !article.links.to.isEmpty {
                        li {
                            ArticleLink(report: report, index: index)
                            " leads to "
                            for (place, target) in article.links.to.enumerated() {
                                if place > 0 { ", " }
                                ArticleLink(report: report, index: target)
                            }
                        }
                    }
                }
            }
        }
    }

    private var explanation: String {
        "Links in the text, without those of lists. Articles of one topic stand side by side. A ring instead of a dot, and a name in brackets, is an article "
            + "that no text leads to."
    }

    var graphs: [Graph] {
        report.languages.enumerated().map { number, language in
            let members = report.articles(in: language)
            return members.count > Self.most ? topicGraph(language, members, report.topics[number]) : articleGraph(language, members)
        }
    }

    private func articleGraph(_ language: Language, _ members: [(index: Int, article: ReportedArticle)]) -> Graph {
        let order = topicOrder(of: language)
        let sorted = members.sorted { left, right in
            let (first, second) = (order[left.article.topics.first] ?? .max, order[right.article.topics.first] ?? .max)
            return (first, left.index) < (second, right.index)
        }
        let places = Dictionary(sorted.enumerated().map { ($0.element.index, $0.offset) }) { first, _ in first }
        var graph = Graph(language: language)
        for (place, member) in sorted.enumerated() {
            let article = member.article
            graph.nodes.append(Node(name: article.title, group: article.topics.first?.title ?? "", isOrphan: article.isOrphan))
            graph.links += article.links.to.compactMap { places[$0] }.map { (place, $0, 1) }
        }
        return graph
    }

    private func topicGraph(_ language: Language, _ members: [(index: Int, article: ReportedArticle)], _ topics: [ReportedTopic]) -> Graph {
        let places = Dictionary(topics.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        var counts: [[Int]] = Array(repeating: Array(repeating: 0, count: topics.count), count: topics.count)
        var isReached = Array(repeating: false, count: topics.count)
        for member in members {
            guard let from = member.article.topics.first.flatMap({ places[$0] }) else { continue }
            for target in member.article.links.to {
                guard let to = report.articles[target].topics.first.flatMap({ places[$0] }), to != from else { continue }
                counts[from][to] += 1
                isReached[to] = true
            }
        }
        var graph = Graph(language: language)
        graph.nodes = zip(topics, isReached).map { Node(name: $0.title, group: $0.title, isOrphan: !$1) }
        for from in topics.indices {
            for to in topics.indices where counts[from][to] > 0 { graph.links.append((from, to, counts[from][to])) }
        }
        return graph
    }

    private func topicOrder(of language: Language) -> [ReportedTopic?: Int] {
        guard let number = report.languages.firstIndex(of: language) else { return [:] }
        return Dictionary(report.topics[number].enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    }

    // MARK: Drawing

    /// Room for names outside the circle, and the width of a name's line on it.
    private static let room = 250.0, lineWidth = 22.0, gap = 1.0

    private func drawing(_ graph: Graph, number: Int) -> Drawing {
        // Between two topics as much is left free as an article takes.
        let groups = graph.nodes.indices.count { $0 == 0 || graph.nodes[$0].group != graph.nodes[$0 - 1].group }
        let steps = Double(graph.nodes.count) + Double(groups) * Self.gap
        let radius = max(150, steps * Self.lineWidth / (2 * .pi))
        let centre = radius + Self.room
        var angles: [Double] = [], step = 0.0
        for index in graph.nodes.indices {
            if index > 0, graph.nodes[index].group != graph.nodes[index - 1].group { step += Self.gap }
            angles.append(2 * .pi * step / max(1, steps) - .pi / 2)
            step += 1
        }
        func place(_ index: Int, _ distance: Double) -> Drawing.Place {
            .init(centre + cos(angles[index]) * distance, centre + sin(angles[index]) * distance)
        }
        var marks: [Drawing.Mark] = graph.links.map { link in
            let (from, to) = (place(link.from, radius), place(link.to, radius))
            let by = Drawing.Place(centre + (from.x + to.x - 2 * centre) * 0.2, centre + (from.y + to.y - 2 * centre) * 0.2)
            return .bow(from: from, by: by, to: to, kind: link.count > 9 ? "link many" : "link")
        }
        for (index, node) in graph.nodes.enumerated() {
            let into = graph.links.filter { $0.to == index }.reduce(0) { $0 + $1.count }
            let out = graph.links.filter { $0.from == index }.reduce(0) { $0 + $1.count }
            let note = "\(node.name): \(Quantity(into, "link")) in, \(out) out"
            marks.append(.dot(at: place(index, radius), radius: node.isOrphan ? 4 : min(8, 3 + Double(into) / 3), kind: node.isOrphan ? "orphan" : "node", note: note))
            marks.append(Self.name(of: node, at: place(index, radius + 13), angle: angles[index]))
        }
        let title = "Links between \(graph.nodes.count) \(graph.nodes.count == report.articles(in: graph.language).count ? "articles" : "topics"), "
            + Wording.english.languageName(graph.language)
        marks.append(.words(title, at: .init(8, 20), kind: "name"))
        let total = graph.links.reduce(0) { $0 + $1.count }, orphans = graph.nodes.count(where: \.isOrphan)
        return Drawing(
            id: "links-\(number + 1)", width: Int(centre * 2), height: Int(centre * 2), title: title,
            sentence: "\(Quantity(total, "link")). To \(orphans) of \(graph.nodes.count) no text leads.", marks: marks)
    }

    /// A name that runs outwards, and is never upside down.
    private static func name(of node: Node, at place: Drawing.Place, angle: Double) -> Drawing.Mark {
        let short = node.name.count > 36 ? node.name.prefix(34) + "…" : node.name[...]
        let words = node.isOrphan ? "(\(short))" : String(short)
        let isOnTheLeft = cos(angle) < -0.000001
        let degrees = angle * 180 / .pi + (isOnTheLeft ? 180 : 0)
        return .words(words, at: place, kind: "spoke", anchor: isOnTheLeft ? .end : .start, turned: degrees)
    }
}
