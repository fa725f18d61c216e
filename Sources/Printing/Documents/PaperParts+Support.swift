import HTML
import Library
import Templates

// MARK: - Help and resources

extension PaperParts {
    /// Writes where to get help now.
    ///
    /// - Parameter limit: about how many helplines there is room for.
    func writeHelplines(limit: Int, to writer: inout TypstWriter) {
        let words = wording.help
        let helplines = context.helplines(atLeast: limit)
        writer.code("help-lines(")
        writer.heading(level, PartLabel.help, words.heading)
        writer.string(helplines.isEmpty ? words.none : words.introduction)
        for helpline in helplines {
            writer.code(", helpline(")
            writer.shared(context.title(of: helpline))
            writer.code(", ")
            writer.optional(helpline.hours.map(wording.hours))
            writer.code(", ")
            writer.array(context.quickestChannels(of: helpline)) { $0.channel($1, isBrief: true) }
            writer.code(")")
        }
        writer.code(");\n")
    }

    /// Writes the resources that the texts point to, with the ways to them.
    func writeResources(heading: String, to writer: inout TypstWriter) {
        guard !context.places.resources.isEmpty else { return }
        writer.code("resources(")
        writer.heading(level, PartLabel.resources, heading)
        for resource in context.places.resources.map({ context.library[$0] }) {
            write(resource, to: &writer)
            writer.code(", ")
        }
        writer.code(");\n")
    }

    /// Writes the entry of a resource.
    func write(_ resource: Resource, to writer: inout TypstWriter) {
        let entry = PrintedEntry(resource, context: context)
        writer.code("resource-entry(")
        writer.string(PartLabel.resource(resource))
        switch entry.title {
        case .name(let name):
            writer.code(", strong(")
            writer.shared(name)
            writer.code("), ")
        case .work(let work):
            writer.code(", ")
            writer.work(work)
            writer.code(", ")
        }
        writer.shared(entry.summary)
        writer.code(", facts: ")
        writer.optional(entry.facts.isEmpty ? nil : entry.facts)
        writer.code(", ways: ")
        writer.array(entry.channels) { $0.channel($1) }
        writer.code(")")
    }
}

// MARK: - Sources

extension PaperParts {
    /// Writes where to read on: where the document's own text stands on the web, and what its texts link to.
    ///
    /// - Parameter address: the place of its own text, where that is one page.
    func writeReadingOn(address: WebAddress?, to writer: inout TypstWriter) {
        let linked = context.linkedAddresses
        guard address != nil || !linked.isEmpty else { return }
        writer.code("reading-on(")
        writer.heading(level, PartLabel.readingOn, wording.print.readOn)
        writeOwnAddress(address, to: &writer)
        for link in linked {
            writer.code(", linked-address(")
            writer.string(link.name)
            writer.code(", ")
            writer.written(link.address)
            writer.code(")")
        }
        writer.code(");\n")
    }

    /// Writes where one of the document's texts stands on the web, where the site does.
    func writePlace(of article: Article, to writer: inout TypstWriter) {
        guard let address = context.library.site.address(of: article.path) else { return }
        writeOwnAddress(address, to: &writer)
        writer.code(";\n")
    }

    private func writeOwnAddress(_ address: WebAddress?, to writer: inout TypstWriter) {
        guard let address else {
            writer.code("none")
            return
        }
        writer.code("own-address(")
        writer.string(wording.print.thisPage)
        writer.code(", ")
        writer.written(address)
        if let code = QRCode(address) {
            writer.code(", code: bytes(")
            writer.string(code.svg)
            writer.code("), words: ")
            writer.string(wording.print.qrCode)
        }
        writer.code(")")
    }

    /// Writes the works that the texts cite, each once.
    func writeReferences(to writer: inout TypstWriter) {
        guard !context.places.references.isEmpty else { return }
        writer.code("references(")
        writer.heading(level, PartLabel.references, wording.sources.heading)
        for work in context.places.references.map({ context.library[$0] }) {
            writer.code("work-entry(")
            writer.string(PartLabel.reference(work))
            writer.code(", ")
            writer.work(context.bibliography(of: work))
            writer.code("), ")
        }
        writer.code(");\n")
    }
}
