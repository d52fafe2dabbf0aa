/// What a person did for a facility, and with which firm.
public struct Involvement: Codable, Sendable {
    /// The facility.
    public var facility: String
    /// consultancy, training, employment, ownership, or a part in a case.
    public var kind: String
    /// The firm.
    public var organisation: String?
    /// The case.
    public var subject: String?
    /// First day.
    public var startedOn: String
    /// Last day.
    public var endedOn: String?
    /// Where this is known from.
    public var source: String

    /// Makes one from its parts.
    public init(
        facility: String, kind: String, organisation: String? = nil, subject: String? = nil, startedOn: String,
        endedOn: String? = nil, source: String
    ) {
        self.facility = facility
        self.kind = kind
        self.organisation = organisation
        self.subject = subject
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.source = source
    }
}
