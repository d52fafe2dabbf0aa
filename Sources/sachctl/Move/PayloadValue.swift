import CertificationAPI
import CertificationClient

/// What an option can hold that goes into an event's data; `nil` and empty lists are left out.
protocol PayloadValue {
    /// The value as JSON, `nil` to leave the field out.
    var payloadValue: JSONValue? { get }
}

extension String: PayloadValue {
    var payloadValue: JSONValue? { .string(composed) }
}

extension Int: PayloadValue {
    var payloadValue: JSONValue? { .integer(self) }
}

extension Bool: PayloadValue {
    var payloadValue: JSONValue? { .bool(self) }
}

extension Day: PayloadValue {
    var payloadValue: JSONValue? { .string(iso) }
}

extension JSONValue: PayloadValue {
    var payloadValue: JSONValue? { self }
}

extension Optional: PayloadValue where Wrapped: PayloadValue {
    var payloadValue: JSONValue? { flatMap(\.payloadValue) }
}

extension Array: PayloadValue where Element: PayloadValue {
    var payloadValue: JSONValue? { isEmpty ? nil : .array(compactMap(\.payloadValue)) }
}

extension Bool {
    /// `true`, or nothing: a flag that was not given says nothing.
    var ifSet: Bool? { self ? true : nil }
}
