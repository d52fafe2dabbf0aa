import ArgumentParser
import CertificationAPI
import CertificationClient

/// One element of a list in an event's data, written `title=Sơ đồ dòng thải;reason=Thiếu trang 2`.
///
/// A semicolon that belongs to a value is written `\;`. After `:=` stands JSON (`no:=1;lead:=true`); whole numbers after `no=` need no colon.
struct Part: ExpressibleByArgument, PayloadValue {
    /// The element's members.
    let members: [String: JSONValue]

    var payloadValue: JSONValue? { .object(members) }

    /// Reads `key=value` pairs; a pair without `=` or a key that comes twice gives `nil`.
    init?(argument: String) {
        var members: [String: JSONValue] = [:]
        for pair in Self.pairs(of: argument) {
            guard let equals = pair.firstIndex(of: "=") else { return nil }
            var key = pair[..<equals]
            let text = String(pair[pair.index(after: equals)...])
            var value = JSONValue.string(text.composed)
            if key.last == ":" {
                key.removeLast()
                guard let json = JSONText.value(of: text) else { return nil }
                value = json
            } else if key == "no", let number = Int(text) {
                value = .integer(number)
            }
            guard !key.isEmpty, members.updateValue(value, forKey: String(key)) == nil else { return nil }
        }
        guard !members.isEmpty else { return nil }
        self.members = members
    }

    private static func pairs(of argument: String) -> [String] {
        var pairs = [""]
        var isEscaped = false
        for character in argument {
            switch character {
            case "\\" where !isEscaped:
                isEscaped = true
                continue
            case ";" where !isEscaped: pairs.append("")
            default:
                if isEscaped, character != ";", character != "\\" { pairs[pairs.count - 1].append("\\") }
                pairs[pairs.count - 1].append(character)
            }
            isEscaped = false
        }
        return pairs.filter { !$0.isEmpty }
    }
}
