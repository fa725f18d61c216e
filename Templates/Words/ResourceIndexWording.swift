extension Wording {
    /// The words of the resource index: choosing, sorting, taking away, and what is said of an entry's state.
    package struct ResourceIndexWords: Sendable {
        /// What the lists of facet pages and the filter are called.
        package let choose: String
        package let facet: @Sendable (ResourceFacet) -> String
        /// The title of a page with the resources of one topic, kind, audience or language.
        package let facetTitle: @Sendable (_ label: String) -> String
        package let seeAll: String
        package let sortBy: String
        package let sortByKind: String
        package let sortByTitle: String
        package let sortByYear: String
        package let clear: String
        /// How many entries are shown: holds `{1}` and `{2}`.
        package let status: String
        /// Said where no entry fits.
        package let nothingFits: String
        package let takeAway: String
        package let takeAwayIntroduction: String
        package let download: @Sendable (_ format: String) -> String
        package let printable: String
        package let printableIntroduction: String
        package let print: String
        package let retired: String
        /// Before the entry that took a retired one's place.
        package let seeInstead: String
        package let watched: String
        /// Services that are shown wherever this one is.
        package let paired: String
        package let checkedBy: @Sendable (_ name: String) -> String
    }
}

extension Wording.ResourceIndexWords {
    static let english = Self(
        choose: "Choose what to see",
        facet: { facet in
            switch facet {
            case .topic: "Topic"
            case .type: "Kind"
            case .audience: "For whom"
            case .language: "Language"
            }
        },
        facetTitle: { "Resources: \($0)" },
        seeAll: "See all resources",
        sortBy: "Sort by",
        sortByKind: "Kind",
        sortByTitle: "Title",
        sortByYear: "Year, newest first",
        clear: "Clear all",
        status: "{1} of {2} shown",
        nothingFits: "Nothing here fits all of these. You could clear one or two.",
        takeAway: "Take this list with you",
        takeAwayIntroduction: "The whole list, for paper, a spreadsheet or a reference manager.",
        download: { "Download as \($0)" },
        printable: "A list to print",
        printableIntroduction: "Who answers, with numbers in large print. Then where to look, and what there is to read.",
        print: "Print this list",
        retired: "This is no longer recommended here.",
        seeInstead: "Look at this instead:",
        watched: "Something about this may have changed. It is being looked into.",
        paired: "Also there for you",
        checkedBy: { "by \($0)" }
    )

    static let spanish = Self(
        choose: "Elige qué quieres ver",
        facet: { facet in
            switch facet {
            case .topic: "Tema"
            case .type: "Tipo"
            case .audience: "Para quién"
            case .language: "Idioma"
            }
        },
        facetTitle: { "Recursos: \($0)" },
        seeAll: "Ver todos los recursos",
        sortBy: "Ordenar por",
        sortByKind: "Tipo de recurso",
        sortByTitle: "Título",
        sortByYear: "Año, primero lo más reciente",
        clear: "Quitar todo",
        status: "Se muestran {1} de {2}",
        nothingFits: "Aquí no hay nada que cumpla todo eso. Puedes quitar una o dos opciones.",
        takeAway: "Llévate esta lista",
        takeAwayIntroduction: "La lista entera, para papel, una hoja de cálculo o un gestor de referencias.",
        download: { "Descargar como \($0)" },
        printable: "Una lista para imprimir",
        printableIntroduction: "Quién responde, con los números en letra grande. Después, dónde buscar y qué se puede leer.",
        print: "Imprimir esta lista",
        retired: "Aquí ya no se recomienda este recurso.",
        seeInstead: "Mira mejor este:",
        watched: "Puede que algo haya cambiado. Se está comprobando.",
        paired: "También puedes contar con",
        checkedBy: { "por \($0)" }
    )

    static let arabic = Self(
        choose: "اختيار ما يُعرض",
        facet: { facet in
            switch facet {
            case .topic: "الموضوع"
            case .type: "النوع"
            case .audience: "لمن"
            case .language: "اللغة"
            }
        },
        facetTitle: { "الموارد: \($0)" },
        seeAll: "عرض كل الموارد",
        sortBy: "الترتيب بحسب",
        sortByKind: "نوع المورد",
        sortByTitle: "العنوان",
        sortByYear: "السنة، الأحدث أولًا",
        clear: "مسح الكل",
        status: "يظهر {1} من {2}",
        nothingFits: "لا شيء هنا يناسب كل هذه الاختيارات. يمكن مسح واحد منها أو اثنين.",
        takeAway: "لأخذ هذه القائمة معك",
        takeAwayIntroduction: "القائمة كاملة للورق أو لجدول بيانات أو لبرنامج إدارة المراجع.",
        download: { "تنزيل بصيغة \($0)" },
        printable: "قائمة للطباعة",
        printableIntroduction: "من يجيب، بأرقام كبيرة. ثم أين يمكن البحث، وما يمكن قراءته.",
        print: "طباعة هذه القائمة",
        retired: "لم يعد هذا المورد موصى به هنا.",
        seeInstead: "يمكن الاطلاع بدلًا منه على:",
        watched: "ربما تغير شيء هنا، والتحقق جارٍ.",
        paired: "وهناك أيضًا",
        checkedBy: { "بواسطة \($0)" }
    )
}
