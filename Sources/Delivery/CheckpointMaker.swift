import CertificationStore
import Credentials
import FoundationEssentials

/// Makes signed checkpoints of the ledger and copies them out of the database.
public struct CheckpointMaker: Sendable {
    private let store: Store
    private let key: SigningKey
    private let archive: CheckpointArchive?
    private let page: Int

    /// Makes a maker that signs with the ledger's key; without an archive nothing leaves the database.
    public init(store: Store, key: SigningKey, archive: CheckpointArchive?, page: Int = 5_000) {
        self.store = store
        self.key = key
        self.archive = archive
        self.page = page
    }

    /// Makes the key's public half known to the database; throws when its name stands for another key.
    public func registerKey() async throws(StoreError) {
        _ = try await store.read(AddSigningKey(keyID: key.id, publicKey: key.publicKey, purpose: .ledger))
    }

    /// Adds a checkpoint over everything that is final, and exports it; without new events the last one is answered again.
    ///
    /// `nil` only for an empty ledger. Of two daemons one is first; the other answers that one's checkpoint. Throws
    /// `StoreError`, ``CheckpointError`` when the last checkpoint can't be built upon, and what the file system refuses.
    @discardableResult
    public func make() async throws -> Checkpoint? {
        try await registerKey()
        let last = try await store.read(ReadLastCheckpoint()).first
        var tree = try Self.tree(of: last)
        let horizon = try await store.read(ReadHorizon()).first ?? 0
        var reader = LeafReader(from: last?.uptoXact ?? 0, upto: horizon, page: page)
        while let leaves = try await reader.next(store) {
            for leaf in leaves { tree.append(leaf.hash) }
        }
        let made = tree.size > last?.treeSize ?? 0 ? try await add(tree, upto: horizon, after: last) : last
        guard let made, let checkpoint = Checkpoint(made) else { return nil }
        FailPoint.hit("checkpoint.before_export")
        try await archive?.export(checkpoint)
        return checkpoint
    }

    private func add(
        _ tree: MerkleTree, upto horizon: Int64, after last: StoredCheckpoint?
    ) async throws -> StoredCheckpoint? {
        let number = (last?.number ?? 0) + 1
        let root = tree.root
        let signature = try key.sign(
            Checkpoint.signedBytes(number: number, treeSize: tree.size, uptoXact: horizon, root: Digest.hex(root)))
        do throws(StoreError) {
            _ = try await store.read(
                AddCheckpoint(
                    number: number, treeSize: tree.size, uptoXact: horizon, root: root,
                    frontier: tree.frontier.map(Digest.hex), keyID: key.id, signature: signature))
        } catch {
            // Another daemon's checkpoint is as good as ours; a ledger that shrank is not.
            let now = try await store.read(ReadLastCheckpoint()).first
            guard case .rule("WFCHK", _, _, _) = error, let now, now.number >= number else { throw error }
            return now
        }
        return try await store.read(ReadLastCheckpoint()).first
    }

    /// The tree as the last checkpoint saved it, checked against that checkpoint's own root.
    private static func tree(of checkpoint: StoredCheckpoint?) throws -> MerkleTree {
        guard let checkpoint else { return MerkleTree() }
        let frontier = checkpoint.frontier.compactMap { [UInt8](hexadecimal: $0) }
        guard frontier.count == checkpoint.frontier.count,
            let tree = MerkleTree(size: checkpoint.treeSize, frontier: frontier), tree.root == checkpoint.root
        else { throw CheckpointError.brokenFrontier(checkpoint.number) }
        return tree
    }
}

/// Why no checkpoint can be made.
public enum CheckpointError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The saved tree does not give the saved root: someone changed the row.
    case brokenFrontier(Int64)

    /// The fault and what to do.
    public var description: String {
        switch self {
        case .brokenFrontier(let number): "checkpoint \(number) was changed after it was made: run sachd verify"
        }
    }
}

extension Checkpoint {
    /// The checkpoint as it is exported; `nil` for one that was never signed.
    public init?(_ stored: StoredCheckpoint) {
        guard let keyID = stored.keyID, let signature = stored.signature, let publicKey = stored.publicKey else {
            return nil
        }
        self.init(
            number: stored.number, treeSize: stored.treeSize, uptoXact: stored.uptoXact, root: Digest.hex(stored.root),
            at: stored.at, keyID: keyID, publicKey: Digest.hex(publicKey), signature: Digest.hex(signature))
    }
}

extension [UInt8] {
    /// Reads lower- or upper-case hex; `nil` for anything else.
    init?(hexadecimal text: String) {
        let digits = text.utf8.map { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
            default: nil
            }
        }
        let known = digits.compactMap(\.self)
        guard known.count == digits.count, known.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: known.count, by: 2).map { known[$0] << 4 | known[$0 + 1] }
    }
}
