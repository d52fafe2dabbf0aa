/// Where the service listens and who administers it.
public struct ServerConfiguration: Sendable {
    /// Path of the unix socket; `nil` = none.
    public var socketPath: String?
    /// Permissions of the socket's file.
    public var socketMode: Int
    /// Group that owns the socket's file; `nil` leaves it to the process's own.
    public var socketGroup: String?
    /// Host to listen on by TCP; only loopback makes sense, TLS belongs to the reverse proxy.
    public var tcpHost: String
    /// Port to listen on by TCP; `nil` = none.
    public var tcpPort: Int?
    /// Group of the operating system whose members administer, as root does.
    public var administratorGroup: String
    /// Whether the database is the instance's own: then the user that runs it administers too, and the clock moves.
    public var isEmbedded: Bool
    /// Folder with `openapi.yaml`.
    public var shareDirectory: String
    /// What `/v1/version` says.
    public var version: String
    /// Largest body that is read, in bytes.
    public var bodyLimit: Int
    /// Where the malware scanner clamd listens; `nil` = files are not scanned.
    public var clamd: ClamdScanner.Address?
    /// Connections of the pool that files may use at a time.
    public var fileLanes: Int
    /// Code of the network that is meant when a request names none.
    public var defaultNetwork: String
    /// Requests of the public pages that one address may make a minute in the long run; 0 = any number.
    public var visitorsPerMinute: Int
    /// Requests of them that it may make at once.
    public var visitorBurst: Int
    /// Addresses of proxies whose X-Forwarded-For is believed.
    public var proxies: [String]

    /// Whether a text is an IP address.
    public static func isAddress(_ text: String) -> Bool { ClientAddress(text) != nil }

    /// Makes a configuration.
    public init(
        socketPath: String?, socketMode: Int = 0o660, socketGroup: String? = nil, tcpHost: String = "127.0.0.1",
        tcpPort: Int? = nil, administratorGroup: String = "sach-admin", isEmbedded: Bool = false,
        shareDirectory: String,
        version: String, bodyLimit: Int = 1 << 20, clamd: ClamdScanner.Address? = nil, fileLanes: Int = 3,
        defaultNetwork: String = "TH", visitorsPerMinute: Int = 120, visitorBurst: Int = 60,
        proxies: [String] = ["127.0.0.1", "::1"]
    ) {
        self.socketPath = socketPath
        self.socketMode = socketMode
        self.socketGroup = socketGroup
        self.tcpHost = tcpHost
        self.tcpPort = tcpPort
        self.administratorGroup = administratorGroup
        self.isEmbedded = isEmbedded
        self.shareDirectory = shareDirectory
        self.version = version
        self.bodyLimit = bodyLimit
        self.clamd = clamd
        self.fileLanes = fileLanes
        self.defaultNetwork = defaultNetwork
        self.visitorsPerMinute = visitorsPerMinute
        self.visitorBurst = visitorBurst
        self.proxies = proxies
    }
}
