/// Asks to move a subject by one event (`POST /v1/<collection>/{ref}/events`), or for its birth (`POST /v1/<collection>`).
public struct AdvanceRequest: Codable, Sendable {
    /// The event; a birth may leave it out when the machine has one birth event.
    public var event: String?
    /// The version the caller has seen; left out, whatever stands is moved.
    public var expectedVersion: Int?
    /// The payload, by the rule book's fields of the event.
    public var data: JSONValue?
    /// The person (`P4`) the caller acts for.
    public var onBehalfOf: String?

    /// Makes a request.
    public init(event: String?, expectedVersion: Int? = nil, data: JSONValue? = nil, onBehalfOf: String? = nil) {
        self.event = event
        self.expectedVersion = expectedVersion
        self.data = data
        self.onBehalfOf = onBehalfOf
    }
}
