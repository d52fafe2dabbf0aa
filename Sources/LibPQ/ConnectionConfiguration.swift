import CLibPQ

/// Where to connect, and the limits that keep a lost link or a stuck statement from being waited for for ever.
///
/// What the connection string says itself wins over the defaults here, except for time zone, date style and encoding,
/// on which the decoders rely.
public struct ConnectionConfiguration: Sendable {
    /// A libpq connection string or URI; may name several hosts and `target_session_attrs`.
    public var conninfo: String
    /// How the session shows in `pg_stat_activity`.
    public var applicationName: String
    /// How long to try each host; libpq counts in whole seconds and takes at least 2.
    public var connectTimeout: Duration
    /// The server cancels a statement after this (57014); `nil` for no limit.
    public var statementTimeout: Duration?
    /// The server gives up waiting for a lock after this (55P03); `nil` for no limit.
    public var lockTimeout: Duration?
    /// The server ends a session that leaves a transaction open and idle for this long; `nil` for no limit.
    public var idleInTransactionTimeout: Duration?
    /// This side gives up the link when the server has been silent for this long during a statement, since a link that
    /// lost its other end without a word looks like a slow statement; `nil` for no limit.
    public var answerTimeout: Duration?
    /// How long a cancelled statement may take to end, and a health check to be answered.
    public var graceTimeout: Duration
    /// TCP: how long unacknowledged data may stay so before the kernel gives up the link.
    public var unacknowledgedTimeout: Duration
    /// Further server settings of the session, by name.
    public var settings: [String: String]

    /// Takes a connection string and limits; connects nowhere.
    ///
    /// `answerTimeout` is 5 s past `statementTimeout` unless given, and no limit when that has none.
    public init(
        conninfo: String, applicationName: String = "libpq", statementTimeout: Duration? = .seconds(5),
        lockTimeout: Duration? = nil, idleInTransactionTimeout: Duration? = .seconds(10),
        connectTimeout: Duration = .seconds(3), answerTimeout: Duration? = nil, graceTimeout: Duration = .seconds(3),
        unacknowledgedTimeout: Duration = .seconds(10), settings: [String: String] = [:]
    ) {
        self.conninfo = conninfo
        self.applicationName = applicationName
        self.connectTimeout = connectTimeout
        self.statementTimeout = statementTimeout
        self.lockTimeout = lockTimeout
        self.idleInTransactionTimeout = idleInTransactionTimeout
        self.answerTimeout = answerTimeout ?? statementTimeout.map { $0 + .seconds(5) }
        self.graceTimeout = graceTimeout
        self.unacknowledgedTimeout = unacknowledgedTimeout
        self.settings = settings
    }

    /// The keywords and values for `PQconnectdbParams`; throws `configuration` for a string that libpq can't parse.
    func parameters() throws(PostgresError) -> [(keyword: String, value: String)] {
        var given = try parsedConninfo()
        let defaults = [
            "connect_timeout": "\(max(2, connectTimeout.components.seconds))", "keepalives": "1",
            "keepalives_idle": "10", "keepalives_interval": "3", "keepalives_count": "3",
            "tcp_user_timeout": "\(unacknowledgedTimeout.milliseconds)", "fallback_application_name": applicationName,
        ]
        given.merge(defaults) { own, _ in own }
        given["client_encoding"] = "UTF8"
        given["options"] = ((given["options"].map { [$0] } ?? []) + sessionOptions)
            .joined(separator: " ")
        return given.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private var sessionOptions: [String] {
        var options = settings
        options["statement_timeout"] = statementTimeout.map { "\($0.milliseconds)" }
        options["lock_timeout"] = lockTimeout.map { "\($0.milliseconds)" }
        options["idle_in_transaction_session_timeout"] = idleInTransactionTimeout.map { "\($0.milliseconds)" }
        options["client_connection_check_interval"] = settings["client_connection_check_interval"] ?? "5000"
        options.merge(["TimeZone": "UTC", "DateStyle": "ISO", "bytea_output": "hex"]) { _, fixed in fixed }
        return options.sorted { $0.key < $1.key }.map { "-c \($0.key)=\(Self.escaped($0.value))" }
    }

    /// The server splits `options` at blanks.
    private static func escaped(_ value: String) -> String {
        value.reduce(into: "") { text, character in
            if character == "\\" || character.isWhitespace { text.append("\\") }
            text.append(character)
        }
    }

    private func parsedConninfo() throws(PostgresError) -> [String: String] {
        var reason: UnsafeMutablePointer<CChar>?
        guard let options = unsafe PQconninfoParse(conninfo, &reason) else {
            // libpq's message quotes the string, which may hold a password.
            unsafe PQfreemem(reason)
            throw PostgresError(kind: .configuration, message: "the connection string can't be parsed")
        }
        defer { unsafe PQconninfoFree(options) }
        var values: [String: String] = [:]
        var option = unsafe options
        while let keyword = unsafe option.pointee.keyword {
            if let value = unsafe option.pointee.val {
                unsafe values[String(cString: keyword)] = unsafe String(cString: value)
            }
            unsafe option += 1
        }
        return values
    }
}

extension ConnectionConfiguration: CustomStringConvertible {
    /// The session's name only: the connection string may hold a password.
    public var description: String { "connection \(applicationName)" }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
