import CertificationAPI
import Dispatch

/// The calls that every machine's collection has.
extension Client {
    /// One page of a collection.
    public func subjects(
        _ machine: Machine, query: [(name: String, value: String?)] = []
    ) throws(ClientError) -> Page<Subject> {
        try get(Call.path("v1", machine.collection), query: query)
    }

    /// One subject under its reference, dossier code or certificate number.
    public func subject(_ machine: Machine, _ reference: String) throws(ClientError) -> Subject {
        try get(Call.path("v1", machine.collection, reference))
    }

    /// The ledger of one subject, oldest first.
    public func events(_ machine: Machine, _ reference: String) throws(ClientError) -> [EventRecord] {
        let list: Listed<EventRecord> = try get(Call.path("v1", machine.collection, reference, "events"))
        return list.items
    }

    /// What each event of the subject's state still needs, for the caller or for another person.
    public func explain(
        _ machine: Machine, _ reference: String, person: String? = nil
    ) throws(ClientError) -> [Explanation] {
        let list: Listed<Explanation> = try get(
            Call.path("v1", machine.collection, reference, "explain"), query: [("person", person)])
        return list.items
    }

    /// Moves a subject by one event; a repeat with the same key returns the first result.
    public func advance(
        _ machine: Machine, _ reference: String, _ request: AdvanceRequest, isDryRun: Bool = false,
        idempotencyKey: String = Client.freshKey()
    ) throws(ClientError) -> AdvanceResponse {
        try move(Call.path("v1", machine.collection, reference, "events"), request, isDryRun, idempotencyKey, [])
    }

    /// Makes a subject by its machine's birth event.
    public func begin(
        _ machine: Machine, _ request: AdvanceRequest, network: String? = nil, isDryRun: Bool = false,
        idempotencyKey: String = Client.freshKey()
    ) throws(ClientError) -> AdvanceResponse {
        try move(Call.path("v1", machine.collection), request, isDryRun, idempotencyKey, [("network", network)])
    }

    /// A key that no other call has: 128 random bits.
    public static func freshKey() -> String {
        (0..<4).map { _ in
            let word = String(UInt32.random(in: 0...UInt32.max), radix: 16)
            return String(repeating: "0", count: 8 - word.count) + word
        }.joined()
    }

    private func move(
        _ path: String, _ request: AdvanceRequest, _ isDryRun: Bool, _ key: String,
        _ query: [(name: String, value: String?)]
    ) throws(ClientError) -> AdvanceResponse {
        let query = query + [("dryRun", isDryRun ? "true" : nil)]
        for attempt in 0..<repeats {
            do {
                return try send("POST", path, query: query, body: request, idempotencyKey: key)
            } catch {
                guard error.isOutcomeUnknown else { throw error }
                // The daemon may be restarting: give it 0.2 s, then 0.4 s.
                _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(200 << attempt))
            }
        }
        return try send("POST", path, query: query, body: request, idempotencyKey: key)
    }
}
