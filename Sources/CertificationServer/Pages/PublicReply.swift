import CertificationAPI
import Crypto
import HTTPTypes
import Hummingbird

/// Answers of the public pages: with their tag, how long they may be kept, and what a browser may do with them.
enum PublicReply {
    /// Nothing is loaded but our style sheet and sign, nothing is run, nothing is sent anywhere but here.
    static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// A page; it is asked for anew each time, because a certificate may be suspended at any moment.
    static func page(_ html: HTML, language: PageLanguage, status: HTTPResponse.Status = .ok, _ call: Call) -> Reply {
        var reply = tagged(
            Array(html.markup.utf8), mediaType: "text/html; charset=utf-8", status: status,
            vary: "Accept, Accept-Language",
            call)
        reply.headers[.contentLanguage] = language.rawValue
        return reply
    }

    /// The same for programs.
    static func document(_ value: some Encodable, status: HTTPResponse.Status = .ok, _ call: Call) throws -> Reply {
        tagged(
            try Reply.JSONBytes.encode(value), mediaType: "application/json", status: status, vary: "Accept", call)
    }

    /// Bytes with their tag; `304` when the visitor has them already (RFC 9110 §13.1.2).
    static func tagged(
        _ bytes: [UInt8], mediaType: String, status: HTTPResponse.Status = .ok, vary: String, keep: String = "no-cache",
        _ call: Call
    ) -> Reply {
        let digest = SHA256.hash(data: bytes).prefix(12)
        var tag = "\""
        for byte in digest { tag += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        tag += "\""
        let headers: HTTPFields = [
            .eTag: tag, .cacheControl: keep, .vary: vary, .contentSecurityPolicy: policy,
            .referrerPolicy: "no-referrer", .crossOriginResourcePolicy: "same-origin",
        ]
        if status == .ok, let known = call.request.headers[.ifNoneMatch], matches(known, tag) {
            return Reply(status: .notModified, mediaType: "", body: [], headers: headers)
        }
        return Reply(status: status, mediaType: mediaType, body: bytes, headers: headers)
    }

    /// Whether a list of tags names this one; weak ones count as strong here.
    static func matches(_ known: String, _ tag: String) -> Bool {
        known == "*"
            || known.split(separator: ",").contains { entry in
                var entry = entry.drop { $0 == " " }
                while entry.last == " " { entry.removeLast() }
                return (entry.hasPrefix("W/") ? entry.dropFirst(2) : entry) == tag
            }
    }

    /// Another address for the same thing.
    static func redirect(to path: String, status: HTTPResponse.Status) -> Reply {
        Reply(
            status: status, mediaType: "", body: [],
            headers: [.location: path, .cacheControl: "no-cache", .contentSecurityPolicy: policy])
    }

    /// Whether the visitor wants JSON rather than a page (RFC 9110 §12.5.1): a page unless JSON is asked for more urgently.
    static func prefersJSON(_ request: Request) -> Bool {
        guard let accept = request.headers[.accept] else { return false }
        var json = 0.0
        var page = 0.0
        for entry in Preference.read(accept) {
            switch entry.name {
            case "application/json": json = max(json, entry.quality)
            case "text/html", "application/xhtml+xml", "text/*": page = max(page, entry.quality)
            default: continue
            }
        }
        return json > page
    }

    /// A problem as a page.
    static func problem(_ problem: Problem, language: PageLanguage, assets: String) -> HTML {
        let (title, detail) = words(of: problem)
        return MessagePage(face: nil, language: language, assets: assets).problem(title[language], detail[language])
    }

    private static func words(of problem: Problem) -> (Phrase, Phrase) {
        switch problem.kind {
        case .tooManyRequests:
            (
                Phrase("Quá nhiều yêu cầu", "Too many requests"),
                Phrase("Đề nghị chờ ít phút rồi thử lại.", problem.detail)
            )
        case .notFound:
            (
                Phrase("Không tìm thấy", "Not found"),
                Phrase("Không có nội dung tại địa chỉ này. Đề nghị kiểm tra lại địa chỉ.", problem.detail)
            )
        case .unavailable, .outcomeUnknown:
            (
                Phrase("Hệ thống tạm thời không phục vụ được", "The service is not available now"),
                Phrase("Đề nghị thử lại sau ít phút.", problem.detail)
            )
        case .internalError:
            (
                Phrase("Hệ thống có lỗi", "A defect of the service"),
                Phrase("Lỗi đã được ghi lại. Đề nghị thử lại sau.", problem.detail)
            )
        default:
            (
                Phrase("Yêu cầu không đúng", "The request cannot be read"),
                Phrase("Đề nghị kiểm tra lại các giá trị đã nhập. Chi tiết: \(problem.detail)", problem.detail)
            )
        }
    }
}
