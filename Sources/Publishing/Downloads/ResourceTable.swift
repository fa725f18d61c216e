import Diagnostics
import HTML
import Library

/// The resource index as comma-separated values: one line for each entry, lists joined by semicolons.
enum ResourceTable {
    static func text(for resources: [Resource]) -> String {
        CSVText.table([columns.map(\.name)] + resources.map { resource in columns.map { $0.value(resource) } })
    }

    /// Names are those of the fields in the content folder, so that a line can be found there.
    private static let columns: [(name: String, value: @Sendable (Resource) -> String)] = [
        ("id", { $0.id.description }),
        ("type", { $0.type.rawValue }),
        ("title", { $0.title }),
        ("authors", { CSVText.joined($0.authors.map(\.inverted)) }),
        ("year", { $0.year.map(String.init) ?? "" }),
        ("container", { $0.container ?? "" }),
        ("volume", { $0.volume ?? "" }),
        ("issue", { $0.issue ?? "" }),
        ("pages", { $0.pages ?? "" }),
        ("publisher", { $0.publisher ?? "" }),
        ("edition", { $0.edition ?? "" }),
        ("isbn", { $0.isbn?.description ?? "" }),
        ("doi", { $0.doi?.description ?? "" }),
        ("pmid", { $0.pmid?.description ?? "" }),
        ("url", { $0.url?.description ?? "" }),
        ("summary", { $0.summary }),
        ("evidence", { $0.evidence ?? "" }),
        ("level", { $0.level?.rawValue ?? "" }),
        ("audience", { CSVText.joined($0.audience.map(\.rawValue)) }),
        ("topics", { CSVText.joined($0.topics.map(\.description)) }),
        ("languages", { CSVText.joined($0.languages.map(\.description)) }),
        ("cost", { $0.cost?.rawValue ?? "" }),
        ("region", { CSVText.joined($0.region.map(\.description)) }),
        ("hours", { $0.hours ?? "" }),
        ("channels", { CSVText.joined($0.channels.map(\.plainText)) }),
        ("emergency", { $0.isEmergency ? "true" : "false" }),
        ("what-happens", { $0.whatHappens ?? "" }),
        ("status", { $0.status.rawValue }),
        ("last-checked", { $0.lastChecked?.description ?? "" }),
        ("checked-by", { $0.checkedBy ?? "" }),
    ]
}

extension Channel {
    /// `phone 0808 2000 247`, `text 85258 (SHOUT)`.
    fileprivate var plainText: String {
        let way = switch contact {
        case .phone: "phone \(display)"
        case .text: "text \(display)"
        case .chat(let address): "chat \(address)"
        case .web(let address): "web \(address)"
        case .email(let address): "email \(address)"
        }
        return keyword.map { "\(way) (\($0))" } ?? way
    }
}
