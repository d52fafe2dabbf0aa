import ArgumentParser
import CertificationClient
import FoundationEssentials

/// Which daemon, as whom, in which language: the options every command that speaks to `sachd` has.
struct ConnectionOptions: ParsableArguments {
    /// Where an installed daemon listens.
    static let installedSocket = "/run/sach/api.sock"

    @Option(
        help: ArgumentHelp("Unix socket of sachd.", discussion: "Default: $SACH_SOCKET, else \(installedSocket)."),
        completion: .file())
    var socket: String?

    @Option(help: "Address of sachd over TCP (https://…) instead of the socket. Default: $SACH_URL.")
    var url: String?

    @Option(help: "File that holds the bearer token. Default: $SACH_TOKEN_FILE.", completion: .file())
    var tokenFile: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Act for this person (P4); only administrators may, and both are recorded.", valueName: "person"))
    var actingAs: String?

    @Option(help: "Code of the network (TH); needed only where there are several.")
    var network: String?

    @Option(help: "Language of what is printed: vi or en. Default: from LANG, else vi.")
    var lang: Language?

    /// The language chosen, or that of the environment.
    var language: Language { lang ?? .ofEnvironment }

    mutating func validate() throws {
        if socket != nil, url != nil { throw ValidationError("Give --socket or --url, not both.") }
        let environment = ProcessInfo.processInfo.environment
        if socket == nil, url == nil { url = environment["SACH_URL"].flatMap { $0.isEmpty ? nil : $0 } }
        if tokenFile == nil { tokenFile = environment["SACH_TOKEN_FILE"].flatMap { $0.isEmpty ? nil : $0 } }
        if let url, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
            throw ValidationError("--url begins with https:// or http://.")
        }
    }

    /// A client of the daemon that the options name.
    func client() throws(ConfigurationFailure) -> Client {
        var client = Client(endpoint: endpoint, token: try token(), actingAs: actingAs, language: language.rawValue)
        client.userAgent = "sachctl/\(Sachctl.version)"
        client.repeats = 2
        return client
    }

    /// Where the daemon is: options before environment before the installed socket.
    var endpoint: Endpoint {
        if let url { return .url(url) }
        if let socket { return .unixSocket(socket) }
        let path = ProcessInfo.processInfo.environment["SACH_SOCKET"] ?? ""
        return .unixSocket(path.isEmpty ? Self.installedSocket : path)
    }

    private func token() throws(ConfigurationFailure) -> String? {
        guard let tokenFile else { return nil }
        guard let bytes = FileManager.default.contents(atPath: tokenFile) else {
            throw ConfigurationFailure(
                reason: language.say("Không đọc được tệp \(tokenFile)", "Cannot read the file \(tokenFile)"))
        }
        let token = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).first
        guard let token else {
            throw ConfigurationFailure(reason: language.say("Tệp \(tokenFile) trống", "The file \(tokenFile) is empty"))
        }
        return String(token)
    }
}
