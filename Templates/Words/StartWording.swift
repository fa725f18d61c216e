extension Wording {
    /// The words of the page that a folder for a USB stick begins with.
    package struct StartWords: Sendable {
        /// How the folder is used.
        let explanation: String
        /// The heading of the whole bundle's files, and that of each page's own.
        let wholePack: String
        let singlePages: String
        /// The heading and the link of the site.
        let site: String
        let openSite: String
        /// What a file is, by its format.
        let onScreen: String
        let booklet: String
    }
}

extension Wording.StartWords {
    static let english = Self(
        explanation: "Everything here opens without the internet. Nothing is stored or sent.",
        wholePack: "The whole pack, to read or print",
        singlePages: "One page at a time, to hand over",
        site: "The whole library",
        openSite: "Open the library",
        onScreen: "In the browser",
        booklet: "Booklet to fold"
    )

    static let spanish = Self(
        explanation: "Aquí todo se abre sin internet. No se guarda ni se envía nada.",
        wholePack: "Todo el material, para leer o imprimir",
        singlePages: "Página por página, para entregar",
        site: "Toda la biblioteca",
        openSite: "Abrir la biblioteca",
        onScreen: "En el navegador",
        booklet: "Cuadernillo para doblar"
    )

    static let arabic = Self(
        explanation: "يُفتح كل ما هنا من دون إنترنت. لا يُحفظ شيء ولا يُرسل.",
        wholePack: "المجموعة كاملة، للقراءة أو الطباعة",
        singlePages: "صفحة صفحة، لتسليمها",
        site: "المكتبة كاملة",
        openSite: "افتح المكتبة",
        onScreen: "في المتصفح",
        booklet: "كتيّب للطي"
    )
}
