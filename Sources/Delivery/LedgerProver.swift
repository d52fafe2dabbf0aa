import CertificationStore
import Credentials
import FoundationEssentials

/// Shows that events stand in the ledger that a signed checkpoint covers: RFC 6962 §2.1.1 audit paths.
///
/// With an event's hash, its path and the checkpoint anybody can compute the root, without the ledger and without trust in the
/// one who shows it. One pass over the leaves serves all events of a subject; only the roots beside the paths are kept.
public struct LedgerProver: Sendable {
    /// Where an event stands under a checkpoint.
    public struct Inclusion: Sendable, Equatable {
        /// The event's version.
        public var version: Int
        /// Its place among the leaves, counting from 0.
        public var index: Int64
        /// The hashes beside the way from the leaf to the root, the lowest first, lower-case hex.
        public var path: [String]
    }

    /// The events of a subject that the newest checkpoint covers.
    public struct Proof: Sendable, Equatable {
        /// The checkpoint as it is exported, a JSON object.
        public var checkpoint: String
        /// Those covered, in the order of their versions; newer ones wait for the next checkpoint.
        public var inclusions: [Inclusion]
    }

    private let store: Store
    private let page: Int

    /// Makes a prover that reads `page` leaves at a time.
    public init(store: Store, page: Int = 5_000) {
        self.store = store
        self.page = page
    }

    /// The proof for a subject whose events lie at these transactions, by version; `nil` before the first signed checkpoint.
    public func prove(subject: Int64, positions: [(version: Int, xact: Int64)]) async throws -> Proof? {
        guard let last = try await store.read(ReadLastCheckpoint()).first, let checkpoint = Checkpoint(last) else {
            return nil
        }
        let exported = String(decoding: try JSONEncoder().encode(checkpoint), as: UTF8.self)
        let covered = Set(positions.filter { $0.xact < last.uptoXact }.map(\.version))
        guard !covered.isEmpty else { return Proof(checkpoint: exported, inclusions: []) }
        // The leaves twice: to find the places, then to compute what stands beside them. Nothing is kept but the places.
        let places = try await places(of: subject, covered, upto: last.uptoXact)
        var walk = Walk(store: store, reader: LeafReader(from: 0, upto: last.uptoXact, page: page))
        let (root, paths) = try await walk.subtree(
            of: last.treeSize, from: 0, wanted: places.map(\.index).sorted())
        guard root == last.root else { throw CheckpointError.brokenFrontier(last.number) }
        return Proof(
            checkpoint: exported,
            inclusions: places.map {
                Inclusion(version: $0.version, index: $0.index, path: (paths[$0.index] ?? []).map(Digest.hex))
            }.sorted { $0.version < $1.version })
    }

    private func places(
        of subject: Int64, _ versions: Set<Int>, upto: Int64
    ) async throws(StoreError) -> [(version: Int, index: Int64)] {
        var reader = LeafReader(from: 0, upto: upto, page: page)
        var index: Int64 = 0
        var places: [(version: Int, index: Int64)] = []
        while places.count < versions.count, let leaves = try await reader.next(store) {
            for leaf in leaves {
                if leaf.subject == subject, versions.contains(leaf.version) { places.append((leaf.version, index)) }
                index += 1
            }
        }
        return places
    }

    /// The leaves going by once, from the first.
    private struct Walk {
        let store: Store
        var reader: LeafReader
        var leaves: ArraySlice<LedgerLeaf> = []

        init(store: Store, reader: LeafReader) {
            self.store = store
            self.reader = reader
        }

        mutating func next() async throws -> [UInt8] {
            if leaves.isEmpty, let more = try await reader.next(store) { leaves = more[...] }
            guard let leaf = leaves.popFirst() else { throw LedgerProverError.leavesMissing }
            return leaf.hash
        }

        /// The root over the next `count` leaves, and the paths of those that are wanted, which are sorted.
        mutating func subtree(
            of count: Int64, from start: Int64, wanted: [Int64]
        ) async throws -> (root: [UInt8], paths: [Int64: [[UInt8]]]) {
            guard count > 1, !wanted.isEmpty else {
                var tree = MerkleTree()
                for _ in 0..<count { tree.append(try await next()) }
                return (tree.root, Dictionary(uniqueKeysWithValues: wanted.map { ($0, []) }))
            }
            var half: Int64 = 1
            while half * 2 < count { half *= 2 }
            let middle = start + half
            let left = try await subtree(of: half, from: start, wanted: wanted.filter { $0 < middle })
            let right = try await subtree(of: count - half, from: middle, wanted: wanted.filter { $0 >= middle })
            let paths = left.paths.mapValues { $0 + [right.root] }
                .merging(right.paths.mapValues { $0 + [left.root] }) { own, _ in own }
            return (Digest.sha256([0x01] + left.root + right.root), paths)
        }
    }
}

/// Why nothing can be proved.
public enum LedgerProverError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The ledger holds fewer events than its checkpoint covers.
    case leavesMissing

    /// The fault and what to do.
    public var description: String {
        "the ledger holds fewer events than its last checkpoint covers: run sachd verify"
    }
}
