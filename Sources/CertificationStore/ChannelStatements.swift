import LibPQ

/// Draws tokens from a channel's bucket, which all daemons share (engineering.md D12).
public struct ReserveChannel: Statement {
    /// `mail`, `sms` or `webhook`.
    public var channel: String
    /// How many messages are to go.
    public var count: Int
    /// How many may go a minute.
    public var perMinute: Int

    /// Describes the wish.
    public init(channel: String, count: Int, perMinute: Int) {
        self.channel = channel
        self.count = count
        self.perMinute = perMinute
    }

    /// The call.
    public static let sql = """
        SELECT sach.channel_reserve($1::text, $2::int, $3::int) AS seconds
        """
    /// The answer's columns.
    public static let columns: [Column] = [Column("seconds", "float8")]

    /// Binds the three.
    public func bind(into bindings: inout Bindings) {
        bindings.append(channel)
        bindings.append(count)
        bindings.append(perMinute)
    }

    /// Reads in how many seconds the first may go; negative: at once, and so many seconds' worth with it.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Double {
        try row.readOptional("seconds") ?? 0
    }
}

/// Makes one task an address of the notices that failed for good.
public struct GatherAddresses: Statement {
    /// Describes the call.
    public init() {}

    /// The call.
    public static let sql = "SELECT sach.address_gather() AS gathered"
    /// The answer's columns.
    public static let columns: [Column] = [Column("gathered", "int4")]

    /// Reads how many notices were gathered.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int {
        try row.read("gathered")
    }
}
