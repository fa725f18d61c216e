extension Wording {
    /// The words of the page where a reader can keep the site on a device.
    package struct Keeping: Sendable {
        package let title: String
        package let summary: String
        /// What is on the device afterwards, and who may find it.
        package let whatStays: String
        package let whatDoesNot: String
        package let undo: String
        /// Where the browser can't keep it, or the page was opened from a folder.
        package let absent: String
        /// How much it is, from a number of megabytes.
        package let size: @Sendable (_ megabytes: String) -> String
        package let keep: String
        package let remove: String
        /// How far it has come, in files.
        package let working: @Sendable (_ done: String, _ all: String) -> String
        package let kept: String
        package let removed: String
        package let failed: String
    }
}

extension Wording.Keeping {
    static let english = Self(
        title: "Keep these pages on this device",
        summary: "Read them without a connection. Nothing is kept until you ask for it here.",
        whatStays: "The browser keeps a copy of every page, picture and style of this site. "
            + "Somebody who looks through its data can see that these pages are kept.",
        whatDoesNot: "It does not keep what you read, what you search for or what you write on a worksheet.",
        undo: "You can remove the copy here at any time.",
        absent: "This works where these pages are on the web and scripts are on. If you opened them from a folder, they are on your device already.",
        size: { "The copy takes about \($0) MB." },
        keep: "Keep on this device",
        remove: "Remove from this device",
        working: { "Keeping file \($0) of \($1)." },
        kept: "These pages are kept on this device. They open without a connection.",
        removed: "The copy is removed. Nothing of it is left.",
        failed: "That did not work, and nothing was kept. You can try again when the connection is better."
    )

    static let spanish = Self(
        title: "Guardar estas páginas en este dispositivo",
        summary: "Léelas sin conexión. No se guarda nada hasta que lo pidas aquí.",
        whatStays: "El navegador guarda una copia de cada página, imagen y estilo de este sitio. "
            + "Quien mire sus datos puede ver que estas páginas están guardadas.",
        whatDoesNot: "No guarda lo que lees, lo que buscas ni lo que escribes en una hoja de trabajo.",
        undo: "Puedes quitar la copia aquí en cualquier momento.",
        absent: "Esto funciona cuando estas páginas están en la web y los scripts están activados. "
            + "Si las abriste desde una carpeta, ya están en tu dispositivo.",
        size: { "La copia ocupa unos \($0) MB." },
        keep: "Guardar en este dispositivo",
        remove: "Quitar de este dispositivo",
        working: { "Guardando el archivo \($0) de \($1)." },
        kept: "Estas páginas están guardadas en este dispositivo. Se abren sin conexión.",
        removed: "La copia se ha quitado. No queda nada de ella.",
        failed: "No ha funcionado y no se ha guardado nada. Puedes intentarlo de nuevo cuando la conexión sea mejor."
    )

    static let arabic = Self(
        title: "حفظ هذه الصفحات على هذا الجهاز",
        summary: "اقرأها دون اتصال. لا يُحفظ شيء قبل أن تطلبه هنا.",
        whatStays: "يحفظ المتصفح نسخة من كل صفحة وصورة وتنسيق في هذا الموقع. من يطّلع على بياناته يمكنه أن يرى أن هذه الصفحات محفوظة.",
        whatDoesNot: "لا يحفظ ما تقرؤه ولا ما تبحث عنه ولا ما تكتبه في ورقة العمل.",
        undo: "يمكنك إزالة النسخة من هنا في أي وقت.",
        absent: "يعمل هذا حين تكون الصفحات على الويب وتكون البرامج النصية مفعّلة. إذا فتحتها من مجلد فهي على جهازك أصلًا.",
        size: { "حجم النسخة نحو \($0) ميغابايت." },
        keep: "حفظ على هذا الجهاز",
        remove: "إزالة من هذا الجهاز",
        working: { "يُحفظ الملف \($0) من \($1)." },
        kept: "هذه الصفحات محفوظة على هذا الجهاز، وتُفتح دون اتصال.",
        removed: "أُزيلت النسخة ولم يبق منها شيء.",
        failed: "لم ينجح ذلك ولم يُحفظ شيء. يمكنك المحاولة من جديد حين يتحسن الاتصال."
    )
}
