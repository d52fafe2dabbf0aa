import CertificationAPI
import Dispatch
import FoundationEssentials

/// Speaks to a daemon: one call, one answer, blocking; the `async` forms run the same call on a thread of Dispatch's, so that the cooperative pool never waits.
///
/// libcurl keeps NIO and a second TLS library out of `sachctl`. A client may be shared: calls at the same time use connections of their own.
public struct Client: Sendable {
    /// Where the daemon listens.
    public let endpoint: Endpoint
    /// Bearer token, needed on TCP.
    public var token: String?
    /// Reference of the person (`P4`) an administrator acts as.
    public var actingAs: String?
    /// Language of the texts asked for (`vi` or `en`); `nil` leaves it to the daemon.
    public var language: String?
    /// Seconds a call may take from beginning to end.
    public var timeoutSeconds = 60
    /// How often `advance` and `begin` repeat a call whose outcome is unknown, with the same key; tests of lost answers want 0.
    public var repeats = 0
    /// What `User-Agent` says.
    public var userAgent = "sach"

    private let pool = HandlePool()
    private static let queue = DispatchQueue(label: "sach.client", attributes: .concurrent)

    /// Makes a client; nothing is connected before the first call.
    public init(endpoint: Endpoint, token: String? = nil, actingAs: String? = nil, language: String? = nil) {
        self.endpoint = endpoint
        self.token = token
        self.actingAs = actingAs
        self.language = language
    }

    /// Sends a call and returns whatever came back, problems included.
    public func answer(to call: Call) throws(ClientError) -> Answer { try answer(to: call, transfer: nil) }

    private func answer(to call: Call, transfer: Transfer?) throws(ClientError) -> Answer {
        guard token == nil || !endpoint.isReadableOnTheWay else {
            throw .misuse("\(endpoint.name): a token is only sent over https or to this machine")
        }
        return try pool.withHandle { handle throws(ClientError) in
            try handle.perform(
                call, at: endpoint, headers: identity + call.headers,
                timeoutSeconds: call.timeoutSeconds ?? timeoutSeconds, transfer: transfer)
        }
    }

    /// Sends a call and returns the body of a 2xx answer; throws the problem of any other.
    public func body(of call: Call) throws(ClientError) -> Answer {
        try checked(try answer(to: call), of: call)
    }

    /// Sends a call whose body or answer is a file; throws the problem of any answer but 2xx.
    func transfer(_ call: Call, _ transfer: Transfer) throws(ClientError) -> Answer {
        let answer = try answer(to: call, transfer: transfer)
        return try checked(answer, of: call)
    }

    private func checked(_ answer: Answer, of call: Call) throws(ClientError) -> Answer {
        guard !(200..<300).contains(answer.status) else { return answer }
        guard let problem: Problem = try? Self.decoded(answer), problem.type.hasPrefix("/problems/") else {
            if answer.status == 502 || answer.status == 503 || answer.status == 504 {
                throw .unreachable("\(endpoint.name): HTTP \(answer.status)")
            }
            throw .invalidAnswer("\(call.method) \(call.path): HTTP \(answer.status) \(answer.contentType)")
        }
        throw .problem(problem)
    }

    /// Gets a resource.
    public func get<Value: Decodable>(
        _ path: String, query: [(name: String, value: String?)] = [], timeoutSeconds: Int? = nil
    ) throws(ClientError) -> Value {
        try Self.decoded(body(of: Call("GET", path, query: query, headers: Self.json, timeoutSeconds: timeoutSeconds)))
    }

    /// Sends a body as JSON and reads the answer; every key of it is sent in NFC by whoever made the value.
    public func send<Value: Decodable>(
        _ method: String, _ path: String, query: [(name: String, value: String?)] = [], body: (any Encodable)? = nil,
        idempotencyKey: String? = nil, timeoutSeconds: Int? = nil
    ) throws(ClientError) -> Value {
        var call = Call(method, path, query: query, headers: Self.json, timeoutSeconds: timeoutSeconds)
        if let idempotencyKey { call.headers.append(("Idempotency-Key", idempotencyKey)) }
        if let body {
            call.headers.append(("Content-Type", "application/json"))
            call.body = try Self.encoded(body)
        }
        return try Self.decoded(self.body(of: call))
    }

    /// Gets a text, such as the workflow's Markdown.
    public func text(
        _ path: String, query: [(name: String, value: String?)] = [], accept: String = "text/*"
    ) throws(ClientError) -> String {
        try body(of: Call("GET", path, query: query, headers: [("Accept", accept)])).text
    }

    /// Runs blocking work of this client on a thread that may wait.
    public func offPool<Value: Sendable>(
        _ work: @escaping @Sendable (Client) throws(ClientError) -> Value
    ) async throws(ClientError) -> Value {
        let result: Result<Value, ClientError> = await withCheckedContinuation { continuation in
            Self.queue.async {
                let result: Result<Value, ClientError>
                do throws(ClientError) { result = .success(try work(self)) } catch { result = .failure(error) }
                continuation.resume(returning: result)
            }
        }
        return try result.get()
    }

    private static let json = [(name: "Accept", value: "application/json")]

    private var identity: [(name: String, value: String)] {
        var fields = [(name: "User-Agent", value: userAgent), (name: "Expect", value: "")]
        if let token { fields.append(("Authorization", "Bearer \(token)")) }
        if let actingAs { fields.append(("X-Sach-Person", actingAs)) }
        if let language { fields.append(("Accept-Language", language)) }
        return fields
    }

    static func encoded(_ value: any Encodable) throws(ClientError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return [UInt8](try encoder.encode(value)) } catch { throw .misuse("no JSON can be made of the data") }
    }

    static func decoded<Value: Decodable>(_ answer: Answer) throws(ClientError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(answer.body))
        } catch {
            throw .invalidAnswer("HTTP \(answer.status) \(answer.contentType): no \(Value.self) in it")
        }
    }
}
