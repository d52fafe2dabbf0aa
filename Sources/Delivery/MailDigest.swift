import CertificationStore
import Crypto
import FoundationEssentials

/// Several notices to one address in one mail: each keeps its own text and is settled by itself.
struct MailDigest {
    /// What is put together: the same address and language, and the same attempt, so that a batch that comes back after a crash
    /// makes the same mails, under the same Message-IDs.
    struct Key: Hashable {
        var address: String
        var language: String
        var attempt: Int
    }

    /// A notice's own part.
    struct Part {
        var subject: String
        var text: [UInt8]
    }

    /// The parts by language, in the order of the batch.
    var parts: [(language: String, parts: [Part])]
    /// Tokens of the notices, in the order of the batch.
    var tokens: [UUID]

    private static let rule = Array((String(repeating: "=", count: 60) + "\n").utf8)
    private static let separator = Array(("\n" + String(repeating: "-", count: 60) + "\n\n").utf8)

    /// The batch's places: one for each mail, those of a mail together, the oldest first.
    static func places(_ batch: [ClaimedNotice]) -> [[Int]] {
        var places: [[Int]] = []
        var known: [Key: Int] = [:]
        for (index, notice) in batch.enumerated() {
            let key = Key(address: notice.address, language: notice.language, attempt: notice.attempt)
            if Channel.split(notice.address).channel == .mail, let place = known[key] {
                places[place].append(index)
            } else {
                known[key] = places.count
                places.append([index])
            }
        }
        return places
    }

    /// The mail's token, made of those of its notices alone.
    var token: UUID {
        var hash = SHA256()
        for token in tokens.map(\.uuidString).sorted() { hash.update(data: Array(token.utf8)) }
        var b = Array(hash.finalize().prefix(16))
        // Version 8, variant 1 (RFC 9562 §5.8): a name made by rules of our own.
        b[6] = b[6] & 0x0F | 0x80
        b[8] = b[8] & 0x3F | 0x80
        return UUID(
            uuid: (
                b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]
            ))
    }

    /// The mail's subject: the mark that all subjects begin with, and how many there are.
    var subject: String {
        guard let (language, parts) = parts.first else { return "" }
        let marks = Set(parts.map { $0.subject.hasPrefix("[") ? String($0.subject.prefix { $0 != "]" }) + "] " : "" })
        let mark = marks.count == 1 ? marks.first ?? "" : ""
        return mark + Self.count(parts.count, language)
    }

    /// The mail's text: in each language a list of the subjects, then the texts.
    var body: MailBody {
        var body = MailBody()
        for (index, (language, parts)) in parts.enumerated() {
            if index > 0 { body.write { $0 += Self.separator } }
            body.begin(language: language)
            body.write { output in
                output += Self.introduction(parts.count, language).utf8
                for (number, part) in parts.enumerated() { output += "\(number + 1). \(part.subject)\n".utf8 }
                for (number, part) in parts.enumerated() {
                    output += "\n".utf8
                    output += Self.rule
                    output += "\(number + 1). \(part.subject)\n\n".utf8
                    output += part.text
                    if part.text.last != 0x0A { output.append(0x0A) }
                }
            }
        }
        return body
    }

    private static func count(_ count: Int, _ language: String) -> String {
        language == "en" ? "\(count) notices" : "\(count) thông báo"
    }

    private static func introduction(_ count: Int, _ language: String) -> String {
        language == "en" ? "This mail holds \(count) notices:\n\n" : "Thư này gồm \(count) thông báo:\n\n"
    }
}
