// swift-tools-version: 6.2

import PackageDescription

/// Settings that every room shares; in continuous integration a warning stops the build.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
    name: "attune",
    products: [
        .executable(name: "attune", targets: ["attune"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", "1.8.0"..<"2.0.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", "0.27.0"..<"0.28.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", "1.0.0"..<"2.0.0", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CMarkGFM",
            path: "Sources/CMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        .systemLibrary(
            name: "LibCrypto",
            path: "Sources/LibCrypto",
            pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"])]
        ),
        .systemLibrary(name: "LibStemmer", path: "Sources/LibStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(
            name: "LibQREncode",
            path: "Sources/LibQREncode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        .systemLibrary(
            name: "LibMinizip",
            path: "Sources/LibMinizip",
            pkgConfig: "minizip",
            providers: [.apt(["libminizip-dev", "zlib1g-dev"])]
        ),
        .systemLibrary(
            name: "LibXML2",
            path: "Sources/LibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(name: "LibYAML", path: "Sources/LibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "LinuxCalls", path: "Sources/LinuxCalls"),
        .target(name: "Archives", dependencies: ["LibMinizip"], swiftSettings: settings),
        .target(name: "Digests", dependencies: ["LibCrypto"], swiftSettings: settings),
        .target(name: "HTML", swiftSettings: settings),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Markdown", dependencies: ["CMarkGFM", "Diagnostics", "HTML"], swiftSettings: settings),
        .target(
            name: "Library",
            dependencies: ["Diagnostics", "Digests", "HTML", "LibYAML", "Markdown"],
            swiftSettings: settings
        ),
        .target(name: "Reading", dependencies: ["HTML", "Markdown"], swiftSettings: settings),
        .target(
            name: "Searching",
            dependencies: ["Diagnostics", "HTML", "Library", "LibStemmer", "Markdown"],
            swiftSettings: settings
        ),
        .target(
            name: "Templates",
            dependencies: ["Diagnostics", "Digests", "HTML", "Library", "Markdown", "Searching"],
            path: "Templates",
            resources: [
                .embedInCode("Assets/palette.css"), .embedInCode("Assets/site.css"), .embedInCode("Assets/lists.css"), .embedInCode("Assets/worksheet.css"),
                .embedInCode("Assets/writing.css"),
                .embedInCode("Assets/reading.css"), .embedInCode("Assets/icon.svg"), .embedInCode("Assets/plain.svg"), .embedInCode("Assets/drawings.svg"),
                .embedInCode("Assets/Scripts/remembered.js"), .embedInCode("Assets/Scripts/leaving.js"),
                .embedInCode("Assets/Scripts/contents.js"), .embedInCode("Assets/Scripts/opening.js"),
                .embedInCode("Assets/Scripts/panels.js"), .embedInCode("Assets/Scripts/explanations.js"),
                .embedInCode("Assets/Scripts/settings.js"), .embedInCode("Assets/Scripts/worksheet.js"),
                .embedInCode("Assets/search.css"), .embedInCode("Assets/Scripts/search-words.js"), .embedInCode("Assets/Scripts/search-index.js"),
                .embedInCode("Assets/Scripts/search-matching.js"), .embedInCode("Assets/Scripts/search-ranking.js"),
                .embedInCode("Assets/Scripts/search-results.js"), .embedInCode("Assets/Scripts/search-page.js"),
                .embedInCode("Assets/resources.css"), .embedInCode("Assets/Scripts/resources.js"),
                .embedInCode("Assets/Scripts/keep.js"), .embedInCode("Assets/Scripts/worker.js"),
                .embedInCode("Assets/paper.css"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Publishing",
            dependencies: ["Diagnostics", "Digests", "HTML", "Library", "LinuxCalls", "Markdown", "Searching", "Templates"],
            swiftSettings: settings
        ),
        .target(
            name: "Printing",
            dependencies: [
                "Diagnostics", "HTML", "LibQREncode", "Library", "Markdown", "Templates",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            exclude: ["Assets/requirements.txt"],
            resources: [
                .embedInCode("Assets/paper.typ"), .embedInCode("Assets/parts.typ"), .embedInCode("Assets/typst.py"),
                .embedInCode("Assets/form.typ"), .embedInCode("Assets/form.py"),
            ],
            swiftSettings: settings
        ),
        .target(name: "Authoring", dependencies: ["Diagnostics", "Digests", "HTML", "Library"], swiftSettings: settings),
        .target(
            name: "Checking",
            dependencies: ["Diagnostics", "HTML", "Library", "Markdown", "Reading"],
            swiftSettings: settings
        ),
        .target(
            name: "Reporting",
            dependencies: ["Checking", "Diagnostics", "Digests", "HTML", "Library", "Markdown", "Reading", "Templates"],
            resources: [.embedInCode("Assets/report.css"), .embedInCode("Assets/report.js")],
            swiftSettings: settings
        ),
        .target(
            name: "Importing",
            dependencies: [
                "Archives", "Authoring", "Checking", "Diagnostics", "HTML", "LibXML2", "Library", "Markdown",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Previewing",
            dependencies: [
                "Checking", "Diagnostics", "Digests", "HTML", "Library", "LinuxCalls", "Markdown", "Publishing", "Reading", "Templates",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Assets/bar.css"), .embedInCode("Assets/bar.js"), .embedInCode("Assets/place.js"), .embedInCode("Assets/worker.js")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "attune",
            dependencies: [
                "Archives", "Authoring", "Checking", "Diagnostics", "Digests", "HTML", "Importing", "Library", "LinuxCalls", "Previewing", "Printing",
                "Publishing", "Reading", "Reporting", "Templates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"), .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives"], swiftSettings: settings),
        .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: settings),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
        .testTarget(
            name: "MarkdownTests",
            dependencies: ["CMarkGFM", "Diagnostics", "HTML", "Markdown"],
            swiftSettings: settings
        ),
        .target(name: "ContentFixtures", dependencies: ["Library"], path: "Tests/ContentFixtures", swiftSettings: settings),
        .testTarget(
            name: "LibraryTests",
            dependencies: ["ContentFixtures", "Diagnostics", "HTML", "Library", "Markdown"],
            swiftSettings: settings
        ),
        .testTarget(name: "ReadingTests", dependencies: ["Diagnostics", "HTML", "Markdown", "Reading"], swiftSettings: settings),
        .testTarget(
            name: "AuthoringTests",
            dependencies: ["Authoring", "ContentFixtures", "Diagnostics", "Digests", "HTML", "Library"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SearchingTests",
            dependencies: ["ContentFixtures", "HTML", "Library", "Searching"],
            resources: [.embedInCode("words.json")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "TemplatesTests",
            dependencies: ["Diagnostics", "Digests", "HTML", "Library", "Markdown", "Searching", "Templates"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["ContentFixtures", "Diagnostics", "Digests", "HTML", "Library", "Markdown", "Publishing", "Templates"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CheckingTests",
            dependencies: ["Checking", "ContentFixtures", "Diagnostics", "HTML", "Library", "Markdown", "Reading"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ReportingTests",
            dependencies: ["ContentFixtures", "Diagnostics", "Digests", "HTML", "Library", "Markdown", "Reading", "Reporting"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["Authoring", "Checking", "ContentFixtures", "Diagnostics", "HTML", "Importing", "Library", "Markdown"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PreviewingTests",
            dependencies: ["ContentFixtures", "Diagnostics", "HTML", "Library", "Markdown", "Previewing", "Publishing"],
            swiftSettings: settings
        ),
        .target(
            name: "Fuzzing",
            dependencies: [
                "Authoring", "ContentFixtures", "Diagnostics", "HTML", "Importing", "Library", "Markdown", "Previewing", "Publishing", "Templates",
            ],
            path: "Tests/Fuzzing/Targets",
            swiftSettings: settings
        ),
        .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
        .testTarget(
            name: "PrintingTests",
            dependencies: ["ContentFixtures", "Diagnostics", "HTML", "Library", "Markdown", "Printing", "Templates"],
            swiftSettings: settings
        ),
    ]
)

// `make fuzz` asks for it: libFuzzer brings a main function along, so the program can be built only with the fuzzer's settings.
if Context.environment["ATTUNE_FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzz",
            dependencies: ["Fuzzing"],
            path: "Tests/Fuzzing/Entry",
            // It has no code at its top level, which is what a single file is otherwise taken for.
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
        ))
}
