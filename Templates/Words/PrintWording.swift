extension Wording {
    /// The words that only paper has.
    package struct PrintWords: Sendable {
        /// Before the number of a page: `Page `.
        package let page: String
        /// Between the number of a page and how many there are: ` of `.
        package let of: String
        /// Before the number of the page that a link leads to: `page `.
        package let onPage: String
        /// The line that says for which version of the text this is: by its date.
        package let version: @Sendable (_ date: String) -> String
        /// The lines that whoever hands it over may fill in.
        package let givenBy: String
        package let date: String
        package let nextStep: String
        /// The heading of the addresses that the text links to, and of the page itself.
        package let readOn: String
        package let thisPage: String
        package let qrCode: String
        /// The heading of a bundle's list of what is in it.
        package let contents: String
        /// The heading of the resources that a bundle's texts point to.
        package let supportNamed: String
        /// The heading of what there is to know of a bundle itself.
        package let aboutPages: String
        /// The caption of the table of reviews, and what one says that nobody has begun or finished.
        package let reviewTable: String
        package let reviewState: String
        package let awaitingReview: String
        package let underReview: String
        package let draftForReview: String
        /// The heading of a sheet of chosen resources that has no other.
        package let chosenResources: String
        package let cardsToCarry: String
        /// How the cards are cut out.
        package let cutOut: String
        /// The heading of the lines for one's own numbers.
        package let ownPeople: String
    }
}

extension Wording.PrintWords {
    static let english = Self(
        page: "Page ",
        of: " of ",
        onPage: "page ",
        version: { "Version of \($0)" },
        givenBy: "Given by",
        date: "Date",
        nextStep: "Next step",
        readOn: "Where to read on",
        thisPage: "This page on a screen",
        qrCode: "A code that leads a phone to this page",
        contents: "Contents",
        supportNamed: "Support named in these pages",
        aboutPages: "About these pages",
        reviewTable: "Who checked these pages, and when",
        reviewState: "Clinical review",
        awaitingReview: "Awaiting review",
        underReview: "Under way",
        draftForReview: "Draft for review. Not for handing out.",
        chosenResources: "Resources to go on with",
        cardsToCarry: "Help now: cards to carry",
        cutOut: "Cut along the dashed lines, then fold each card in the middle.",
        ownPeople: "People I can call"
    )

    static let spanish = Self(
        page: "Página ",
        of: " de ",
        onPage: "página ",
        version: { "Versión del \($0)" },
        givenBy: "Entregado por",
        date: "Fecha",
        nextStep: "Siguiente paso",
        readOn: "Dónde seguir leyendo",
        thisPage: "Esta página en pantalla",
        qrCode: "Un código que lleva a esta página con el teléfono",
        contents: "Contenido",
        supportNamed: "Apoyo que se nombra en estas páginas",
        aboutPages: "Sobre estas páginas",
        reviewTable: "Quién ha revisado estas páginas y cuándo",
        reviewState: "Revisión clínica",
        awaitingReview: "A la espera de revisión",
        underReview: "En marcha",
        draftForReview: "Borrador para revisión. No es para repartir.",
        chosenResources: "Recursos para seguir",
        cardsToCarry: "Ayuda ahora: tarjetas para llevar",
        cutOut: "Recorta por las líneas discontinuas y dobla cada tarjeta por la mitad.",
        ownPeople: "Personas a las que puedo llamar"
    )

    static let arabic = Self(
        page: "صفحة ",
        of: " من ",
        onPage: "صفحة ",
        version: { "نسخة \($0)" },
        givenBy: "قدّمها",
        date: "التاريخ",
        nextStep: "الخطوة التالية",
        readOn: "أين تتابع القراءة",
        thisPage: "هذه الصفحة على الشاشة",
        qrCode: "رمز يفتح هذه الصفحة على الهاتف",
        contents: "المحتويات",
        supportNamed: "جهات الدعم المذكورة في هذه الصفحات",
        aboutPages: "عن هذه الصفحات",
        reviewTable: "من راجع هذه الصفحات ومتى",
        reviewState: "المراجعة السريرية",
        awaitingReview: "بانتظار المراجعة",
        underReview: "جارية",
        draftForReview: "مسودة للمراجعة، وليست للتوزيع.",
        chosenResources: "موارد للمتابعة",
        cardsToCarry: "مساعدة الآن: بطاقات للجيب",
        cutOut: "القص على الخطوط المتقطعة، ثم طي كل بطاقة من الوسط.",
        ownPeople: "أشخاص يمكنني الاتصال بهم"
    )
}
