/// One step of a unit's history.
public struct UnitTrace: Codable, Sendable {
    /// Steps away; 0 is the unit itself.
    public var depth: Int
    /// predecessor, self or successor.
    public var direction: String
    /// The unit's code.
    public var code: String
    /// The unit one step nearer.
    public var via: String?
    /// merge, split, part, rename, upgrade, function_transfer or begin.
    public var kind: String
    /// The day it happened.
    public var effectiveOn: String
    /// The decision.
    public var basis: String
    /// The unit's name then.
    public var name: LocalizedText

    /// Makes one from its parts.
    public init(
        depth: Int, direction: String, code: String, via: String? = nil, kind: String, effectiveOn: String,
        basis:
            String, name: LocalizedText
    ) {
        self.depth = depth
        self.direction = direction
        self.code = code
        self.via = via
        self.kind = kind
        self.effectiveOn = effectiveOn
        self.basis = basis
        self.name = name
    }
}
