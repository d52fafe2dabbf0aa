import CertificationAPI
import FoundationEssentials
import HTTPTypes
import Hummingbird

/// What a controller answers: a status and a body; turned into a response in one place.
struct Reply: Sendable {
    /// The status.
    var status: HTTPResponse.Status
    /// Media type of the body.
    var mediaType: String
    /// The body.
    var body: [UInt8]
    /// Header fields beside the usual ones, which they replace.
    var headers: HTTPFields = [:]
    /// A body that is made while it is sent, instead of `body`.
    var stream: ResponseBody?

    /// A value as JSON, members in the order of their names.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Reply {
        Reply(status: status, mediaType: "application/json", body: try JSONBytes.encode(value))
    }

    /// A text.
    static func text(_ text: String, mediaType: String) -> Reply {
        Reply(status: .ok, mediaType: mediaType + "; charset=utf-8", body: Array(text.utf8))
    }

    /// Nothing to say beyond the status.
    static let empty = Reply(status: .noContent, mediaType: "", body: [])

    /// The response; bodies are never cached on the way, because they depend on who asks.
    func response() -> Response {
        var headers: HTTPFields = [.cacheControl: "no-store", .xContentTypeOptions: "nosniff"]
        if !mediaType.isEmpty { headers[.contentType] = mediaType }
        for field in self.headers { headers[field.name] = field.value }
        return Response(status: status, headers: headers, body: stream ?? .init(byteBuffer: ByteBuffer(bytes: body)))
    }

    /// The one way this module writes JSON.
    enum JSONBytes {
        /// Members sorted, slashes plain.
        static func encode(_ value: some Encodable) throws -> [UInt8] {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(value))
        }
    }
}
