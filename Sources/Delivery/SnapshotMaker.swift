import CertificationStore
import Credentials

/// Makes the signed snapshot of each day of the public register, once the day is over.
public struct SnapshotMaker: Sendable {
    private let store: Store
    private let key: SigningKey

    /// Makes a maker that signs with the ledger's key.
    public init(store: Store, key: SigningKey) {
        self.store = store
        self.key = key
    }

    /// Makes all that are due and answers how many it made; of two daemons one is first, and the other's work is dropped.
    @discardableResult
    public func make() async throws -> Int {
        var made = 0
        var isRegistered = false
        // One at a time: a snapshot of a large register is large.
        while let due = try await store.read(ListDueSnapshots(limit: 1)).first {
            if !isRegistered {
                _ = try await store.read(AddSigningKey(keyID: key.id, publicKey: key.publicKey, purpose: .ledger))
                isRegistered = true
            }
            let bytes = RegisterSnapshot.signedBytes(
                network: due.network, day: due.day, entries: due.entries, sha256: Digest.hex(due.sha256))
            let isAdded = try await store.read(
                AddSnapshot(due, keyID: key.id, signature: try key.sign(bytes))
            ).first
            if isAdded == true { made += 1 }
        }
        return made
    }
}
