extension Wording {
    /// The words that only a form in a PDF has.
    package struct FormWords: Sendable {
        /// What becomes of what is typed in it. The worksheet's own text speaks of the web page, which keeps nothing; a file may.
        package let privacy: String
    }
}

extension Wording.FormWords {
    static let english = Self(
        privacy: "You can type in this file, or write on it once it is printed. Your words stay in it only if you save it. So save it where nobody else looks, or print it and close it without saving."
    )

    static let spanish = Self(
        privacy: "Puedes escribir en este archivo o, una vez impreso, a mano. Tus palabras se quedan en él solo si lo guardas. Por eso, guárdalo donde nadie más mire, o imprímelo y ciérralo sin guardar."
    )

    static let arabic = Self(
        privacy: "يمكنك الكتابة في هذا الملف، أو على الورق بعد طباعته. لا تبقى كلماتك فيه إلا إذا حفظته. فاحفظه حيث لا ينظر أحد غيرك، أو اطبعه وأغلقه دون حفظ."
    )
}
