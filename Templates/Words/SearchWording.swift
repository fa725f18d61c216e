extension Wording {
    /// The words of search.
    package struct SearchWording: Sendable {
        package let heading: String
        package let summary: String
        /// Over the field.
        package let label: String
        package let button: String
        /// What becomes of what is typed.
        package let privacy: String
        /// What becomes of it where it stands in the page's address.
        package let address: String
        /// Which keys lead through the results.
        package let keys: String
        package let allShown: @Sendable (_ count: String) -> String
        package let someShown: @Sendable (_ shown: String, _ count: String) -> String
        package let noneFound: @Sendable (_ query: String) -> String
        package let advice: String
        package let more: String
        /// Which part of a page a result leads to.
        package let section: @Sendable (_ heading: String) -> String
        /// Said where the browser can't load the index.
        package let failed: String
        package let withoutScripts: String
        /// Over the lists that lead everywhere without a search.
        package let browse: String
        package let topic: String
        package let series: String
        package let page: String
        /// What somebody may type who needs help at once.
        package let helpNeeded: [String]
    }
}

extension Wording.SearchWording {
    static let english = Self(
        heading: "Search",
        summary: "Find pages, worksheets, words and places to get help.",
        label: "What are you looking for?",
        button: "Search",
        privacy: "What you type is not sent anywhere.",
        address: "It stands in the address of the results, and so in your browser’s history.",
        keys: "The arrow keys lead through the results, and Escape back to this field.",
        allShown: { "Results: \($0)" },
        someShown: { "Results: \($0) of \($1)" },
        noneFound: { "Nothing found for “\($0)”." },
        advice: "Other or fewer words may lead there, and so do the lists below.",
        more: "Show more results",
        section: { "In the section “\($0)”" },
        failed: "Search could not be loaded. The lists below lead to every page.",
        withoutScripts: "Search needs scripts, and this browser runs none. The lists below lead to the same pages.",
        browse: "All pages",
        topic: "Topic",
        series: "Series",
        page: "Page",
        helpNeeded: [
            "help", "help me", "crisis", "emergency", "in danger", "suicide", "suicidal", "suicidal thoughts", "want to die", "kill myself", "end my life",
            "end it all", "no reason to live", "self-harm", "hurt myself", "cutting myself", "being abused", "being hit", "not safe at home", "afraid of my partner",
            "overdose", "talk to someone", "helpline", "hotline", "lifeline", "call someone", "999", "911", "112",
        ]
    )

    static let spanish = Self(
        heading: "Buscar",
        summary: "Encuentra páginas, hojas de trabajo, palabras y lugares donde pedir ayuda.",
        label: "¿Qué buscas?",
        button: "Buscar",
        privacy: "Lo que escribes no se envía a ningún sitio.",
        address: "Queda en la dirección de los resultados y, con ella, en el historial de tu navegador.",
        keys: "Con las flechas recorres los resultados; con Escape vuelves a este campo.",
        allShown: { "Resultados: \($0)" },
        someShown: { "Resultados: \($0) de \($1)" },
        noneFound: { "No hay resultados para «\($0)»." },
        advice: "Quizá ayuden otras palabras o menos palabras; también están las listas de abajo.",
        more: "Mostrar más resultados",
        section: { "En el apartado «\($0)»" },
        failed: "No se ha podido cargar el buscador. Las listas de abajo llevan a todas las páginas.",
        withoutScripts: "El buscador necesita scripts y este navegador no los ejecuta. Las listas de abajo llevan a las mismas páginas.",
        browse: "Todas las páginas",
        topic: "Tema",
        series: "Serie",
        page: "Página",
        helpNeeded: [
            "ayuda", "ayúdame", "necesito ayuda", "crisis", "emergencia", "urgencia", "en peligro", "suicidio", "suicidarme", "pensamientos suicidas",
            "quiero morir", "matarme", "quitarme la vida", "no quiero vivir", "autolesión", "autolesiones", "hacerme daño", "cortarme", "maltrato", "me pega",
            "tengo miedo de mi pareja", "sobredosis", "hablar con alguien", "línea de ayuda", "teléfono de ayuda", "teléfono de la esperanza", "112", "024", "016",
        ]
    )

    static let arabic = Self(
        heading: "بحث",
        summary: "ابحث عن صفحات وأوراق عمل وكلمات وأماكن للمساعدة.",
        label: "عمَّ تبحث؟",
        button: "ابحث",
        privacy: "ما تكتبه لا يُرسل إلى أي مكان.",
        address: "يظهر في عنوان صفحة النتائج، ويبقى بذلك في سجل متصفحك.",
        keys: "تنقلك مفاتيح الأسهم بين النتائج، ويعيدك مفتاح Escape إلى هذا الحقل.",
        allShown: { "النتائج: \($0)" },
        someShown: { "النتائج: \($0) من \($1)" },
        noneFound: { "لا نتائج عن «\($0)»." },
        advice: "قد تفيد كلمات أخرى أو أقل، وتوصلك القوائم أدناه أيضًا.",
        more: "عرض مزيد من النتائج",
        section: { "في قسم «\($0)»" },
        failed: "تعذّر تحميل البحث. توصلك القوائم أدناه إلى كل الصفحات.",
        withoutScripts: "يحتاج البحث إلى تشغيل النصوص البرمجية، وهي متوقفة في هذا المتصفح. توصلك القوائم أدناه إلى الصفحات نفسها.",
        browse: "كل الصفحات",
        topic: "موضوع",
        series: "سلسلة",
        page: "صفحة",
        helpNeeded: [
            "مساعدة", "ساعدني", "أزمة", "طوارئ", "خطر", "انتحار", "أريد أن أموت", "قتل نفسي", "إيذاء النفس", "أؤذي نفسي", "عنف", "يضربني",
            "خط مساعدة", "أتحدث إلى شخص", "112",
        ]
    )
}
