import HTML
@testable import Library
import Testing

@Suite("Pictures")
struct PictureTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 2, 0, 0, 0, 3, 8, 6, 0, 0, 0, 0, 0, 0, 0]
    private static let gif: [UInt8] = Array("GIF89a".utf8) + [2, 1, 3, 0, 0, 0, 0]
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0xFF, 0xC0, 0xFF, 0xFF, 0xC0, 0, 17, 8, 0, 3, 1, 2, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]

    private static func webp(_ kind: String, _ payload: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(kind)".utf8) + [UInt8(payload.count), 0, 0, 0] + payload
    }

    @Test("A picture's size is read from its header", arguments: [
        ("png", png, 258, 3), ("gif", gif, 258, 3), ("jpg", jpeg, 258, 3), ("jpeg", jpeg, 258, 3),
        ("webp", webp("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 2, 0x41, 3, 0x80]), 258, 3),
        ("webp", webp("VP8L", [0x2F, 0x01, 0xC1, 0, 0, 0, 0, 0, 0, 0]), 258, 4),
        ("webp", webp("VP8X", [0, 0, 0, 0, 1, 1, 0, 2, 0, 0]), 258, 3),
    ] as [(Substring, [UInt8], Int, Int)])
    func sizes(kind: Substring, bytes: [UInt8], width: Int, height: Int) {
        #expect(RasterHeader.size(of: bytes, kind: kind) == PixelSize(width: width, height: height))
    }

    @Test("A picture that is cut short has no size", arguments: [
        ("png", png), ("gif", gif), ("jpg", jpeg), ("webp", webp("VP8X", [0, 0, 0, 0, 1, 1, 0, 2, 0, 0])),
    ] as [(Substring, [UInt8])])
    func truncated(kind: Substring, bytes: [UInt8]) {
        let needed = kind == "jpg" ? 18 : bytes.count
        for count in 0..<needed { #expect(RasterHeader.size(of: Array(bytes.prefix(count)), kind: kind) == nil, "\(count) bytes") }
    }

    @Test("A picture under another format's name has no size", arguments: [
        ("png", gif), ("gif", png), ("jpg", png), ("webp", jpeg), ("png", [UInt8](repeating: 0, count: 100)), ("jpg", [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 100)),
    ] as [(Substring, [UInt8])])
    func otherFormat(kind: Substring, bytes: [UInt8]) {
        #expect(RasterHeader.size(of: bytes, kind: kind) == nil)
    }

    @Test("A picture of no width or height is damaged", arguments: [
        ("png", Array(png[..<16]) + [0, 0, 0, 0, 0, 0, 0, 3] + Array(png[24...])), ("gif", Array("GIF89a".utf8) + [2, 1, 0, 0, 0, 0, 0]),
    ] as [(Substring, [UInt8])])
    func noSize(kind: Substring, bytes: [UInt8]) {
        #expect(RasterHeader.size(of: bytes, kind: kind) == nil)
    }

    @Test("Only kinds of files that a reader can open are published", arguments: [
        ("assets/a.pdf", true), ("assets/a.woff2", true), ("assets/a.txt", true), ("assets/a.html", false), ("assets/a.js", false), ("assets/a.exe", false),
        ("assets/a.svgz", false), ("assets/a", false), ("assets/a.pdf.html", false),
    ])
    func kinds(name: String, isPublished: Bool) throws {
        let path = try #require(SitePath(name))
        let fault: AssetFault?
        do {
            #expect(try AssetCheck.size(of: [], at: path) == nil)
            fault = nil
        } catch {
            fault = error
        }
        #expect((fault == nil) == isPublished)
    }

    @Test("A small file can't hold a picture that no device can show", arguments: [
        ([0, 0, 0x20, 0, 0, 0, 0x20, 0], nil), ([0, 0, 0x20, 0, 0, 0, 0x20, 1], PixelSize(width: 8192, height: 8193)),
        ([0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0], PixelSize(width: 100_000, height: 100_000)),
        ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], PixelSize(width: 4_294_967_295, height: 4_294_967_295)),
    ] as [([UInt8], PixelSize?)])
    func pixels(header: [UInt8], refused: PixelSize?) throws {
        let path = try #require(SitePath("assets/a.png"))
        var fault: AssetFault?
        do throws(AssetFault) { _ = try AssetCheck.size(of: Array(Self.png[..<16]) + header + Array(Self.png[24...]), at: path) } catch { fault = error }
        #expect(fault == refused.map { AssetFault.tooManyPixels($0) })
    }

    @Test("A damaged picture is refused by its format's name")
    func damaged() throws {
        let path = try #require(SitePath("assets/a.png"))
        #expect(throws: AssetFault.damaged("PNG")) { try AssetCheck.size(of: [], at: path) }
        let drawing = try #require(SitePath("assets/a.svg"))
        #expect(throws: AssetFault.damaged("SVG")) { try AssetCheck.size(of: [], at: drawing) }
    }
}

@Suite("Drawings")
struct SVGInspectionTests {
    private static func part(_ content: String) -> String? {
        SVGInspection.activePart(in: Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>".utf8))
    }

    @Test("Shapes, text and a style of its own are fine", arguments: [
        "<path d=\"M0 0h1\"/>", "<text>on and off</text>", "<style>.a{fill:url(#b)}</style>", "<use href=\"#a\"/>", "<use xlink:href='#a'/>",
        "<image href=\"data:image/png;base64,AAAA\"/>", "<title>A &amp; B &#8212; C</title>", "<g class=\"settle\" id=\"subset\"/>", "<linearGradient id=\"a\"/>",
        "<rect style=\"fill: url( '#a' )\"/>", "<text>one = two</text>",
    ])
    func harmless(content: String) {
        #expect(Self.part(content) == nil)
    }

    @Test("What could run, reach out or move is found however it is written", arguments: [
        ("<script>alert(1)</script>", "an element <script>"), ("<SCRIPT/>", "an element <script>"), ("<svg:script/>", "an element <script>"),
        ("<script\n>", "an element <script>"), ("<foreignObject/>", "an element <foreignobject>"), ("<iframe/>", "an element <iframe>"),
        ("<set attributeName=\"href\"/>", "an element <set>"), ("<animate/>", "an element <animate>"), ("<animateTransform/>", "an element <animatetransform>"),
        ("<animateMotion/>", "an element <animatemotion>"), ("<rect onclick=\"x\"/>", "the attribute onclick"), ("<rect\tonload = 'x'/>", "the attribute onload"),
        ("<rect/onload=x>", "the attribute onload"), ("<a href=\"javascript:x\"/>", "a script or an import"),
        ("<a href=\"java&#115;cript:x\"/>", "a script or an import"), ("<a href=\"java&#x73;cript:x\"/>", "a script or an import"),
        ("<style>@import 'x'</style>", "a script or an import"), ("<image href=\"https://a.example/x.png\"/>", "an address outside itself"),
        ("<image href='//a.example'/>", "an address outside itself"), ("<use href=\"b.svg#c\"/>", "an address outside itself"),
        ("<rect fill=\"url(https://a.example)\"/>", "an address outside itself"), ("<rect fill=\"u&#114;l(https://a.example)\"/>", "an address outside itself"),
        ("<image href=\"data:text/html,x\"/>", "an address outside itself"), ("<image href=\"data:image/svg+xml,x\"/>", "an address outside itself"),
        ("<style>@\\69mport 'x'</style>", "a script or an import"), ("<style>@im\\port 'x'</style>", "a script or an import"),
        ("<rect style=\"fill:\\75 rl(https://a.example)\"/>", "an address outside itself"), ("<rect fill=\"u\\000072l(//a.example)\"/>", "an address outside itself"),
        ("<meta xmlns=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\"/>", "elements of a web page"),
        ("<x:p xmlns:x='http://www.w3.org/1999/xhtm&#108;'/>", "elements of a web page"),
        ("<!DOCTYPE svg>", "a document type"), ("<!ENTITY a \"b\">", "a document type"), ("<?xml-stylesheet href=\"a\"?>", "a style sheet of its own"),
    ])
    func active(content: String, expected: String) {
        #expect(Self.part(content) == expected)
    }

    @Test("A drawing in another encoding could spell a script in words of its own", arguments: [
        Array("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg><scr\u{1B}(Bipt>alert(1)</scr\u{1B}(Bipt></svg>".utf8),
        Array("<?xml version='1.0' encoding = 'utf-7'?><svg>+ADw-script+AD4-</svg>".utf8),
        Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?><svg></svg>".utf8),
        Array("<svg>".utf8) + [0xFF] + Array("</svg>".utf8),
    ])
    func encoding(bytes: [UInt8]) {
        #expect(SVGInspection.activePart(in: bytes) == "another encoding than UTF-8")
    }

    @Test("UTF-8 may be declared", arguments: ["UTF-8", "utf-8", "us-ascii"])
    func declared(encoding: String) {
        #expect(SVGInspection.activePart(in: Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><svg><path d=\"\\\"/></svg>".utf8)) == nil)
    }

    @Test("A drawing's size is its width and height, or its view box", arguments: [
        ("<svg width=\"20\" height=\"10\">", PixelSize(width: 20, height: 10)), ("<svg width='20px' height='10.4px'>", PixelSize(width: 20, height: 10)),
        ("<svg viewBox=\"0 0 20 10\">", PixelSize(width: 20, height: 10)), ("<svg viewBox='0,0,20,10'>", PixelSize(width: 20, height: 10)),
        ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 20 10\">", PixelSize(width: 20, height: 10)),
        ("<svg width=\"10mm\" height=\"5mm\" viewBox=\"0 0 20 10\">", PixelSize(width: 20, height: 10)),
        ("<svg\n  stroke-width=\"3\"\n  width=\"20\"\n  height=\"10\">", PixelSize(width: 20, height: 10)),
        ("<?xml version=\"1.0\"?><!-- a > b --><svg viewBox=\"-5 -5 20 10\">", PixelSize(width: 20, height: 10)),
    ])
    func sizes(text: String, expected: PixelSize) {
        #expect(SVGInspection.size(of: Array(text.utf8)) == expected)
    }

    @Test("A drawing that gives no usable size has none", arguments: [
        "<svg>", "", "<svg width=\"20\">", "<svg viewBox=\"0 0 20\">", "<svg viewBox=\"0 0 0 10\">", "<svg width=\"0\" height=\"0\">", "<svg width=\"1e9\" height=\"1\">",
        "<svg viewBox=\"0 0 -20 10\">", "<svg viewBox=\"0 0 nan inf\">", "<svg width=\"200000\" height=\"200000\">",
    ])
    func noSize(text: String) {
        #expect(SVGInspection.size(of: Array(text.utf8)) == nil)
    }
}
