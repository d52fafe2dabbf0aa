/// Reads a notice's data: a JSON object, as the database writes it.
///
/// A reader of its own, since the general decoder takes longer for one notice than the database does to claim and settle it
/// (engineering.md P8).
struct TemplateData {
    private let bytes: [UInt8]
    private var index = 0

    /// Reads the members; throws ``TemplateError/notAnObject`` for anything that is not one whole JSON object.
    static func members(_ json: String) throws(TemplateError) -> [String: TemplateValue] {
        var reader = TemplateData(bytes: Array(json.utf8))
        guard case .object(let members)? = reader.value(depth: 0), reader.next() == nil else { throw .notAnObject }
        return members
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next byte that is no white space, without passing it.
    private mutating func next() -> UInt8? {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return bytes[index]
            }
        }
        return nil
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        index += 1
        return true
    }

    private mutating func skip(_ word: String) -> Bool {
        guard bytes[index...].starts(with: word.utf8) else { return false }
        index += word.utf8.count
        return true
    }

    private mutating func value(depth: Int) -> TemplateValue? {
        guard depth < 32 else { return nil }
        switch next() {
        case UInt8(ascii: "\""): return string().map { .text($0) }
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return list(depth)
        case UInt8(ascii: "t"): return skip("true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return skip("false") ? .flag(false) : nil
        case UInt8(ascii: "n"): return skip("null") ? .nothing : nil
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> TemplateValue? {
        index += 1
        var members: [String: TemplateValue] = [:]
        members.reserveCapacity(8)
        if skip(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            guard next() == UInt8(ascii: "\""), let name = string(), skip(UInt8(ascii: ":")),
                let value = value(depth: depth + 1)
            else { return nil }
            members[name] = value
        } while skip(UInt8(ascii: ","))
        return skip(UInt8(ascii: "}")) ? .object(members) : nil
    }

    private mutating func list(_ depth: Int) -> TemplateValue? {
        index += 1
        var items: [TemplateValue] = []
        if skip(UInt8(ascii: "]")) { return .list(items) }
        repeat {
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
        } while skip(UInt8(ascii: ","))
        return skip(UInt8(ascii: "]")) ? .list(items) : nil
    }

    private mutating func number() -> TemplateValue? {
        let start = index
        while index < bytes.count, "+-.0123456789Ee".utf8.contains(bytes[index]) { index += 1 }
        return index > start ? .text(String(decoding: bytes[start..<index], as: UTF8.self)) : nil
    }

    private mutating func string() -> String? {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        var units = Array(String(decoding: bytes[start..<index], as: UTF8.self).utf16)
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                guard let unit = escape() else { return nil }
                units.append(unit)
                continue
            }
            let from = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
                index += 1
            }
            units += String(decoding: bytes[from..<index], as: UTF8.self).utf16
        }
        guard skip(UInt8(ascii: "\"")) else { return nil }
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func escape() -> UInt16? {
        guard index + 1 < bytes.count else { return nil }
        let letter = bytes[index + 1]
        index += 2
        switch letter {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(letter)
        case UInt8(ascii: "u"):
            guard index + 4 <= bytes.count else { return nil }
            defer { index += 4 }
            return UInt16(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        default: return nil
        }
    }
}
