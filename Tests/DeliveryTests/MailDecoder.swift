import FoundationEssentials

/// Reads mails back by the RFCs' text alone, sharing nothing with what wrote them.
struct MailDecoder {
    var headers: [(name: String, value: String)] = []
    var body = ""
    /// The other part of a mail that has two.
    var html = ""
    var longestLine = 0

    init(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.allSatisfy({ $0 < 128 }) else { throw Fault.eightBit }
        var lines: [String] = []
        var rest = text[...]
        while let end = rest.utf8.firstIndex(of: 0x0D) {
            lines.append(String(rest[..<end]))
            let after = rest.utf8.index(after: end)
            guard rest.utf8[after] == 0x0A else { throw Fault.bareCarriageReturn }
            rest = rest[rest.utf8.index(after: after)...]
        }
        longestLine = lines.map(\.utf8.count).max() ?? 0
        guard let blank = lines.firstIndex(of: "") else { throw Fault.noBody }
        for line in lines[..<blank] {
            if line.hasPrefix(" "), let last = headers.indices.last {
                headers[last].value += "\n" + line
                continue
            }
            guard let colon = line.firstIndex(of: ":") else { throw Fault.badHeader(line) }
            headers.append((String(line[..<colon]), String(line[line.index(colon, offsetBy: 2)...])))
        }
        let content = Array(lines[(blank + 1)...])
        guard let type = self["Content-Type"], type.hasPrefix("multipart/alternative; boundary=\"") else {
            body = Self.quotedPrintable(content)
            return
        }
        let boundary = "--" + type.dropFirst(33).dropLast()
        guard content.first == boundary, content.last == boundary + "--" else { throw Fault.badParts }
        let parts = content.dropFirst().dropLast().split(separator: boundary, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw Fault.badParts }
        for (part, kind) in zip(parts, ["plain", "html"]) {
            guard let blank = part.firstIndex(of: ""),
                Array(part[..<blank]) == [
                    "Content-Type: text/\(kind); charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
                ]
            else { throw Fault.badParts }
            let text = Self.quotedPrintable(Array(part[(blank + 1)...]))
            if kind == "plain" { body = text } else { html = text }
        }
    }

    subscript(_ name: String) -> String? {
        headers.first { $0.name == name }.map { Self.encodedWords($0.value) }
    }

    enum Fault: Error {
        case bareCarriageReturn
        case noBody
        case badHeader(String)
        case eightBit
        case badParts
    }

    /// RFC 2047: white space between two encoded-words is nothing; a fold elsewhere is one space.
    static func encodedWords(_ value: String) -> String {
        var output: [UInt8] = []
        var wasEncoded = false
        for token in value.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if token.hasPrefix("=?UTF-8?B?"), token.hasSuffix("?="),
                let data = Data(base64Encoded: String(token.dropFirst(10).dropLast(2)))
            {
                if !wasEncoded, !output.isEmpty { output.append(0x20) }
                output += Array(data)
                wasEncoded = true
            } else {
                if !output.isEmpty { output.append(0x20) }
                output += Array(token.utf8)
                wasEncoded = false
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    static func quotedPrintable(_ lines: [String]) -> String {
        var output: [UInt8] = []
        for line in lines {
            var bytes = Array(line.utf8)
            let isSoft = bytes.last == UInt8(ascii: "=")
            if isSoft { bytes.removeLast() }
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "="), index + 2 < bytes.count,
                    let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
                {
                    output.append(byte)
                    index += 3
                } else {
                    output.append(bytes[index])
                    index += 1
                }
            }
            if !isSoft { output.append(0x0A) }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
