import CertificationAPI
import CertificationStore
import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import LibPQ

/// Deadlines for calendar programs, which send no headers: the secret stands in the address, opens nothing else and can be revoked.
enum FeedController {
    /// `GET /v1/deadlines.ics?token=`: the operator's calendar, all deadlines of the network.
    static func network(_ call: Call) async throws -> Reply {
        try await calendar(call, unit: nil)
    }

    /// `GET /v1/units/{code}/deadlines.ics?token=`: the deadlines of one reporting unit.
    static func unit(_ call: Call) async throws -> Reply {
        try await calendar(call, unit: try call.path("code").uppercased())
    }

    /// `GET /v1/feeds`: those that the caller may revoke.
    static func list(_ call: Call) async throws -> Reply {
        let rows = try await call.store.read(ListFeeds(reader: try call.caller.reader))
        return try .json(
            Items(
                rows.map { row in
                    DeadlineFeed(
                        id: Int(row.id), network: row.network, unit: row.unit, name: row.name, language: row.language,
                        createdBy: row.createdBy, createdAt: row.createdAt, expiresAt: row.expiresAt,
                        revokedAt: row.revokedAt)
                }))
    }

    /// `POST /v1/feeds`: the address is shown this once, its secret stored nowhere.
    static func create(_ call: Call) async throws -> Reply {
        let data = try await RegisterController.data(call)
        let members = try Members(try data.decoded(), only: ["name", "unit", "language", "days", "network"])
        var given: [String: JSONValue] = [:]
        for name in ["name", "unit", "language"] { given[name] = try members.text(name).map { .string($0) } }
        given["days"] = try members.integer("days", in: 1...3_660).map { .integer($0) }
        let secret = Self.secret()
        let digest = Array(SHA256.hash(data: Array(secret.utf8)))
        let json = String(decoding: try Reply.JSONBytes.encode(JSONValue.object(given)), as: UTF8.self)
        var network = try members.text("network")
        if network == nil { network = try await NetworkController.code(call) }
        let reference = try await RegisterController.save(
            CreateFeed(
                network: network ?? "", data: JSONText(json), digest: digest, actor: try call.caller.person), call)
        let isDryRun = try call.isDryRun
        guard let id = Int(reference) else { throw StoreError.internalError("feed_create() answered \(reference)") }
        guard !isDryRun else { return try .json(NewDeadlineFeed(id: id, url: "")) }
        guard let feed = try await call.store.read(FindFeed(digest: digest)).first else {
            throw StoreError.internalError("a feed just made is not there")
        }
        let place = feed.unitCode.map { "/v1/units/\($0)/deadlines.ics" } ?? "/v1/deadlines.ics"
        return try .json(
            NewDeadlineFeed(id: id, url: feed.baseURL + place + "?token=" + secret), status: .created)
    }

    /// `DELETE /v1/feeds/{id}`: ends it at once.
    static func revoke(_ call: Call) async throws -> Reply {
        let text = try call.path("id")
        guard let id = Int64(text) else { throw Problem(.notFound, detail: "There is no feed \(text).") }
        switch try await call.store.write(RevokeFeed(feed: id, actor: try call.caller.person)).first {
        case "revoked": return .empty
        case "not_permitted":
            throw Problem(
                .notPermitted,
                detail: "This needs one of the roles ADMN, COOR, CONS, or REPO for the unit of the feed.")
        default: throw Problem(.notFound, detail: "There is no feed \(text).")
        }
    }

    /// The calendar behind a secret; a wrong one, one of another unit, a revoked and an ended one are all the same: not there.
    private static func calendar(_ call: Call, unit: String?) async throws -> Reply {
        let secret = try call.query.requiredText("token")
        let digest = Array(SHA256.hash(data: Array(secret.utf8)))
        guard let feed = try await call.store.read(FindFeed(digest: digest)).first, feed.unitCode == unit else {
            throw Problem(.notFound, detail: "There is no such feed, or it was revoked or is over.")
        }
        call.scope.notes.add("feed", "\(feed.feed)")
        let deadlines = try await call.store.read(ListFeedDeadlines(network: feed.network, unit: feed.unit))
        let text = DeadlineCalendar(
            name: LocalizedText(vi: feed.nameVi, en: feed.nameEn), language: feed.language, deadlines: deadlines
        ).text
        let tag = "\"\(hex(SHA256.hash(data: Array(text.utf8)).prefix(16)))\""
        var reply = Reply.text(text, mediaType: "text/calendar")
        // Calendar programs ask every few hours; the answer is the same until something changes.
        reply.headers = [.eTag: tag, .cacheControl: "private, no-cache"]
        if call.request.headers[.ifNoneMatch] == tag {
            reply.status = .notModified
            reply.body = []
        }
        return reply
    }

    /// 256 random bits, with a mark that secret scanners can look for.
    private static func secret() -> String {
        var random = SystemRandomNumberGenerator()
        return "sachfeed_" + hex((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
