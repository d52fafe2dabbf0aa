import CertificationAPI
import CertificationStore
import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Synchronization

/// What the public pages share: the register's desk, the turnstile, style sheet and sign, and what forms offer to choose from.
final class PublicSite: Sendable {
    private struct Choices {
        var rows: [RegisterChoiceRow]
        var until: ContinuousClock.Instant
    }

    /// Looks entries up.
    let desk: RegisterDesk
    /// Lets visitors through.
    let turnstile: Turnstile
    /// Files of the pages by name: media type and bytes.
    let files: [String: (mediaType: String, bytes: [UInt8])]
    /// Version of these files: part of their addresses, so that each can be kept for ever.
    let assets: String
    /// Addresses of proxies whose word on the visitor's address is believed.
    let proxies: Set<ClientAddress>
    private let store: Store
    private let defaultNetwork: String
    private let choices = Mutex<[String: Choices]>([:])

    /// Reads the files of the pages.
    init(store: Store, configuration: ServerConfiguration) {
        self.store = store
        desk = RegisterDesk(store: store)
        turnstile = Turnstile(perMinute: configuration.visitorsPerMinute, burst: configuration.visitorBurst)
        proxies = Set(configuration.proxies.compactMap { ClientAddress($0) })
        defaultNetwork = configuration.defaultNetwork
        var files: [String: (mediaType: String, bytes: [UInt8])] = [:]
        var hash = SHA256()
        for (name, mediaType) in [("sach.css", "text/css; charset=utf-8"), ("sach.svg", "image/svg+xml")] {
            let path = configuration.shareDirectory + "/pages/" + name
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            files[name] = (mediaType, Array(data))
            hash.update(data: data)
        }
        self.files = files
        assets = hash.finalize().prefix(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The network of a request: the one it names, else the configured one.
    func face(_ call: Call) async throws -> RegisterFaceRow {
        let code = call.query.text("network") ?? defaultNetwork
        guard let face = try await store.read(ListRegisterFaces(network: code)).first else {
            throw Problem(.notFound, detail: "There is no network \(code.prefix(20)).")
        }
        return face
    }

    /// What can be chosen in the form; what came up in the last minute may be missing.
    func choices(of network: String) async throws -> [RegisterChoiceRow] {
        if let known = choices.withLock({ $0[network] }), known.until > .now { return known.rows }
        let rows = try await store.read(ListRegisterChoices(network: network))
        choices.withLock { $0[network] = Choices(rows: rows, until: .now + .seconds(60)) }
        return rows
    }
}
