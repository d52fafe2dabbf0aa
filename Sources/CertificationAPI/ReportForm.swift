/// A reporting form and its version.
public struct ReportForm: Codable, Sendable {
    /// Its code.
    public var form: String
    /// Its version.
    public var version: Int
    /// First day it is in force.
    public var validFrom: String
    /// The document that prescribes it.
    public var source: String
    /// Its name.
    public var name: LocalizedText
    /// The figures it asks for, in its order.
    public var fields: [FormField]
    /// Cross-checks between them.
    public var checks: [FormCheck]

    /// Makes one from its parts.
    public init(
        form: String, version: Int, validFrom: String, source: String, name: LocalizedText, fields: [FormField],
        checks: [FormCheck]
    ) {
        self.form = form
        self.version = version
        self.validFrom = validFrom
        self.source = source
        self.name = name
        self.fields = fields
        self.checks = checks
    }
}
