extension Wording {
    /// The words of what opens in place, and of the reader's settings.
    package struct Reading: Sendable {
        /// Closes what was opened.
        package let close: String
        /// Leads from a term's explanation to its entry in the glossary.
        package let toGlossary: String
        /// Leads from a work to its entry in the page's list.
        package let toSources: String
        /// What the settings are called.
        package let settings: String
        package let text: TextSize
        package let spacing: Spacing
        package let theme: Theme
        package let motion: Motion
        package let keep: Keeping
        package let notes: KeepingNotes
        /// Takes every setting back, and what was remembered of it.
        package let undo: String

        package struct TextSize: Sendable {
            package let title: String
            package let usual: String
            package let large: String
            package let larger: String
            package let largest: String
        }

        package struct Spacing: Sendable {
            package let title: String
            package let usual: String
            package let wide: String
        }

        package struct Theme: Sendable {
            package let title: String
            package let usual: String
            package let light: String
            package let dark: String
        }

        package struct Motion: Sendable {
            package let title: String
            package let usual: String
            package let less: String
        }

        /// How long the settings hold.
        package struct Keeping: Sendable {
            package let title: String
            package let page: String
            package let tab: String
            package let device: String
        }

        /// What each answer to ``Keeping`` leaves behind, for somebody who shares the device.
        package struct KeepingNotes: Sendable {
            package let page: String
            package let tab: String
            package let device: String
            /// Said when what was stored is gone.
            package let removed: String
            /// Said where the browser doesn't store anything.
            package let refused: String
        }
    }
}

extension Wording.Reading {
    static let english = Self(
        close: "Close",
        toGlossary: "See it in the glossary",
        toSources: "See it in the list",
        settings: "Reading settings",
        text: TextSize(title: "Size of the text", usual: "Usual", large: "Large", larger: "Larger", largest: "Largest"),
        spacing: Spacing(title: "Space between lines and letters", usual: "Usual", wide: "Wide"),
        theme: Theme(title: "Colours", usual: "As on this device", light: "Light", dark: "Dark"),
        motion: Motion(title: "Movement", usual: "As on this device", less: "Less"),
        keep: Keeping(
            title: "How long this holds",
            page: "On this page only", tab: "Until I close this tab", device: "On this device, until I undo it"
        ),
        notes: KeepingNotes(
            page: "Nothing is stored.",
            tab: "The browser keeps your settings until this tab is closed.",
            device: "The browser keeps your settings on this device. Somebody who looks through its data can see that this site was opened.",
            removed: "Your settings are no longer stored.",
            refused: "This browser stores nothing here. Your settings hold on this page."
        ),
        undo: "Undo all"
    )

    static let spanish = Self(
        close: "Cerrar",
        toGlossary: "Ver en el glosario",
        toSources: "Ver en la lista",
        settings: "Ajustes de lectura",
        text: TextSize(
            title: "Tamaño del texto",
            usual: "Normal", large: "Grande", larger: "Más grande", largest: "El más grande"
        ),
        spacing: Spacing(title: "Espacio entre líneas y letras", usual: "Normal", wide: "Amplio"),
        theme: Theme(title: "Colores", usual: "Como en este dispositivo", light: "Claros", dark: "Oscuros"),
        motion: Motion(title: "Movimiento", usual: "Como en este dispositivo", less: "Menos"),
        keep: Keeping(
            title: "Cuánto tiempo vale",
            page: "Solo en esta página", tab: "Hasta cerrar esta pestaña", device: "En este dispositivo, hasta deshacerlo"
        ),
        notes: KeepingNotes(
            page: "No se guarda nada.",
            tab: "El navegador guarda tus ajustes hasta que se cierre esta pestaña.",
            device: "El navegador guarda tus ajustes en este dispositivo. Quien mire sus datos puede ver que se abrió este sitio.",
            removed: "Tus ajustes ya no están guardados.",
            refused: "Este navegador no guarda nada aquí. Tus ajustes valen en esta página."
        ),
        undo: "Deshacer todo"
    )

    static let arabic = Self(
        close: "إغلاق",
        toGlossary: "عرضه في المسرد",
        toSources: "عرضه في القائمة",
        settings: "إعدادات القراءة",
        text: TextSize(title: "حجم النص", usual: "عادي", large: "كبير", larger: "أكبر", largest: "الأكبر"),
        spacing: Spacing(title: "المسافة بين الأسطر والحروف", usual: "عادية", wide: "واسعة"),
        theme: Theme(title: "الألوان", usual: "كما في هذا الجهاز", light: "فاتحة", dark: "داكنة"),
        motion: Motion(title: "الحركة", usual: "كما في هذا الجهاز", less: "أقل"),
        keep: Keeping(
            title: "مدة الإعدادات",
            page: "في هذه الصفحة فقط", tab: "حتى إغلاق علامة التبويب هذه", device: "على هذا الجهاز حتى ألغيها"
        ),
        notes: KeepingNotes(
            page: "لا يُحفظ شيء.",
            tab: "يحتفظ المتصفح بإعداداتك حتى إغلاق علامة التبويب هذه.",
            device: "يحتفظ المتصفح بإعداداتك على هذا الجهاز. من يطّلع على بياناته يمكنه أن يرى أن هذا الموقع قد فُتح.",
            removed: "لم تعد إعداداتك محفوظة.",
            refused: "لا يحفظ هذا المتصفح شيئًا هنا. تسري إعداداتك في هذه الصفحة."
        ),
        undo: "إلغاء الكل"
    )
}
