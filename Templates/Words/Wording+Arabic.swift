import HTML
import Library
import Markdown

// Modern Standard Arabic in plain words. Where it can, it names the action ("leaving") and commands nobody, since a command would have to
// say whether it speaks to a man or to a woman.

extension Wording {
    package static let arabic = Wording(
        language: .arabic,
        navigation: .arabic,
        leaving: .arabic,
        article: .arabic,
        review: .arabic,
        sources: .arabic,
        listing: .arabic,
        worksheet: .arabic,
        help: .arabic,
        resource: .arabic,
        resourceIndex: .arabic,
        glossary: .arabic,
        search: .arabic,
        footer: .arabic,
        neutralPage: .arabic,
        reading: .arabic,
        keeping: .arabic,
        print: .arabic,
        printedFiles: .arabic,
        form: .arabic,
        start: .arabic,
        markdown: .arabic,
        date: { "\($0.day) \(arabicMonths[$0.month - 1]) \($0.year)" },
        list: arabicList,
        country: { name(of: $0, in: .arabic) },
        languageName: { name(of: $0, in: .arabic) }
    )

    /// "And" is one letter that is written together with the word after it; a word in other letters stands apart from it.
    @Sendable fileprivate static func arabicList(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let isForeign = last.unicodeScalars.first?.isASCII ?? false
        return items.dropLast().joined(separator: "، ") + (isForeign ? " و\u{A0}" : " و") + last
    }

    private static let arabicMonths = [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ]
}

extension Wording.Navigation {
    fileprivate static let arabic = Self(
        skipToContent: "الانتقال إلى النص",
        main: "القائمة الرئيسية",
        breadcrumb: "مكانك في الموقع",
        home: "الصفحة الأولى",
        topics: "المواضيع",
        worksheets: "أوراق العمل",
        resources: "الموارد",
        glossary: "معاني الكلمات",
        alphabet: "من الألف إلى الياء",
        helpNow: "مساعدة الآن",
        letters: "الحروف",
        discreetTitle: "معلومات",
        readThisIn: "قراءة هذه الصفحة باللغة"
    )
}

extension Wording.Leaving {
    fileprivate static let arabic = Self(
        leave: "مغادرة هذه الصفحة",
        region: "المغادرة",
        pressTwoMore: "مفتاح Shift. تكفي ضغطتان أخريان لمغادرة هذه الصفحة.",
        pressOneMore: "مفتاح Shift. تكفي ضغطة واحدة أخرى لمغادرة هذه الصفحة.",
        expired: "أُلغيت مغادرة هذه الصفحة.",
        loading: "جارٍ التحميل.",
        explanation: "ينقلك زر «مغادرة هذه الصفحة» إلى صفحة أخرى على الفور، لكنه لا يمحو سجل التصفح.",
        shortcut: "ومن لوحة المفاتيح، يكفي الضغط على مفتاح Shift ثلاث مرات."
    )
}

extension Wording.ArticleWords {
    fileprivate static let arabic = Self(
        minutes: { count in
            switch ArabicPlural(count) {
            case .zero: "أقل من دقيقة للقراءة"
            case .one: "نحو دقيقة واحدة للقراءة"
            case .two: "نحو دقيقتين للقراءة"
            case .few: "نحو \(count) دقائق للقراءة"
            case .many, .other: "نحو \(count) دقيقة للقراءة"
            }
        },
        audience: { audience in
            switch audience {
            case .adult: "البالغين"
            case .youngPerson: "الشباب"
            case .parentOrCarer: "الوالدين ومقدمي الرعاية"
            case .supporter: "الأصدقاء والداعمين"
            case .professional: "المختصين"
            }
        },
        // After "for", the article that each name begins with loses its first letter.
        forAudience: { names in
            let forms = names.map { $0.hasPrefix("ال") ? "لل" + $0.dropFirst(2) : "لـ" + $0 }
            return forms.joined(separator: "، ")
        },
        part: { "الجزء \($0) من \($1)" },
        series: { "سلسلة: \($0)" },
        contents: "في هذه الصفحة",
        keyPoints: "باختصار",
        actions: "ما يمكن فعله",
        contentNote: "قبل القراءة",
        skipPassage: { "الانتقال إلى «\($0)»" },
        goToHelp: "الانتقال إلى المساعدة الآن",
        previous: "السابق",
        next: "التالي",
        terms: "كلمات مشروحة",
        draft: "هذه الصفحة مسودة."
    )
}

extension Wording.ReviewWords {
    fileprivate static let arabic = Self(
        heading: "عن هذه الصفحة",
        awaiting: "بانتظار المراجعة السريرية. لم يراجع هذه الصفحة بعد أي شخص له دور سريري.",
        inReview: "المراجعة السريرية جارية، ولم تنتهِ بعد.",
        reviewedOn: "آخر مراجعة",
        reviewedBy: "المراجعة",
        nextReview: "موعد المراجعة التالية",
        published: "تاريخ النشر",
        updated: "آخر تحديث",
        writtenBy: "الكتابة",
        translatedFrom: { "نص مترجم من \($0): عرض الأصل" }
    )
}

extension Wording.SourceWords {
    fileprivate static let arabic = Self(
        heading: "من أين جاءت هذه المعلومات",
        back: { "العودة إلى موضع ذكر \($0)" },
        backNumbered: { "العودة إلى موضع ذكر \($0)، الموضع \($1) من \($2)" },
        furtherHelp: "جهات الدعم المذكورة في هذه الصفحة",
        noYear: "بلا تاريخ",
        andOthers: "وآخرون",
        inContainer: { "في \($0)" },
        pages: { $0.contains("–") || $0.contains("-") || $0.contains(",") ? "الصفحات \($0)" : "الصفحة \($0)" },
        edition: { edition in Int(edition).map { "الطبعة \($0)" } ?? edition }
    )
}

extension Wording.ListingWords {
    fileprivate static let arabic = Self(
        related: "صفحات قد تهمك أيضًا",
        inTopic: { "المزيد عن \($0)" },
        articles: { count in
            switch ArabicPlural(count) {
            case .zero: "لا صفحات"
            case .one: "صفحة واحدة"
            case .two: "صفحتان"
            case .few: "\(count) صفحات"
            case .many, .other: "\(count) صفحة"
            }
        },
        touchedBy: "من مواضيع أخرى",
        otherArticles: "صفحات أخرى",
        series: "للقراءة بالترتيب",
        startSeries: "البدء بالجزء 1",
        topicsSummary: "كل ما هنا، بحسب الموضوع. البداية من أي موضع مناسبة.",
        alphabetSummary: "الصفحات والكلمات والموارد مرتبة بحسب الحروف.",
        term: "كلمة",
        resource: "مورد",
        article: "صفحة",
        empty: "لا شيء هنا حتى الآن."
    )
}

extension Wording.WorksheetWords {
    fileprivate static let arabic = Self(
        kind: "ورقة عمل",
        introduction: "أوراق يمكن ملؤها هنا أو على الورق، بالقدر الذي يناسبك.",
        all: "عرض جميع أوراق العمل",
        privacy: "ما يُكتب هنا يبقى في هذه الصفحة إلى أن تُغلق. لا يُحفظ شيء ولا يُرسل شيء.",
        print: "طباعة هذه الورقة"
    )
}

extension Wording.HelpWords {
    fileprivate static let arabic = Self(
        heading: "مساعدة الآن",
        quickest: "أسرع الطرق",
        introduction: "يمكنك التحدث إلى أحد، مهما كان ما حدث.",
        more: "طرق أخرى للحصول على المساعدة",
        otherCountries: "في بلدان أخرى",
        emergencyServices: "في حالة الطوارئ",
        helplines: "من يمكن التحدث إليه",
        anywhere: "أينما كنت",
        callLog: "قد تظهر المكالمات والرسائل في هاتفك أو في فاتورته.",
        none: "في حالة الطوارئ، يمكن الاتصال برقم الطوارئ في بلدك."
    )
}

extension Wording.ResourceWords {
    fileprivate static let arabic = Self(
        heading: "الموارد",
        introduction: "الكتب والأبحاث والمنظمات وخطوط المساعدة التي تستند إليها هذه الصفحات.",
        type: { type in
            switch type {
            case .book: "كتاب"
            case .chapter: "فصل من كتاب"
            case .article: "مقال"
            case .paper: "بحث علمي"
            case .guideline: "دليل إرشادي"
            case .report: "تقرير"
            case .worksheet: "ورقة عمل"
            case .handout: "نشرة"
            case .workbook: "كتاب تمارين"
            case .video: "فيديو"
            case .podcast: "بودكاست"
            case .audio: "تسجيل صوتي"
            case .organisation: "منظمة"
            case .helpline: "خط مساعدة"
            case .textline: "خط رسائل نصية"
            case .chat: "محادثة عبر الإنترنت"
            case .directory: "فهرس"
            case .app: "تطبيق"
            case .course: "دورة"
            case .supportGroup: "مجموعة دعم"
            }
        },
        types: { type in
            switch type {
            case .book: "كتب"
            case .chapter: "فصول من كتب"
            case .article: "مقالات"
            case .paper: "أبحاث علمية"
            case .guideline: "أدلة إرشادية"
            case .report: "تقارير"
            case .worksheet: "أوراق عمل"
            case .handout: "نشرات"
            case .workbook: "كتب تمارين"
            case .video: "مقاطع فيديو"
            case .podcast: "حلقات بودكاست"
            case .audio: "تسجيلات صوتية"
            case .organisation: "منظمات"
            case .helpline: "خطوط مساعدة"
            case .textline: "خطوط رسائل نصية"
            case .chat: "محادثات عبر الإنترنت"
            case .directory: "فهارس"
            case .app: "تطبيقات"
            case .course: "دورات"
            case .supportGroup: "مجموعات دعم"
            }
        },
        cost: { cost in
            switch cost {
            case .free: "مجاني"
            case .paid: "مقابل أجر"
            case .freemium: "مجاني، مع أجزاء مقابل أجر"
            case .insurance: "تدفع تكلفته بعض شركات التأمين"
            case .sliding: "تتوقف التكلفة على الدخل"
            }
        },
        level: { level in
            switch level {
            case .guideline: "دليل إرشادي"
            case .systematicReview: "مراجعة لجميع الدراسات"
            case .rct: "تجربة عشوائية"
            case .observational: "دراسة قائمة على الملاحظة"
            case .expert: "رأي خبراء"
            case .livedExperience: "تجربة معيشة"
            case .theory: "نظرية"
            }
        },
        call: "اتصال",
        text: "رسالة نصية",
        chat: "محادثة عبر الإنترنت",
        website: "الموقع",
        email: "البريد الإلكتروني",
        keyword: { "تُرسل كلمة \($0)" },
        hours: "أوقات العمل",
        allHours: "ليلًا ونهارًا، كل يوم",
        unknownHours: "الأوقات مذكورة في موقع الخدمة",
        reach: "طريقة الوصول إليه",
        whatHappens: "ما الذي يحدث عند التواصل",
        about: "ما هو",
        costLabel: "التكلفة",
        languages: "اللغات",
        countries: "البلدان",
        audience: "لمن",
        evidence: "ما الذي يبينه، وما حدوده",
        evidenceLevel: "نوع الدليل",
        reference: "بيانات النشر",
        lastChecked: "آخر تحقق من البيانات",
        notChecked: "لم يتحقق منها أحد بعد",
        citedIn: "الصفحات التي تستند إليه",
        notCited: "لا تستند إليه أي صفحة بعد.",
        opensElsewhere: { "في \($0)" }
    )
}

extension Wording.GlossaryWords {
    fileprivate static let arabic = Self(
        heading: "معاني الكلمات",
        introduction: "كلمات ترد في هذه الصفحات، مشروحة بلغة بسيطة.",
        alsoCalled: "يُسمى أيضًا",
        seeAlso: "كلمات ذات صلة",
        usedIn: "ورد في",
        furtherUses: { "و\($0) غيرها" },
        sources: "المصادر"
    )
}

extension Wording.FooterWords {
    fileprivate static let arabic = Self(
        notTreatment: "معلومات وليست علاجًا",
        notTreatmentDetail: "هذه الصفحات تشرح، ولا تغني عن رعاية شخص يعرفك.",
        publishedBy: "الناشر",
        thisSite: "هذا الموقع",
        licence: { licence in
            switch licence {
            case .ccBy4: "يُسمح بالمشاركة والتعديل مع ذكر المصدر (CC BY 4.0)"
            case .ccBySA4: "يُسمح بالمشاركة والتعديل مع ذكر المصدر، وبالرخصة نفسها (CC BY-SA 4.0)"
            case .ccByNC4: "يُسمح بالمشاركة والتعديل مع ذكر المصدر، لغير الربح (CC BY-NC 4.0)"
            case .ccByNCSA4: "يُسمح بالمشاركة والتعديل مع ذكر المصدر، لغير الربح، وبالرخصة نفسها (CC BY-NC-SA 4.0)"
            case .ccByND4: "يُسمح بالمشاركة دون تعديل مع ذكر المصدر (CC BY-ND 4.0)"
            case .ccByNCND4: "يُسمح بالمشاركة دون تعديل مع ذكر المصدر، لغير الربح (CC BY-NC-ND 4.0)"
            case .cc0: "متاح لأي استخدام (CC0 1.0)"
            case .allRightsReserved: "جميع الحقوق محفوظة"
            }
        },
        phone: "الهاتف",
        email: "البريد الإلكتروني",
        website: "الموقع",
        hours: "أوقات العمل"
    )
}

extension Wording.NeutralPageWords {
    fileprivate static let arabic = Self(
        title: "الطقس",
        offline: "النشرة الجوية غير متاحة. ستظهر عند وجود اتصال.",
        tableCaption: "الغيوم والطقس الذي يتبعها غالبًا",
        sign: "الغيمة",
        meaning: "ما يتبعها غالبًا",
        rows: [
            Row(sign: "السمحاق: رقيقة وعالية، مثل الريش", meaning: "صحو الآن، مع تغير خلال يوم"),
            Row(sign: "الركام: صغيرة وبيضاء، مسطحة من الأسفل", meaning: "جاف، مع فترات مشمسة"),
            Row(sign: "الرهج: منخفضة ورمادية ومتجانسة", meaning: "غائم، مع رذاذ في بعض الأماكن"),
            Row(sign: "المزن الطبقي: كثيفة ورمادية داكنة", meaning: "مطر متواصل لبضع ساعات"),
            Row(sign: "المزن الركامي: شاهقة ومسطحة من الأعلى", meaning: "زخات مطر، مع رعد أحيانًا"),
        ]
    )
}

extension MarkdownWording {
    fileprivate static let arabic = Self(
        callouts: CalloutTitles(
            note: "معلومة مفيدة",
            tip: "ما قد يساعد",
            important: "أمر تجدر معرفته",
            warning: "تنبيه",
            caution: "تنبيه",
            key: "الفكرة الأساسية",
            practice: "تمرين للتجربة",
            reflect: "سؤال للتأمل",
            affirm: "كلمات للاحتفاظ بها",
            science: "ما يقوله البحث العلمي وما لا يقوله",
            help: "مساعدة الآن"
        ),
        writingSpace: "مساحة للكتابة",
        openTask: "لم يُنجز بعد",
        doneTask: "أُنجز",
        footnotes: "الملاحظات",
        footnote: "ملاحظة",
        backToText: "العودة إلى النص من الملاحظة",
        table: "جدول",
        row: "الصف",
        opensAnotherSite: "موقع آخر"
    )
}
