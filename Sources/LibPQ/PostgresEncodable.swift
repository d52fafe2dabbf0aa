import FoundationEssentials

/// A value that can be sent as a statement's parameter, in PostgreSQL's text format.
///
/// The SQL casts each parameter (`$1::bigint`), so the text alone decides the value.
public protocol PostgresEncodable {
    /// The value as the server's input function reads it.
    var postgresText: String { get }
}

/// A value that can be read from a column in PostgreSQL's text format.
public protocol PostgresDecodable {
    /// Reads the server's text; `nil` when it is not a value of this type.
    init?(postgresText: String)

    /// The server's names of the types that this type reads, for error texts.
    static var postgresTypeNames: [String] { get }
}

extension PostgresEncodable where Self: RawRepresentable, RawValue: PostgresEncodable {
    /// The raw value's text.
    public var postgresText: String { rawValue.postgresText }
}

extension PostgresDecodable where Self: RawRepresentable, RawValue: PostgresDecodable {
    /// Reads the raw value and looks it up.
    public init?(postgresText: String) {
        guard let raw = RawValue(postgresText: postgresText) else { return nil }
        self.init(rawValue: raw)
    }

    /// The raw value's type names.
    public static var postgresTypeNames: [String] { RawValue.postgresTypeNames }
}

extension PostgresEncodable where Self: FixedWidthInteger {
    /// Decimal digits.
    public var postgresText: String { String(self) }
}

extension PostgresDecodable where Self: FixedWidthInteger {
    /// Reads decimal digits; refuses what does not fit.
    public init?(postgresText: String) { self.init(postgresText, radix: 10) }
}

extension Int: PostgresEncodable, PostgresDecodable {
    /// Any integer type.
    public static var postgresTypeNames: [String] { ["int8", "int4", "int2"] }
}

extension Int64: PostgresEncodable, PostgresDecodable {
    /// Any integer type.
    public static var postgresTypeNames: [String] { ["int8", "int4", "int2"] }
}

extension Int32: PostgresEncodable, PostgresDecodable {
    /// Integers of four bytes and less.
    public static var postgresTypeNames: [String] { ["int4", "int2"] }
}

extension Int16: PostgresEncodable, PostgresDecodable {
    /// Integers of two bytes.
    public static var postgresTypeNames: [String] { ["int2"] }
}

extension Double: PostgresEncodable, PostgresDecodable {
    /// The shortest digits that read back as the same value.
    public var postgresText: String { isNaN ? "NaN" : isInfinite ? (self < 0 ? "-Infinity" : "Infinity") : "\(self)" }

    /// Reads digits, `NaN` and `Infinity`.
    public init?(postgresText: String) { self.init(postgresText) }

    /// Floating-point types, and numerics whose digits fit.
    public static var postgresTypeNames: [String] { ["float8", "float4", "numeric"] }
}

extension Bool: PostgresEncodable, PostgresDecodable {
    /// `t` or `f`.
    public var postgresText: String { self ? "t" : "f" }

    /// Reads `t` or `f`, which is all that the server writes.
    public init?(postgresText: String) {
        guard postgresText == "t" || postgresText == "f" else { return nil }
        self = postgresText == "t"
    }

    /// bool.
    public static var postgresTypeNames: [String] { ["bool"] }
}

extension String: PostgresEncodable, PostgresDecodable {
    /// The text itself; a NUL character in it is refused when the statement is run, since PostgreSQL can't store it.
    public var postgresText: String { self }

    /// The text itself.
    public init?(postgresText: String) { self = postgresText }

    /// Every type has a text form; these are the ones whose text is the value.
    public static var postgresTypeNames: [String] { ["text", "varchar", "bpchar", "name"] }
}

extension UUID: PostgresEncodable, PostgresDecodable {
    /// Lower-case digits with hyphens, as the server writes them.
    public var postgresText: String { uuidString.lowercased() }

    /// Reads digits with hyphens.
    public init?(postgresText: String) { self.init(uuidString: postgresText) }

    /// uuid.
    public static var postgresTypeNames: [String] { ["uuid"] }
}
