import CertificationStore
import Credentials

/// Holds checkpoints against the ledger while its leaves go by in order.
///
/// A checkpoint says: so many events lie below this transaction, and this is their root. The first one that does not hold names
/// the stretch of events in which something was taken away, put in or changed.
struct CheckpointCheck {
    private struct Claim {
        var part: AuditReport.Problem.Part
        var number: Int64
        var treeSize: Int64
        var uptoXact: Int64
        var root: [UInt8]

        var place: String { part == .export ? "exported checkpoint \(number)" : "checkpoint \(number)" }
    }

    private let exported: [Checkpoint]
    private var stored: [Int64: Checkpoint] = [:]
    private var claims: [Claim] = []
    private var next = 0
    private var tree = MerkleTree()
    private var hasFailed = false
    /// Checkpoints in the ledger.
    private(set) var storedCount = 0
    /// Events under the last checkpoint that holds.
    private(set) var anchoredEvents: Int64 = 0

    init(exported: [Checkpoint]) { self.exported = exported }

    /// Takes a checkpoint of the ledger and checks its signature.
    mutating func add(_ row: StoredCheckpoint, to report: inout AuditReport) {
        storedCount += 1
        let place = "checkpoint \(row.number)"
        if row.number != Int64(storedCount) {
            report.add(.checkpoint, place, "a checkpoint before this one is missing")
        }
        guard let checkpoint = Checkpoint(row) else {
            report.add(.checkpoint, place, "it is not signed, or its key is not known")
            return
        }
        stored[row.number] = checkpoint
        if let fault = Self.fault(of: checkpoint) { report.add(.checkpoint, place, fault) }
        claims.append(
            Claim(
                part: .checkpoint, number: row.number, treeSize: row.treeSize, uptoXact: row.uptoXact, root: row.root))
    }

    /// Checks the exported ones' signatures and holds each against the ledger's own of the same number; after all were added.
    mutating func compareExports(_ report: inout AuditReport) {
        for checkpoint in exported {
            let place = "exported checkpoint \(checkpoint.number)"
            if let fault = Self.fault(of: checkpoint) { report.add(.export, place, fault) }
            guard let own = stored[checkpoint.number] else {
                let last = storedCount == 0 ? "none" : "\(storedCount)"
                report.add(.export, place, "the ledger has no such checkpoint, its last is \(last)")
                addClaim(of: checkpoint, to: &report)
                continue
            }
            if own != checkpoint {
                report.add(.export, place, "the ledger's checkpoint of this number is another one")
                addClaim(of: checkpoint, to: &report)
            }
        }
        claims.sort { ($0.uptoXact, $0.treeSize, $0.number) < ($1.uptoXact, $1.treeSize, $1.number) }
    }

    private mutating func addClaim(of checkpoint: Checkpoint, to report: inout AuditReport) {
        guard let root = [UInt8](hexadecimal: checkpoint.root) else { return }
        claims.append(
            Claim(
                part: .export, number: checkpoint.number, treeSize: checkpoint.treeSize,
                uptoXact: checkpoint.uptoXact, root: root))
    }

    /// Takes the next leaf.
    mutating func grow(by leaf: LedgerLeaf, _ report: inout AuditReport) {
        while next < claims.count, claims[next].uptoXact <= leaf.xact { settle(&report) }
        tree.append(leaf.hash)
    }

    /// Checks what is left after the last leaf.
    mutating func finish(_ report: inout AuditReport) {
        while next < claims.count { settle(&report) }
    }

    /// Compares the tree of all leaves below the next claim's transaction with what it says.
    private mutating func settle(_ report: inout AuditReport) {
        let claim = claims[next]
        next += 1
        let stretch = "between event \(anchoredEvents + 1) and event \(claim.treeSize)"
        if tree.size == claim.treeSize, tree.root == claim.root {
            // Behind a stretch that does not hold nothing can hold, so this is only reached while all did.
            anchoredEvents = max(anchoredEvents, claim.treeSize)
            return
        }
        // One change makes every later checkpoint fail too; the first tells where.
        if hasFailed, claim.part == .checkpoint { return }
        hasFailed = true
        if tree.size < claim.treeSize {
            report.add(
                claim.part, claim.place,
                "the ledger holds \(tree.size) events, the checkpoint covers \(claim.treeSize): events are missing \(stretch)"
            )
        } else if tree.size > claim.treeSize {
            report.add(
                claim.part, claim.place,
                "the ledger holds \(tree.size) events below transaction \(claim.uptoXact), the checkpoint covers \(claim.treeSize): events were put in after event \(anchoredEvents)"
            )
        } else {
            report.add(claim.part, claim.place, "the root does not fit: an event was changed \(stretch)")
        }
    }

    private static func fault(of checkpoint: Checkpoint) -> String? {
        guard let publicKey = [UInt8](hexadecimal: checkpoint.publicKey),
            let signature = [UInt8](hexadecimal: checkpoint.signature),
            SigningKey.id(of: publicKey) == checkpoint.keyID
        else { return "its key or signature is malformed" }
        let bytes = Checkpoint.signedBytes(
            number: checkpoint.number, treeSize: checkpoint.treeSize, uptoXact: checkpoint.uptoXact,
            root: checkpoint.root)
        return SigningKey.isValid(signature: signature, over: bytes, publicKey: publicKey)
            ? nil : "the signature does not fit"
    }
}
