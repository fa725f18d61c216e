import Testing

/// One request that no author's browser would send, and the only answers that it may get. `PORT` stands for the server's own port.
struct HostileRequest: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: String
    let statuses: Set<Int>

    init(_ name: String, _ bytes: String, _ statuses: Int...) {
        self.name = name
        self.bytes = bytes
        self.statuses = Set(statuses)
    }

    var testDescription: String { name }

    private static func path(_ target: String, _ status: Int) -> HostileRequest {
        HostileRequest("path \(target.prefix(60))", request(target), status)
    }

    private static func host(_ host: String, _ status: Int) -> HostileRequest {
        HostileRequest("host \(host)", request("/", host: host), status)
    }

    private static func field(_ field: String, _ status: Int) -> HostileRequest {
        HostileRequest("field \(field.prefix(60))", request("/", fields: "\(field)\r\n"), status)
    }

    private static func raw(_ bytes: String, _ status: Int) -> HostileRequest {
        HostileRequest("bytes \(bytes.prefix(40).debugDescription)", bytes, status)
    }

    /// Ways out of a folder that have worked on other servers (threats seen in Zola, MkDocs, Vite), and addresses that are none.
    static let paths: [HostileRequest] = [
        path("/../etc/passwd", 404), path("/../../../../etc/passwd", 404), path("/attachment/../index.html", 404),
        path("/%2e%2e/etc/passwd", 404), path("/%2E%2E/%2E%2E/etc/passwd", 404), path("/.%2e/etc/passwd", 404),
        path("/..%2fetc/passwd", 400), path("/%2e%2e%2fetc/passwd", 400), path("/%2Fetc/passwd", 400),
        path("/%252e%252e/etc/passwd", 404), path("/%252e%252e%252fetc/passwd", 404), path("/..%255c", 404),
        path("/..%5cetc%5cpasswd", 400), path("/..\\etc\\passwd", 400), path("\\..\\etc", 400),
        path("/index.html%00", 400), path("/%00", 400), path("/index.html%00.png", 400), path("/index.html%0d%0aX:%20y", 400), path("/%7f", 400),
        path("//etc/passwd", 404), path("///", 404), path("//localhost/", 404), path("/./index.html", 404), path("/%2e/index.html", 404),
        path("/%c0%ae%c0%ae/", 400), path("/%c0%af", 400), path("/%e0%80%ae/", 400), path("/%ff", 400), path("/%ef%bc%8e%ef%bc%8e/", 404),
        path("/%zz", 400), path("/%", 400), path("/%2", 400), path("/%u002e", 400), path("/%-1", 400),
        path("http://localhost:PORT/", 400), path("http://evil.example/", 400), path("localhost:PORT", 400), path("*", 400), path("index.html", 400),
        path("/index.html#x", 400), path("/#/../../etc/passwd", 400), path("?", 400),
        path("/INDEX.HTML", 404), path("/index.html.", 404), path("/index.html/", 404), path("/con", 404), path("/nul.html", 404),
        path("/.git/config", 404), path("/.env", 404), path("/@fs/etc/passwd", 404), path("/~root", 404), path("/proc/self/environ", 404),
        path("/index.html::$data", 404), path("/index.html;x=1", 404), path("/attune-preview/", 404), path("/attune-preview/../index.html", 404),
        path("/" + String(repeating: "a", count: 8_000), 404), path("/" + String(repeating: "a/", count: 600), 404),
        path("/" + String(repeating: "../", count: 2_000) + "etc/passwd", 404),
        path("/caf\u{E9}", 400), path("/a b", 400),
    ]

    /// Requests that two readers could read in two ways, or that want too much (RFC 9112).
    static let heads: [HostileRequest] = [
        path("/" + String(repeating: "a", count: 8_200), 431),
        HostileRequest("101 fields", request("/", fields: String(repeating: "A: b\r\n", count: 99)), 431),
        HostileRequest("17 KiB in one field", request("/", fields: "A: " + String(repeating: "b", count: 17_000) + "\r\n"), 431),
        HostileRequest("1 MiB of one field", request("/", fields: "A: " + String(repeating: "b", count: 1 << 20) + "\r\n"), 431),
        HostileRequest("17 KiB in many fields", request("/", fields: String(repeating: "A: " + String(repeating: "b", count: 180) + "\r\n", count: 95)), 431),
        field("Content-Length: 5", 400), field("Content-Length: 0\r\nContent-Length: 0", 400), field("Content-Length: -1", 400),
        field("Content-Length: 0x0", 400), field("Content-Length: 0, 0", 400), field("Transfer-Encoding: chunked", 400),
        field("Content-Length: 0\r\nTransfer-Encoding: chunked", 400), field("Transfer-Encoding : chunked", 400),
        field(" folded", 400), field("A: b\r\n\tfolded", 400), field(": empty", 400), field("no colon", 400), field("A b: c", 400),
        field("A: b\u{0}c", 400), field("A: b\u{1B}[2J", 400), field("A\u{E9}: b", 400), field("A: b\rX: y", 400), field("A: b\nX: y", 400),
        raw("GET / HTTP/1.1\nHost: localhost:PORT\n\n", 400), raw("GET /\r\n", 400), raw("GET\r\n\r\n", 400), raw("\r\nGET / HTTP/1.1\r\n\r\n", 400),
        raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400), raw("GET / HTTP/2\r\n\r\n", 400), raw("GET / HTTP/1.10\r\n\r\n", 400), raw("GET / http/1.1\r\n\r\n", 400),
        raw("GET  / HTTP/1.1\r\n\r\n", 400), raw(" GET / HTTP/1.1\r\n\r\n", 400), raw("GET\t/\tHTTP/1.1\r\n\r\n", 400), raw("GET / HTTP/1.1 x\r\n\r\n", 400),
        raw("get / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 400), raw("G\u{0}T / HTTP/1.1\r\n\r\n", 400), raw("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\r\n", 400),
    ] + ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"].map {
        HostileRequest("method \($0)", request("/", method: $0), 405)
    }

    /// Names that a stranger may have pointed at this computer, and pages of others.
    static let strangers: [HostileRequest] = [
        host("evil.example", 403), host("127.0.0.1.evil.example", 403), host("localhost.evil.example:PORT", 403), host("evil.example:PORT", 403),
        host("localhost", 403), host("localhost:1", 403), host("localhost:PORT0", 403), host("localhost:", 403), host("localhost:0PORT", 403),
        host("localhost.:PORT", 403), host("LOCALHOST:PORT", 403), host("user@localhost:PORT", 403), host("localhost:PORT@evil.example", 403),
        host("0.0.0.0:PORT", 403), host("127.1:PORT", 403), host("127.0.0.2:PORT", 403), host("2130706433:PORT", 403), host("[::]:PORT", 403),
        host("[::ffff:127.0.0.1]:PORT", 403), host("::1:PORT", 403), host("localhost:PORT, evil.example", 403), host("http://localhost:PORT", 403), host("", 403),
        HostileRequest("no host", "GET / HTTP/1.1\r\n\r\n", 400), HostileRequest("no host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400),
        HostileRequest("two hosts", "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\n\r\n", 400),
        HostileRequest("the same host twice", "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nhost: localhost:PORT\r\n\r\n", 400),
        HostileRequest("host behind a proxy", request("/", host: "evil.example", fields: "X-Forwarded-Host: localhost:PORT\r\nForwarded: host=localhost:PORT\r\n"), 403),
        field("Origin: http://evil.example", 403), field("Origin: null", 403), field("Origin: http://127.0.0.1:1", 403), field("Origin: https://localhost:PORT", 403),
        field("Origin: http://127.0.0.1:PORT", 403), field("Origin: http://localhost:PORT\r\nOrigin: http://evil.example", 403), field("Origin:", 403),
        field("Origin: http://localhost:PORT/", 403), field("Origin: file://", 403), field("Service-Worker: script", 404),
    ] + ["Origin: http://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"].map {
        HostileRequest("event stream with \($0)", request("/attune-preview/events", fields: "\($0)\r\n"), 403)
    }

    /// Requests that look bad and are harmless: each is answered as if the odd part were not there.
    static let harmless: [HostileRequest] = [
        path("/?/../../etc/passwd", 200), path("/index.html?raw??", 200), path("/site.css?import&%zz", 200), path("/%69ndex.html", 200),
        host("127.0.0.1:PORT", 200), host("[::1]:PORT", 200), host(" localhost:PORT\t", 200),
        field("Origin: http://localhost:PORT", 200), field("If-None-Match: *", 200), field("If-Modified-Since: Fri, 31 Dec 2100 23:59:59 GMT", 200),
        field("Range: bytes=" + (0..<1000).map { "\($0)-\($0)" }.joined(separator: ","), 200), field("Content-Length: 0", 200),
        field("X-Forwarded-Host: evil.example", 200), field("Upgrade: websocket", 200), field("Expect: 100-continue", 200),
        HostileRequest("HTTP/1.0", "GET / HTTP/1.0\r\nHost: localhost:PORT\r\n\r\n", 200),
    ]
}
