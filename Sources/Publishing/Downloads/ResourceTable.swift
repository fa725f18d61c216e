import HTML
import Library

/// The resource index as comma-separated values (RFC 4180): one line for each entry, lists joined by semicolons.
///
/// It begins with a byte order mark, without which spreadsheets take UTF-8 for something else.
enum ResourceTable {
    static func text(for resources: [Resource]) -> String {
        let lines = [columns.map(\.name)] + resources.map { resource in columns.map { $0.value(resource) } }
        return "\u{FEFF}" + lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Names are those of the fields in the content folder, so that a line can be found there.
    private static let columns: [(name: String, value: @Sendable (Resource) -> String)] = [
        ("id", { $0.id.description }),
        ("type", { $0.type.rawValue }),
        ("title", { $0.title }),
        ("authors", { joined($0.authors.map(\.inverted)) }),
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
        ("audience", { joined($0.audience.map(\.rawValue)) }),
        ("topics", { joined($0.topics.map(\.description)) }),
        ("languages", { joined($0.languages.map(\.description)) }),
        ("cost", { $0.cost?.rawValue ?? "" }),
        ("region", { joined($0.region.map(\.description)) }),
        ("hours", { $0.hours ?? "" }),
        ("channels", { joined($0.channels.map(\.plainText)) }),
        ("emergency", { $0.isEmergency ? "true" : "false" }),
        ("what-happens", { $0.whatHappens ?? "" }),
        ("status", { $0.status.rawValue }),
        ("last-checked", { $0.lastChecked?.description ?? "" }),
        ("checked-by", { $0.checkedBy ?? "" }),
    ]

    private static func joined(_ values: [String]) -> String {
        values.joined(separator: "; ")
    }

    /// A spreadsheet runs what begins like a formula, so such a text gets an apostrophe before it, which spreadsheets hide (OWASP, "CSV Injection").
    private static func field(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
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
