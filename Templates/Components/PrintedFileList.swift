import HTML
import Library

/// The files for paper that were made of a page; nothing where there are none.
struct PrintedFileList: Component {
    let context: PageContext

    var body: some HTML {
        let files = context.library.printedFiles[context.path]
        if !files.isEmpty {
            section(.class("on-paper related")) {
                Heading { context.wording.printedFiles.heading }
                ul(.class("ways")) {
                    for file in files {
                        li { a(.href(.page(file.path))) { name(of: file) } }
                    }
                }
            }
        }
    }

    /// `Handout (PDF · 2 pages · 84 KB)`.
    private func name(of file: PrintedFile) -> String {
        let words = context.wording.printedFiles
        let format = file.format == .pdf ? "PDF" : "HTML"
        let facts = [format, file.pages.map(words.pages), words.size(ofBytes: file.size)].compactMap(\.self)
        return "\(words.name(of: file)) (\(facts.joined(separator: " · ")))"
    }
}

extension Wording.PrintedFilesWords {
    func name(of file: PrintedFile) -> String {
        switch (file.form, file.format) {
        case (.handout, .pdf): handout
        case (.handout, .html): handoutAsOneFile
        case (.largePrint, .pdf): largePrint
        case (.largePrint, .html): largePrintAsOneFile
        case (.fillable, .pdf): fillable
        case (.fillable, .html): fillableAsOneFile
        }
    }

    /// The size in thousands of bytes, never under 1; from a million on in millions with one decimal (International System of Units, prefixes).
    func size(ofBytes bytes: Int) -> String {
        let thousands = max(1, (bytes + 500) / 1000)
        guard thousands >= 1000 else { return kilobytes("\(thousands)") }
        let tenths = (bytes + 50_000) / 100_000
        return megabytes("\(tenths / 10)\(decimalSign)\(tenths % 10)")
    }
}
