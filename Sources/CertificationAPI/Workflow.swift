/// A revision of a machine.
public struct Workflow: Codable, Sendable {
    /// The machine.
    public var workflow: String
    /// A revision.
    public var revision: Int
    /// What its references begin with.
    public var prefix: String
    /// First day it is in force.
    public var effectiveFrom: String
    /// Where it comes from.
    public var source: String
    /// The machine's name.
    public var name: LocalizedText

    /// Makes one from its parts.
    public init(
        workflow: String, revision: Int, prefix: String, effectiveFrom: String, source: String, name: LocalizedText
    ) {
        self.workflow = workflow
        self.revision = revision
        self.prefix = prefix
        self.effectiveFrom = effectiveFrom
        self.source = source
        self.name = name
    }
}
