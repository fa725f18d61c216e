import Foundation
import HTML
import Testing

@Suite("Paths of the site")
struct SitePathTests {
    @Test("A plain path is taken as it is", arguments: [
        "index.html", "404.html", "a-z.html", "attachment/index.html", "assets/site.css", "es/a/b/c.html", "a_b", "a..b", "com", "com10",
        "console.html", "null", "auxiliary/x", "a-", "_a", "assets/a.b.c",
    ])
    func accepted(path: String) {
        #expect(SitePath(path)?.description == path)
    }

    @Test("A path that leads elsewhere, or means another file on another machine, is refused", arguments: [
        "", "/", "/index.html", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "./a", "a/./b", "~", "~/a",
        ".htaccess", "a/.git/config", "a.", "a./b", "a ", " a", "a b", "-a", "a/-rf",
        "INDEX.html", "Index.html", "a/B", "é.html", "e\u{301}.html", "ı", "a\u{202E}b", "a\u{200B}b", "\u{FEFF}a", "ａ",
        "a\\b", "..\\a", "a:b", "c:/a", "http://a", "a?b", "a#b", "a%2fb", "%2e%2e/a", "a*b", "a|b", "a\"b", "a<b", "a>b", "a'b", "a&b",
        "a\0b", "a\nb", "a\tb", "a\u{7F}b",
        "con", "prn", "aux", "nul", "nul.html", "con.tar.gz", "com0", "com1", "com9.txt", "lpt0", "lpt9", "a/con/b", "a/lpt1.html",
    ])
    func refused(path: String) {
        #expect(SitePath(path) == nil)
    }

    @Test("A name has at most 255 bytes, and a path 1,024")
    func lengths() {
        let longest = String(repeating: "a", count: 255)
        #expect(SitePath(longest) != nil)
        #expect(SitePath(longest + "a") == nil)
        #expect(SitePath("b/\(longest)/c") != nil)
        let whole = [longest, longest, longest, longest].joined(separator: "/")
        #expect(whole.utf8.count == 1023)
        #expect(SitePath(whole) != nil)
        #expect(SitePath("a/" + whole) == nil)
    }

    @Test("A file knows its folder and its siblings")
    func folders() {
        let page = SitePath(literal: "a/b/index.html"), home = SitePath(literal: "index.html")
        #expect(page.folder == "a/b")
        #expect(home.folder == "")
        #expect(page.sibling("c.html")?.description == "a/b/c.html")
        #expect(home.sibling("c.html")?.description == "c.html")
        #expect(page.sibling("../c.html") == nil)
        #expect(page.moved(below: "es")?.description == "es/a/b/index.html")
        #expect(page.moved(below: "..") == nil)
    }

    @Test("Paths are ordered by their bytes")
    func order() {
        let paths = ["b", "a/b", "a-b", "a.b", "a"].compactMap { SitePath($0) }
        #expect(paths.sorted().map(\.description) == ["a", "a-b", "a.b", "a/b", "b"])
    }

    @Test("Links are relative and name their file", arguments: [
        ("index.html", "index.html", "index.html"),
        ("index.html", "about.html", "about.html"),
        ("index.html", "a/index.html", "a/index.html"),
        ("a/index.html", "index.html", "../index.html"),
        ("a/index.html", "a/index.html", "index.html"),
        ("a/index.html", "a/b/c.html", "b/c.html"),
        ("a/b/c.html", "a/index.html", "../index.html"),
        ("a/b/c.html", "d/e/f.html", "../../d/e/f.html"),
        ("a/b/c.html", "a/d/c.html", "../d/c.html"),
        ("ab/x.html", "a/x.html", "../a/x.html"),
        ("a/x.html", "ab/x.html", "../ab/x.html"),
        ("a/b", "a", "../a"),
        ("a", "a/b", "a/b"),
        ("es/index.html", "assets/site.css", "../assets/site.css"),
    ])
    func relativeAddresses(page: String, target: String, expected: String) throws {
        let page = try #require(SitePath(page)), target = try #require(SitePath(target))
        var writer = HTMLWriter(page: page)
        writer.link(.page(target))
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test("Every path that stands in source code is a valid one")
    func literals() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var found = 0
        for folder in ["Sources", "Templates"] {
            let names = try #require(FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil))
            for case let file as URL in names where file.pathExtension == "swift" {
                let source = try String(contentsOf: file, encoding: .utf8)
                for match in source.matches(of: /(?:SitePath\(literal:|\.path\(|\bpath\() ?"([^"\\]*)"/) {
                    found += 1
                    #expect(SitePath(String(match.1)) != nil, "\(match.1) in \(file.lastPathComponent)")
                }
            }
        }
        #expect(found > 5)
    }
}
