/// An ad-hoc text whose interpolated values become parameters: `"SELECT \(id)::bigint"` sends `$1` and a value.
///
/// For tests, the migrator and the benchmark; everything that runs often is a ``Statement``. Only `\(raw:)` splices text.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// The text with `$1`, `$2` … in it.
    public let text: String
    let bindings: Bindings

    /// A text without parameters.
    public init(stringLiteral value: String) {
        text = value
        bindings = Bindings()
    }

    /// A text with parameters.
    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        bindings = stringInterpolation.bindings
    }

    /// A text that was read from a file or put together elsewhere.
    public init(raw text: String) {
        self.text = text
        bindings = Bindings()
    }

    /// Collects text and parameters.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var bindings = Bindings()

        /// Begins an empty text.
        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        /// Appends text of the source file.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Appends a parameter.
        public mutating func appendInterpolation(_ value: some PostgresEncodable) {
            bindings.append(value)
            text += "$\(bindings.count)"
        }

        /// Appends a parameter that may be NULL.
        public mutating func appendInterpolation(_ value: (some PostgresEncodable)?) {
            bindings.append(value)
            text += "$\(bindings.count)"
        }

        /// Splices text as it is: never with anything that came from outside.
        public mutating func appendInterpolation(raw literal: String) { text += literal }
    }
}
