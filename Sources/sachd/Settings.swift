import CertificationServer
import Configuration
import FoundationEssentials
import SystemPackage
import Yams

/// The effective configuration: flags over environment over file over defaults.
struct Settings: Sendable {
    private var values: [String: String] = [:]

    /// Reads everything; throws `SettingsError` that names the key and its source.
    init(file: String?, flags: [String: String]) async throws {
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                values: Dictionary(
                    uniqueKeysWithValues: flags.map {
                        (AbsoluteConfigKey(ConfigKey($0.key)), ConfigValue(.string($0.value), isSecret: false))
                    })),
            EnvironmentVariablesProvider().prefixKeys(with: "sach"),
        ]
        if let unknown = flags.keys.first(where: { !Self.isKnown($0) }) {
            throw SettingsError.unknownKey(unknown, "--set")
        }
        let path = file ?? "/etc/sach/sachd.yaml"
        if file != nil || FileManager.default.fileExists(atPath: path) {
            try Self.refuseUnknownKeys(in: path)
            do {
                providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(path)))
            } catch {
                throw SettingsError.unreadable(path, "\(error)")
            }
        }
        let reader = ConfigReader(providers: providers)
        for setting in Setting.all {
            let key = ConfigKey(setting.key)
            // A number in the file is no string for the reader: ask for both.
            values[setting.key] =
                reader.string(forKey: key) ?? reader.int(forKey: key).map(String.init) ?? setting.fallback
        }
    }

    private static func isKnown(_ key: String) -> Bool { Setting.all.contains { $0.key == key } }

    private static func refuseUnknownKeys(in path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SettingsError.unreadable(path, "it cannot be opened")
        }
        let tree: Any?
        do {
            tree = try Yams.load(yaml: String(decoding: data, as: UTF8.self))
        } catch {
            throw SettingsError.unreadable(path, "\(error)")
        }
        guard let tree else { return }
        guard let sections = tree as? [String: Any] else { throw SettingsError.unreadable(path, "it is not a mapping") }
        for (section, content) in sections {
            guard let members = content as? [String: Any] else { throw SettingsError.unknownKey(section, path) }
            for member in members.keys where !isKnown("\(section).\(member)") {
                throw SettingsError.unknownKey("\(section).\(member)", path)
            }
        }
    }

    /// The text of a key; a key that `Setting.all` does not list is a defect of ours.
    subscript(key: String) -> String {
        get { values[key] ?? "" }
        set { values[key] = newValue }
    }

    /// The whole number of a key; throws when it is none or outside the range.
    func integer(_ key: String, in range: ClosedRange<Int>) throws -> Int {
        guard let value = Int(self[key]), range.contains(value) else {
            throw SettingsError.badValue(
                key, self[key], "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// Checks what can be checked without the database; throws the first fault.
    func validate() throws {
        _ = try integer("database.pool-size", in: 2...100)
        _ = try integer("delivery.batch", in: 1...5000)
        _ = try integer("ledger.checkpoint-interval", in: 1...1440)
        try validateDelivery()
        _ = try integer("public.requests-per-minute", in: 0...1_000_000)
        _ = try integer("public.burst", in: 1...10_000)
        guard proxies.allSatisfy(ServerConfiguration.isAddress) else {
            throw SettingsError.badValue(
                "public.proxies", self["public.proxies"], "a list of IP addresses with blanks between")
        }
        guard self["listen.address"].isEmpty || address != nil else {
            throw SettingsError.badValue("listen.address", self["listen.address"], "a loopback address:port")
        }
        guard self["files.clamd"].isEmpty || clamd != nil else {
            throw SettingsError.badValue(
                "files.clamd", self["files.clamd"], "a path that begins with / or a loopback address:port")
        }
        guard self["listen.socket"].utf8.count < 104 else {
            throw SettingsError.badValue("listen.socket", self["listen.socket"], "a path shorter than 104 bytes")
        }
    }

    /// Host and port of `listen.address`; only loopback, because TLS belongs to the reverse proxy.
    var address: (host: String, port: Int)? { Self.loopback(self["listen.address"]) }

    /// Addresses of the reverse proxies.
    var proxies: [String] { self["public.proxies"].split(separator: " ").map(String.init) }

    /// Where clamd listens; `nil` without one.
    var clamd: ClamdScanner.Address? {
        let text = self["files.clamd"]
        if text.hasPrefix("/"), text.utf8.count < 104 { return .unix(text) }
        return Self.loopback(text).map { .tcp($0.host, $0.port) }
    }

    private static func loopback(_ text: String) -> (host: String, port: Int)? {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65535).contains(port)
        else { return nil }
        let host = String(text[..<colon])
        guard host == "localhost" || host == "[::1]" || host.hasPrefix("127.") else { return nil }
        return (host == "[::1]" ? "::1" : host, port)
    }

    /// Every key with its effective value, passwords masked.
    var lines: [String] {
        Setting.all.map { setting in
            "\(setting.key): \(setting.isSecret ? Self.masked(self[setting.key]) : self[setting.key])"
        }
    }

    /// A connection string with its password replaced, in both spellings that libpq reads.
    static func masked(_ conninfo: String) -> String {
        conninfo
            .replacing(/password\s*=\s*('([^'\\]|\\.)*'|\S+)/.ignoresCase(), with: "password=***")
            .replacing(/\/\/([^:\/@]*):[^@\/]*@/) { "//\($0.output.1):***@" }
    }
}

/// What is wrong with the configuration; exit code 78.
enum SettingsError: Error, CustomStringConvertible {
    case unknownKey(String, String)
    case badValue(String, String, String)
    case unreadable(String, String)

    var description: String {
        switch self {
        case .unknownKey(let key, let source):
            "unknown key \(key) in \(source): `sachd check-config --keys` lists the keys there are"
        case .badValue(let key, let value, let wanted): "\(key) is \"\(value)\", which is not \(wanted)"
        case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
        }
    }
}
