import HTML
import Library
import Markdown

// Neutral Spanish, with "tú". People are named without saying whether they are men or women.

extension Wording {
    package static let spanish = Wording(
        language: .spanish,
        navigation: .spanish,
        leaving: .spanish,
        article: .spanish,
        review: .spanish,
        sources: .spanish,
        listing: .spanish,
        worksheet: .spanish,
        help: .spanish,
        resource: .spanish,
        resourceIndex: .spanish,
        glossary: .spanish,
        search: .spanish,
        footer: .spanish,
        neutralPage: .spanish,
        reading: .spanish,
        keeping: .spanish,
        print: .spanish,
        printedFiles: .spanish,
        form: .spanish,
        start: .spanish,
        markdown: .spanish,
        date: { "\($0.day) de \(spanishMonths[$0.month - 1]) de \($0.year)" },
        list: spanishList,
        country: { name(of: $0, in: .spanish) },
        languageName: { name(of: $0, in: .spanish) }
    )

    @Sendable fileprivate static func spanishList(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(SpanishConjunction.and(before: last)) " + last
    }

    private static let spanishMonths = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]
}

extension Wording.Navigation {
    fileprivate static let spanish = Self(
        skipToContent: "Ir al texto",
        main: "Principal",
        breadcrumb: "Dónde estás",
        home: "Inicio",
        topics: "Temas",
        worksheets: "Hojas de trabajo",
        resources: "Recursos",
        glossary: "Glosario",
        alphabet: "De la A a la Z",
        helpNow: "Ayuda ahora",
        letters: "Letras",
        discreetTitle: "Información",
        readThisIn: "Leer esto en"
    )
}

extension Wording.Leaving {
    fileprivate static let spanish = Self(
        leave: "Salir de esta página",
        region: "Salida",
        pressTwoMore: "Mayúsculas. Pulsa 2 veces más para salir de esta página.",
        pressOneMore: "Mayúsculas. Pulsa 1 vez más para salir de esta página.",
        expired: "Ya no vas a salir de esta página.",
        loading: "Cargando.",
        explanation: "«Salir de esta página» te lleva enseguida a otra página. No borra el historial de tu navegador.",
        shortcut: "Con un teclado, puedes pulsar 3 veces la tecla Mayúsculas."
    )
}

extension Wording.ArticleWords {
    fileprivate static let spanish = Self(
        minutes: { $0 == 1 ? "Se lee en 1 minuto, más o menos" : "Se lee en unos \($0) minutos" },
        audience: { audience in
            switch audience {
            case .adult: "personas adultas"
            case .youngPerson: "jóvenes"
            case .parentOrCarer: "familias y personas que cuidan"
            case .supporter: "amistades y personas de apoyo"
            case .professional: "profesionales"
            }
        },
        // Names that hold an "y" of their own are only told apart by commas.
        forAudience: { names in
            let isNested = names.contains { $0.contains(" y ") }
            return "Para " + (isNested ? names.joined(separator: ", ") : Wording.spanishList(names))
        },
        part: { "Parte \($0) de \($1)" },
        series: { "Serie: \($0)" },
        contents: "En esta página",
        keyPoints: "En pocas palabras",
        actions: "Lo que puedes hacer",
        contentNote: "Antes de leer",
        skipPassage: { "Ir directamente a «\($0)»" },
        goToHelp: "Ir a la ayuda ahora",
        previous: "Anterior",
        next: "Siguiente",
        terms: "Palabras explicadas",
        draft: "Esta página es un borrador."
    )
}

extension Wording.ReviewWords {
    fileprivate static let spanish = Self(
        heading: "Sobre esta página",
        awaiting: "A la espera de revisión clínica. Nadie con formación clínica ha revisado esta página todavía.",
        inReview: "La revisión clínica está en marcha. Todavía no ha terminado.",
        reviewedOn: "Última revisión",
        reviewedBy: "Revisión a cargo de",
        nextReview: "Próxima revisión",
        published: "Publicada",
        updated: "Última actualización",
        writtenBy: "Texto de",
        translatedFrom: { "Traducción del \($0): ver el original" }
    )
}

extension Wording.SourceWords {
    fileprivate static let spanish = Self(
        heading: "De dónde viene esto",
        back: { "Volver a \($0)" },
        backNumbered: { "Volver a donde se cita \($0), lugar \($1) de \($2)" },
        furtherHelp: "Apoyo que se nombra en esta página",
        noYear: "sin fecha",
        andOthers: "y otras personas",
        inContainer: { "En \($0)" },
        pages: { $0.contains("–") || $0.contains("-") || $0.contains(",") ? "páginas \($0)" : "página \($0)" },
        edition: { edition in Int(edition).map { "\($0).ª edición" } ?? edition }
    )
}

extension Wording.ListingWords {
    fileprivate static let spanish = Self(
        related: "Quizá también quieras leer",
        inTopic: { "Más sobre \($0)" },
        articles: { $0 == 1 ? "1 página" : "\($0) páginas" },
        touchedBy: "De otros temas",
        otherArticles: "Más páginas",
        series: "Para leer en orden",
        startSeries: "Empezar por la parte 1",
        topicsSummary: "Todo lo que hay aquí, por temas. Empieza por donde quieras.",
        alphabetSummary: "Páginas, palabras y recursos por orden alfabético.",
        term: "Palabra",
        resource: "Recurso",
        article: "Página",
        empty: "Aquí no hay nada todavía."
    )
}

extension Wording.WorksheetWords {
    fileprivate static let spanish = Self(
        kind: "Hoja de trabajo",
        introduction: "Hojas para rellenar aquí o en papel, hasta donde tú quieras.",
        all: "Ver todas las hojas de trabajo",
        privacy: "Lo que escribas aquí se queda en esta página hasta que la cierres. Nada se guarda ni se envía.",
        print: "Imprimir esta hoja"
    )
}

extension Wording.HelpWords {
    fileprivate static let spanish = Self(
        heading: "Ayuda ahora",
        quickest: "Las vías más rápidas",
        introduction: "Puedes hablar con alguien, haya pasado lo que haya pasado.",
        more: "Más formas de recibir ayuda",
        otherCountries: "En otros países",
        emergencyServices: "En una emergencia",
        helplines: "Alguien con quien hablar",
        anywhere: "Estés donde estés",
        callLog: "Las llamadas y los mensajes pueden quedar a la vista en tu teléfono o en su factura.",
        none: "En una emergencia, llama al número de emergencias de tu país."
    )
}

extension Wording.ResourceWords {
    fileprivate static let spanish = Self(
        heading: "Recursos",
        introduction: "Los libros, estudios, organizaciones y líneas de ayuda en que se apoyan estas páginas.",
        type: { type in
            switch type {
            case .book: "Libro"
            case .chapter: "Capítulo de un libro"
            case .article: "Artículo"
            case .paper: "Estudio científico"
            case .guideline: "Guía clínica"
            case .report: "Informe"
            case .worksheet: "Hoja de trabajo"
            case .handout: "Folleto"
            case .workbook: "Cuaderno de ejercicios"
            case .video: "Vídeo"
            case .podcast: "Pódcast"
            case .audio: "Grabación"
            case .organisation: "Organización"
            case .helpline: "Línea de ayuda"
            case .textline: "Línea de mensajes"
            case .chat: "Chat en línea"
            case .directory: "Directorio"
            case .app: "Aplicación"
            case .course: "Curso"
            case .supportGroup: "Grupo de apoyo"
            }
        },
        types: { type in
            switch type {
            case .book: "Libros"
            case .chapter: "Capítulos de libros"
            case .article: "Artículos"
            case .paper: "Estudios científicos"
            case .guideline: "Guías clínicas"
            case .report: "Informes"
            case .worksheet: "Hojas de trabajo"
            case .handout: "Folletos"
            case .workbook: "Cuadernos de ejercicios"
            case .video: "Vídeos"
            case .podcast: "Pódcasts"
            case .audio: "Grabaciones"
            case .organisation: "Organizaciones"
            case .helpline: "Líneas de ayuda"
            case .textline: "Líneas de mensajes"
            case .chat: "Chats en línea"
            case .directory: "Directorios"
            case .app: "Aplicaciones"
            case .course: "Cursos"
            case .supportGroup: "Grupos de apoyo"
            }
        },
        cost: { cost in
            switch cost {
            case .free: "Gratis"
            case .paid: "De pago"
            case .freemium: "Gratis, con partes de pago"
            case .insurance: "Lo pagan algunos seguros"
            case .sliding: "Pagas según lo que ganas"
            }
        },
        level: { level in
            switch level {
            case .guideline: "Guía clínica"
            case .systematicReview: "Revisión de todos los estudios"
            case .rct: "Ensayo aleatorizado"
            case .observational: "Estudio de observación"
            case .expert: "Opinión de especialistas"
            case .livedExperience: "Experiencia vivida"
            case .theory: "Teoría"
            }
        },
        call: "Llamar",
        text: "Enviar un mensaje",
        chat: "Chatear en línea",
        website: "Sitio web",
        email: "Correo electrónico",
        keyword: { "Envía la palabra \($0)" },
        hours: "Horario",
        allHours: "De día y de noche, todos los días",
        unknownHours: "Consulta el sitio web del servicio",
        reach: "Cómo llegar a este recurso",
        whatHappens: "Qué pasa cuando te pones en contacto",
        about: "Qué es",
        costLabel: "Precio",
        languages: "Idiomas",
        countries: "Países",
        audience: "Para",
        evidence: "Qué muestra, y sus límites",
        evidenceLevel: "Tipo de prueba",
        reference: "Referencia",
        lastChecked: "Datos comprobados por última vez",
        notChecked: "nadie los ha comprobado todavía",
        citedIn: "Páginas que lo usan",
        notCited: "Ninguna página lo usa todavía.",
        opensElsewhere: { "en \($0)" }
    )
}

extension Wording.GlossaryWords {
    fileprivate static let spanish = Self(
        heading: "Glosario",
        introduction: "Palabras que usan estas páginas, explicadas de forma sencilla.",
        alsoCalled: "También se llama",
        seeAlso: "Ver también",
        usedIn: "Se usa en",
        furtherUses: { "y \($0) más" },
        sources: "Fuentes"
    )
}

extension Wording.FooterWords {
    fileprivate static let spanish = Self(
        notTreatment: "Información, no tratamiento",
        notTreatmentDetail: "Estas páginas explican. No sustituyen la atención de alguien que te conoce.",
        publishedBy: "Publicado por",
        thisSite: "Este sitio",
        licence: { licence in
            switch licence {
            case .ccBy4: "Puedes compartir y adaptar esto si citas la fuente (CC BY 4.0)"
            case .ccBySA4: "Puedes compartir y adaptar esto si citas la fuente, con la misma licencia (CC BY-SA 4.0)"
            case .ccByNC4: "Puedes compartir y adaptar esto si citas la fuente, sin fines de lucro (CC BY-NC 4.0)"
            case .ccByNCSA4: "Puedes compartir y adaptar esto si citas la fuente, sin fines de lucro y con la misma licencia (CC BY-NC-SA 4.0)"
            case .ccByND4: "Puedes compartir esto sin cambios si citas la fuente (CC BY-ND 4.0)"
            case .ccByNCND4: "Puedes compartir esto sin cambios si citas la fuente, sin fines de lucro (CC BY-NC-ND 4.0)"
            case .cc0: "De uso libre para cualquier fin (CC0 1.0)"
            case .allRightsReserved: "Todos los derechos reservados"
            }
        },
        phone: "Teléfono",
        email: "Correo electrónico",
        website: "Sitio web",
        hours: "Horario"
    )
}

extension Wording.NeutralPageWords {
    fileprivate static let spanish = Self(
        title: "El tiempo",
        offline: "El pronóstico no está disponible. Se muestra cuando hay conexión.",
        tableCaption: "Las nubes y el tiempo que suele venir después",
        sign: "Nube",
        meaning: "Lo que suele venir después",
        rows: [
            Row(sign: "Cirros: finas, altas, como plumas", meaning: "Buen tiempo por ahora, con un cambio en menos de un día"),
            Row(sign: "Cúmulos: pequeñas, blancas, planas por debajo", meaning: "Seco, con ratos de sol"),
            Row(sign: "Estratos: bajas, grises, uniformes", meaning: "Nublado, con llovizna en algunos lugares"),
            Row(sign: "Nimbostratos: gruesas, de color gris oscuro", meaning: "Lluvia continua durante unas horas"),
            Row(sign: "Cumulonimbos: muy altas, planas por arriba", meaning: "Chubascos, a veces con truenos"),
        ]
    )
}

extension MarkdownWording {
    fileprivate static let spanish = Self(
        callouts: CalloutTitles(
            note: "Conviene saberlo",
            tip: "Lo que puede ayudar",
            important: "Vale la pena saberlo",
            warning: "Ten cuidado",
            caution: "Ten cuidado",
            key: "Lo esencial",
            practice: "Prueba esto",
            reflect: "Una pregunta para quedarte con ella",
            affirm: "Palabras para guardar",
            science: "Lo que dice la investigación y lo que no",
            help: "Ayuda ahora"
        ),
        writingSpace: "Espacio para escribir",
        openTask: "Por hacer",
        doneTask: "Hecho",
        footnotes: "Notas",
        footnote: "Nota",
        backToText: "Volver al texto desde la nota",
        table: "Tabla",
        row: "Fila",
        opensAnotherSite: "otro sitio"
    )
}
