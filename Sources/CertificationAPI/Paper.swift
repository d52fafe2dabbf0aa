/// A paper the office issued, as data: numbered, dated and frozen.
public struct Paper: Codable, Sendable {
    /// Its reference (V7).
    public var reference: String
    /// The case it belongs to.
    public var subject: String
    /// What it is: receipt_slip, supplement_request, intake_refusal, apology_letter, stop_notice, refusal_notice.
    public var kind: String
    /// Its title.
    public var name: LocalizedText
    /// Number of the form in Circular 03/2025/TT-VPCP, Annex I; empty for others.
    public var form: String
    /// Its number, as printed.
    public var number: String
    /// Legal day of issue, ISO 8601.
    public var issuedOn: String
    /// Who issued it.
    public var issuedBy: String
    /// Values of its placeholders; left out once erased.
    public var data: JSONValue?

    /// Makes one from its parts.
    public init(
        reference: String, subject: String, kind: String, name: LocalizedText, form: String, number: String,
        issuedOn: String, issuedBy: String, data: JSONValue? = nil
    ) {
        self.reference = reference
        self.subject = subject
        self.kind = kind
        self.name = name
        self.form = form
        self.number = number
        self.issuedOn = issuedOn
        self.issuedBy = issuedBy
        self.data = data
    }
}
