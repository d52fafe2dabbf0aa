/// How busy a pool is, for metrics.
public struct PoolGauges: Sendable, Equatable {
    /// How many connections the pool may have.
    public let size: Int
    /// How many are leased.
    public let inUse: Int
    /// How many are open and unused.
    public let idle: Int
    /// How many tasks wait for one.
    public let waiting: Int
}
