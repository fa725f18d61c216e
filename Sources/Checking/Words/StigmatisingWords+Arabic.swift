extension WordList {
    /// Words that stick a label on somebody, in Arabic: a few that mean the same wherever it is spoken.
    static let stigmatisingArabic = WordList([
        WordChoice("انتحار فاشل|ناجح", "محاولة انتحار فاشلة|ناجحة", say: "محاولة انتحار", because: "يجعل الموت نجاحًا والنجاة فشلًا", by: .worldHealthOrganization),
        WordChoice("مجنون|مجنونة|مجانين|المجنون|المجنونة|المجانين", say: "ما يشعر به الشخص أو يفعله", because: "إهانة لمن يقرؤها", by: .mindframe, unless: .negated),
        WordChoice("مختل|المختل|مختلة عقليا|عقليًا", "مريض|المريض عقليا|عقليًا", say: "شخص لديه مشكلة في الصحة النفسية", because: "يختصر الإنسان في مرض", by: .mindframe),
        WordChoice("مدمن|مدمنة|مدمنين|المدمن|المدمنين|المدمنون", say: "شخص لديه إدمان", because: "يختصر الإنسان في مرض", by: .nida),
    ])
}
