import CertificationAPI
import CertificationStore
import HTTPTypes
import Hummingbird
import Metrics

/// The bytes of documents, by their SHA-256.
enum FileController {
    /// `PUT /v1/files/{sha256}`: takes a file in; sending it again does no harm.
    static func put(_ call: Call) async throws -> Reply {
        let promised = try hash(call)
        let media = call.request.headers[.contentType]?.split(separator: ";").first.map {
            $0.lowercased().filter { $0 != " " }
        }
        let (file, isNew) = try await call.house.files.receive(
            call.request.body, promised: promised,
            length: call.request.headers[.contentLength].flatMap { Int($0) }, declared: media,
            from: try call.caller.person)
        Counter(label: "sach_files_received", factory: call.house.metrics).increment()
        Counter(label: "sach_file_bytes_received", factory: call.house.metrics).increment(by: file.size)
        return try .json(file, status: isNew ? .created : .ok)
    }

    /// `GET /v1/files/{sha256}`: gives a file out, to be saved and never shown in place.
    static func get(_ call: Call) async throws -> Reply {
        let hash = try hash(call)
        let file = try await call.house.files.find(hash, reader: try call.caller.reader)
        let tag = "\"\(hash.hexadecimal)\""
        let headers: HTTPFields = [
            .cacheControl: "private, no-cache", .eTag: tag,
            .contentDisposition: disposition(file.fileName ?? hash.hexadecimal),
            .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
        if let known = call.request.headers[.ifNoneMatch],
            known == "*" || known.split(separator: ",").contains(where: { $0.filter { $0 != " " }.hasSuffix(tag) })
        {
            return Reply(status: .notModified, mediaType: "", body: [], headers: headers)
        }
        let isText = ["text/plain", "application/xml"].contains(file.mediaType)
        return Reply(
            status: .ok, mediaType: file.mediaType + (isText ? "; charset=utf-8" : ""), body: [], headers: headers,
            stream: call.house.files.body(of: file))
    }

    private static func hash(_ call: Call) throws(Problem) -> [UInt8] {
        guard let hash = [UInt8](sha256: try call.path("sha256")) else {
            throw Problem(
                .invalidRequest, detail: "A file's name here is its SHA-256: 64 lower-case hexadecimal digits.")
        }
        return hash
    }

    /// RFC 6266: the name in ASCII for old readers, and whole in UTF-8 (RFC 8187).
    static func disposition(_ name: String) -> String {
        let plain = String(
            name.unicodeScalars.map { scalar in
                let isHarmless = scalar.isASCII && scalar.value >= 32 && scalar.value != 127
                return isHarmless && !["\"", "\\", "/", "%"].contains(scalar) ? Character(scalar) : "_"
            })
        let encoded = name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}
