extension Wording {
    /// The words for the files for paper that a page offers.
    package struct PrintedFilesWords: Sendable {
        /// The heading of the list.
        package let heading: String
        package let handout: String
        package let handoutAsOneFile: String
        package let largePrint: String
        package let largePrintAsOneFile: String
        package let fillable: String
        package let fillableAsOneFile: String
        /// A number of pages: `2 pages`.
        package let pages: @Sendable (Int) -> String
        /// From a number, which may have a decimal: `84 KB`, `1.2 MB`.
        package let kilobytes: @Sendable (String) -> String
        package let megabytes: @Sendable (String) -> String
        /// Between the whole part of a number and its decimals.
        package let decimalSign: String
    }
}

extension Wording.PrintedFilesWords {
    static let english = Self(
        heading: "On paper",
        handout: "Handout",
        handoutAsOneFile: "Handout as one file",
        largePrint: "Large print",
        largePrintAsOneFile: "Large print as one file",
        fillable: "To fill in on a screen",
        fillableAsOneFile: "To fill in on a screen, as one file",
        pages: { $0 == 1 ? "1 page" : "\($0) pages" },
        kilobytes: { "\($0) KB" },
        megabytes: { "\($0) MB" },
        decimalSign: "."
    )

    static let spanish = Self(
        heading: "En papel",
        handout: "Hoja para entregar",
        handoutAsOneFile: "Hoja en un solo archivo",
        largePrint: "Letra grande",
        largePrintAsOneFile: "Letra grande en un solo archivo",
        fillable: "Para rellenar en pantalla",
        fillableAsOneFile: "Para rellenar en pantalla, en un solo archivo",
        pages: { $0 == 1 ? "1 página" : "\($0) páginas" },
        kilobytes: { "\($0) KB" },
        megabytes: { "\($0) MB" },
        decimalSign: ","
    )

    static let arabic = Self(
        heading: "على الورق",
        handout: "نشرة للتسليم",
        handoutAsOneFile: "النشرة في ملف واحد",
        largePrint: "خط كبير",
        largePrintAsOneFile: "خط كبير في ملف واحد",
        fillable: "للتعبئة على الشاشة",
        fillableAsOneFile: "للتعبئة على الشاشة في ملف واحد",
        pages: { count in
            switch ArabicPlural(count) {
            case .zero: "بلا صفحات"
            case .one: "صفحة واحدة"
            case .two: "صفحتان"
            case .few: "\(count) صفحات"
            case .many, .other: "\(count) صفحة"
            }
        },
        kilobytes: { "\($0) كيلوبايت" },
        megabytes: { "\($0) ميغابايت" },
        decimalSign: "٫"
    )
}
