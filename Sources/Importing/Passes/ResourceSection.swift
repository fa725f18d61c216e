/// A part of a text that leads its readers on: "More resources", "Further reading", "References".
enum ResourceSection {
    static func isHeading(_ block: Block) -> Bool {
        switch block.content {
        case .heading(_, let text), .paragraph(let text):
            let line = ComparedLine(text.plain)
            guard line.wordCount <= 6 else { return false }
            return phrases.contains(line.text)
        default: return false
        }
    }

    private static let phrases: Set<String> = [
        "resources", "more resources", "additional resources", "further resources", "helpful resources", "useful resources", "recommended resources",
        "other resources", "online resources", "resources for parents", "resources and support", "further reading", "additional reading",
        "recommended reading", "suggested reading", "reading list", "more reading", "read more about this", "references", "reference list", "sources",
        "bibliography", "works cited", "books", "useful links", "helpful links", "links", "where to find help", "where to get help", "find help",
        "get help", "recursos", "más recursos", "otros recursos", "recursos útiles", "lecturas recomendadas", "para leer más", "referencias",
        "bibliografía", "fuentes", "enlaces útiles", "dónde pedir ayuda", "مصادر", "المصادر", "مصادر إضافية", "موارد إضافية", "مراجع", "المراجع",
        "للمزيد", "قراءات إضافية", "روابط مفيدة",
    ]
}
