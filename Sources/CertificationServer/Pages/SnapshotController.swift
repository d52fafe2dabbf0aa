import CertificationAPI
import CertificationStore
import HTTPTypes
import Hummingbird
import NIOCore

/// `/register/snapshots`: what the register said at the end of each day, signed.
enum SnapshotController {
    /// Characters that are read at once.
    private static let window = 1 << 18

    /// A snapshot without its bytes.
    struct Description: Codable, Sendable {
        let network: String
        let day: String
        let entries: Int
        let sha256: String
        let keyId: String
        let publicKey: String
        let signature: String
        /// What the signature is over.
        let signed: String
        let madeAt: String
        let url: String

        init(_ row: SnapshotRow) {
            network = row.network
            day = row.day
            entries = row.entries
            sha256 = row.sha256
            keyId = row.keyID
            publicKey = row.publicKey
            signature = row.signature
            signed = "sach-register-snapshot-v1\n\(row.network)\n\(row.day)\n\(row.entries)\n\(row.sha256)\n"
            madeAt = row.madeAt
            url = "/register/snapshots/\(row.day)"
        }
    }

    /// `GET /register/snapshots`: the list, newest first.
    static func list(_ call: Call) async throws -> Reply {
        let face = try await call.house.site.face(call)
        let limit = try call.query.limit()
        let rows = try await call.store.read(
            ListSnapshots(network: face.code, before: try call.query.day("before"), limit: limit + 1))
        let shown = rows.prefix(limit)
        return try PublicReply.document(
            Page(items: shown.map(Description.init), next: rows.count > limit ? shown.last?.day : nil), call)
    }

    /// `GET /register/snapshots/{day}`: the exact bytes.
    static func show(_ call: Call) async throws -> Reply {
        let row = try await find(call)
        let tag = "\"\(row.sha256)\""
        let headers: HTTPFields = [
            .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
            .contentSecurityPolicy: PublicReply.policy,
            .contentDisposition: FileController.disposition("register-\(row.network)-\(row.day).json"),
        ]
        if let known = call.request.headers[.ifNoneMatch], PublicReply.matches(known, tag) {
            return Reply(status: .notModified, mediaType: "", body: [], headers: headers)
        }
        let store = call.store
        let body = ResponseBody { writer in
            var from = 1
            while let piece = try await store.read(
                ReadSnapshotPiece(network: row.network, day: row.day, from: from, length: window)
            ).first, !piece.isEmpty {
                try await writer.write(ByteBuffer(string: piece))
                from += window
            }
            try await writer.finish(nil)
        }
        return Reply(status: .ok, mediaType: "application/json", body: [], headers: headers, stream: body)
    }

    /// `GET /register/snapshots/{day}/signature`: who signed what.
    static func signature(_ call: Call) async throws -> Reply {
        try PublicReply.document(Description(try await find(call)), call)
    }

    private static func find(_ call: Call) async throws -> SnapshotRow {
        let day = try call.path("day")
        guard CalendarText.isDay(day) else {
            throw Problem(.invalidRequest, detail: "A snapshot is named by its day, as in 2026-12-15.")
        }
        let face = try await call.house.site.face(call)
        guard let row = try await call.store.read(ListSnapshots(network: face.code, day: day, limit: 1)).first else {
            throw Problem(
                .notFound,
                detail:
                    "There is no snapshot of \(day): /register/snapshots lists those there are, each made after its day."
            )
        }
        return row
    }
}
