// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with; C-library wrappers are the only place for `unsafe`.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "sach",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "sachd", targets: ["sachd"]),
        .executable(name: "sachctl", targets: ["sachctl"]),
        .executable(name: "sach-bench", targets: ["sach-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // C libraries of the system
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        // Knows nothing of certification
        .target(name: "LibPQ", dependencies: ["CLibPQ", logging], swiftSettings: strict),

        // Pure vocabulary
        .target(name: "Certification", swiftSettings: strict),
        .target(name: "CertificationAPI", dependencies: ["Certification"], swiftSettings: strict),

        // Printed pages
        .target(name: "Documents", dependencies: ["Certification", "CPango", "CQREncode"], swiftSettings: strict),

        // The database's side
        .target(
            name: "Credentials",
            dependencies: ["Certification", "CZlib", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(
            name: "CertificationStore",
            dependencies: ["Certification", "LibPQ", .product(name: "Crypto", package: "swift-crypto"), logging],
            swiftSettings: strict),
        .target(
            name: "Delivery",
            dependencies: [
                "Certification", "CertificationStore", "LibPQ", "Credentials", "Documents", "CLibCurl", logging,
                lifecycle,
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Metrics", package: "swift-metrics"),
            ], swiftSettings: strict),

        // The two ends of the HTTP interface
        .target(
            name: "CertificationServer",
            dependencies: [
                "Certification", "CertificationAPI", "CertificationStore", "Credentials", "Delivery", "Documents",
                "LibPQ",
                logging, lifecycle,
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Metrics", package: "swift-metrics"),
            ], swiftSettings: strict),
        .target(
            name: "CertificationClient", dependencies: ["CertificationAPI", "CLibCurl"], swiftSettings: strict),

        // Programs
        .executableTarget(
            name: "sachd",
            dependencies: [
                "CertificationAPI", "CertificationServer", "CertificationStore", "Credentials", "Delivery", "LibPQ",
                arguments, lifecycle, logging,
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Yams", package: "Yams"),
                .product(name: "Metrics", package: "swift-metrics"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "sachctl",
            dependencies: ["CertificationClient", "CertificationAPI", "Certification", "Credentials", arguments],
            swiftSettings: strict),
        .executableTarget(
            name: "sach-bench",
            dependencies: [
                "CLibCurl", "CertificationAPI", "CertificationClient", "CertificationStore", "Credentials", "Delivery",
                "LibPQ", "TestSupport", arguments, logging,
            ], swiftSettings: strict),

        // Tests: every one of them against a real server
        .target(
            name: "TestSupport", dependencies: ["LibPQ", "CertificationStore", "CertificationClient", logging],
            path: "Tests/TestSupport", exclude: ["Servers"], swiftSettings: strict),
        .testTarget(name: "LibPQTests", dependencies: ["LibPQ", "TestSupport", logging], swiftSettings: strict),
        .testTarget(name: "CertificationTests", dependencies: ["Certification"], swiftSettings: strict),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: strict),
        .testTarget(
            name: "CredentialsTests", dependencies: ["Credentials"], exclude: ["Vectors"], swiftSettings: strict),
        .testTarget(
            name: "CertificationStoreTests",
            dependencies: ["CertificationStore", "Certification", "CertificationAPI", "LibPQ", "TestSupport"],
            exclude: ["RandomWalk", "Vectors"], swiftSettings: strict),
        .testTarget(
            name: "DeliveryTests",
            dependencies: [
                "Delivery", "CertificationStore", "Credentials", "Documents", "LibPQ", "TestSupport", lifecycle,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CertificationClientTests", dependencies: ["CertificationClient", "CertificationAPI"],
            swiftSettings: strict),
        .testTarget(
            name: "SachctlTests", dependencies: ["sachctl", "CertificationClient", "CertificationAPI", arguments],
            swiftSettings: strict),
        .testTarget(
            name: "CertificationServerTests",
            dependencies: [
                "CertificationServer", "CertificationAPI", "CertificationStore", "Delivery", "LibPQ", "TestSupport",
                lifecycle,
                logging,
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["CertificationClient", "CertificationAPI", "CertificationStore", "LibPQ", "TestSupport"],
            exclude: ["Stories"], swiftSettings: strict),
    ]
)
