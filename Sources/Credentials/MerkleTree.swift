/// A Merkle tree that only grows, hashed as RFC 6962 §2.1: leaf = SHA-256(0x00 || data), node = SHA-256(0x01 || left || right).
///
/// It keeps just the roots of its perfect subtrees, largest first, one for each bit of `size`; with them the next leaves can be
/// added and the root computed without reading the old ones.
public struct MerkleTree: Sendable, Equatable {
    /// How many leaves it has.
    public private(set) var size: Int64
    /// Roots of the perfect subtrees, largest first.
    public private(set) var frontier: [[UInt8]]

    /// An empty tree.
    public init() {
        size = 0
        frontier = []
    }

    /// A tree as it was saved; `nil` when frontier and size do not fit.
    public init?(size: Int64, frontier: [[UInt8]]) {
        guard size >= 0, frontier.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.frontier = frontier
    }

    /// Adds one leaf.
    public mutating func append(_ data: [UInt8]) {
        var node = Digest.sha256([0x00] + data)
        var rest = size
        while rest & 1 == 1, let left = frontier.popLast() {
            node = Digest.sha256([0x01] + left + node)
            rest >>= 1
        }
        frontier.append(node)
        size += 1
    }

    /// The tree's root; of an empty tree SHA-256 of nothing.
    public var root: [UInt8] {
        guard var node = frontier.last else { return Digest.sha256([]) }
        for left in frontier.dropLast().reversed() { node = Digest.sha256([0x01] + left + node) }
        return node
    }
}
