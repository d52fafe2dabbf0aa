import ArgumentParser
import CertificationAPI
import FoundationEssentials

/// An event's data: the rule book's fields by their names there.
struct Payload: ExpressibleByDictionaryLiteral {
    /// The fields that have a value.
    private(set) var fields: [String: JSONValue]

    init(dictionaryLiteral elements: (String, any PayloadValue)...) {
        fields = [:]
        for (name, value) in elements { fields[name] = value.payloadValue }
    }

    /// The data of a file or of standard input (`-`), with the fields of the options over them.
    func merged(over source: String?) throws -> JSONValue {
        guard let source else { return .object(fields) }
        guard case .object(let members) = try Self.json(of: source) else {
            throw ValidationError("--data \(source): not a JSON object")
        }
        return .object(members.merging(fields) { _, option in option })
    }

    /// These fields with others over them.
    func adding(_ others: Payload) -> Payload {
        var sum = self
        sum.fields.merge(others.fields) { _, other in other }
        return sum
    }

    /// The JSON that an option gives: the object itself (`{…}`), a file's, or that of standard input (`-`).
    static func json(of source: String) throws -> JSONValue {
        if source.utf8.first == UInt8(ascii: "{") {
            guard let value = JSONText.value(of: source) else { throw ValidationError("not JSON: \(source)") }
            return value.composed
        }
        guard let bytes = source == "-" ? standardInput : FileManager.default.contents(atPath: source) else {
            throw ValidationError("\(source): cannot be read")
        }
        guard let value = JSONText.value(of: bytes) else { throw ValidationError("\(source): not JSON") }
        return value.composed
    }

    /// Everything that comes on standard input; `/dev/stdin` cannot be opened by name in every service and sandbox.
    private static var standardInput: Data {
        var text = ""
        while let line = readLine(strippingNewline: false) { text += line }
        return Data(text.utf8)
    }
}

extension JSONValue {
    /// The value with every text in NFC.
    fileprivate var composed: JSONValue {
        switch self {
        case .string(let text): text.payloadValue ?? self
        case .array(let values): .array(values.map(\.composed))
        case .object(let members): .object(members.mapValues(\.composed))
        case .null, .bool, .integer, .number: self
        }
    }
}
