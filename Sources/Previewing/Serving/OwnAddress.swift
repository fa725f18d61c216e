/// The names under which the preview may be called, and whom it answers.
///
/// Any web page can send requests to this computer, and can point a name of its own at it. So the preview looks at whom a request is
/// for (RFC 9112, section 3.2) and, where the browser says it, which page it comes from (RFC 6454; Fetch Metadata Request Headers).
struct OwnAddress: Sendable {
    let port: UInt16

    /// What a browser shows.
    var text: String { "http://localhost:\(port)/" }

    func check(_ head: RequestHead) throws(RequestRefusal) {
        let hosts = head.values(of: "host")
        guard let host = hosts.first, hosts.count == 1 else { throw .hostUnclear }
        guard isOwn(host: host) else { throw .foreignHost }
        let origins = head.values(of: "origin")
        guard origins.allSatisfy({ $0 == "http://\(host)" }) else { throw .foreignOrigin }
    }

    /// An event stream tells what an author is doing. A browser that says where a request comes from has to say: from the preview itself.
    func checkEventStream(_ head: RequestHead) throws(RequestRefusal) {
        guard head.values(of: "sec-fetch-site").allSatisfy({ $0 == "same-origin" || $0 == "none" }) else { throw .foreignOrigin }
    }

    private func isOwn(host: String) -> Bool {
        ["localhost", "127.0.0.1", "[::1]"].contains { host == "\($0):\(port)" || port == 80 && host == $0 }
    }
}
