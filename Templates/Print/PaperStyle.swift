import HTML
import Library

/// The style of a printed document: the sheet that all share, and before it what differs, such as the paper and the words at its foot.
struct PaperStyle {
    let setup: PrintSetup
    let language: Language
    let running: RunningWords

    /// What stands in the margins of every page.
    struct RunningWords {
        /// At the head of each page but the first.
        let title: String
        /// The version of the text, by its date.
        let version: String?
        /// Before the number of a page, and between it and how many there are.
        let page: (before: String, between: String)
        /// Titles for some of the pages, by their name in the style sheet, which is the class of what stands on them.
        var titles: [(page: String, title: String)] = []
    }

    var bytes: [UInt8] {
        Compaction.styleSheet(AccentColours(setup.clinic.accent).declaration) + Array((root + pages).utf8) + Compaction.styleSheet(PackageResources.paper_css)
    }

    private var root: String { ":root{--size:\(setup.profile.points)pt}\n" }

    private var pages: String {
        let size = switch setup.paper {
        case .a4: "A4"
        case .letter: "letter"
        case .a5: "A5"
        case .halfLetter: "5.5in 8.5in"
        }
        let titles = running.titles.map { "@page \($0.page){@top-\(start){content:\(CSSString($0.title))}}\n.\($0.page){page:\($0.page)}\n" }
        return """
            @page{size:\(size);margin:\(margins);\
            @top-\(start){\(font);vertical-align:bottom;padding-bottom:5mm;content:\(CSSString(running.title))}\
            @bottom-\(start){\(font);vertical-align:top;padding-top:5mm;content:\(running.version.map { CSSString($0).description } ?? "none")}\
            @bottom-\(end){\(font);vertical-align:top;padding-top:5mm;white-space:nowrap;content:\(CSSString(running.page.before)) counter(page) \
            \(CSSString(running.page.between)) counter(pages)}\(room)}
            @page :first{@top-\(start){content:none}}
            @page cover{margin:24mm 25mm;\(noWords)}
            @page cards{margin:12mm 19mm;\(noWords)}

            """ + titles.joined()
    }

    private var noWords: String {
        ["top-\(start)", "bottom-\(start)", "bottom-\(end)", "\(end)-middle"].map { "@\($0){content:none}" }.joined()
    }

    // Margin boxes know no start and end (CSS Paged Media Module Level 3, 6.2).
    private var start: String { language.direction == .leftToRight ? "left" : "right" }
    private var end: String { language.direction == .leftToRight ? "right" : "left" }

    private var font: String {
        "font:\(Self.runningPoints(setup.profile))pt/1.3 \(Self.fonts);color:#333;direction:\(language.direction.rawValue)"
    }

    /// In clear and large print, the words in the margins are as large as the text (UK Association for Accessible Formats, G003); in giant print they are
    /// large print, since they would take a third of the page.
    private static func runningPoints(_ profile: PrintProfile) -> Int {
        switch profile {
        case .standard, .draft: 10
        case .clear, .large: profile.points
        case .giant: PrintProfile.large.points
        }
    }

    private static let fonts = "\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif"

    private var margins: String {
        // Two lines of running words have to fit beside the edge that printers can't reach.
        let foot = 14 + Self.runningPoints(setup.profile)
        return switch (setup.profile, language.direction) {
        case (.draft, .leftToRight): "\(foot)mm 62mm \(foot)mm 20mm"
        case (.draft, .rightToLeft): "\(foot)mm 20mm \(foot)mm 62mm"
        default: setup.paper.isFolded ? "\(foot - 6)mm 15mm" : setup.profile == .giant ? "\(foot)mm 18mm" : "\(foot)mm 25mm"
        }
    }

    /// Room beside the text, behind a line, for whoever checks a draft. Browsers print the borders of such a box, but not what lies behind its words.
    private var room: String {
        guard setup.profile == .draft else { return "" }
        return "@\(end)-middle{content:\"\\a0\";height:100%;margin-\(start):6mm;border-\(start):.5pt solid #777}"
    }
}

extension PaperSize {
    /// Whether it is half a sheet.
    fileprivate var isFolded: Bool { folded == self }
}

extension PaperStyle: HTML {
    func write(to writer: inout HTMLWriter) {
        writer.literal("<style>")
        writer.trusted(bytes)
        writer.literal("</style>")
    }
}

/// Words from content as a string of CSS. Every sign of ASCII is escaped, so that none can end the string or the `<style>` around it
/// (CSS Syntax Module Level 3, 4.3.7).
struct CSSString: CustomStringConvertible {
    let description: String

    init(_ words: String) {
        var escaped = ""
        for scalar in words.unicodeScalars {
            if scalar.value >= 0xA0 || scalar == " " || (scalar.isASCII && UInt8(ascii: scalar).isASCIILetterOrDigit) {
                escaped.unicodeScalars.append(scalar)
            } else {
                escaped += "\\\(String(scalar.value, radix: 16)) "
            }
        }
        description = "\"\(escaped)\""
    }
}
