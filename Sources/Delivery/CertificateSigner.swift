import CertificationStore
import Credentials
import FoundationEssentials
import Logging
import Synchronization

/// Signs the certificates that wait for it: the bytes are stored first, then signed, then the signature stored (boulder's order).
///
/// Ed25519 is deterministic, so a signature that was made but not stored before a crash is made again, the same
/// (engineering.md D15). Of two daemons that sign one certificate the second is told that the move is no longer there.
public final class CertificateSigner: Sendable {
    private let store: Store
    private let key: SigningKey
    private let logger: Logger
    private let metrics = DeliveryMetrics()
    /// Certificates the rules refused to take a signature for, with their versions: not tried again before something changes.
    private let refused = Mutex<[Int64: Int]>([:])

    /// Makes a signer with the network's certificate key.
    public init(store: Store, key: SigningKey, logger: Logger) {
        self.store = store
        self.key = key
        self.logger = logger
    }

    /// Makes the key's public half known to the database; throws when its name stands for another key.
    public func registerKey() async throws(StoreError) {
        _ = try await store.read(AddSigningKey(keyID: key.id, publicKey: key.publicKey, purpose: .certificate))
    }

    /// Signs what waits and answers how many certificates became signed.
    @discardableResult
    public func signAll() async throws(StoreError) -> Int {
        var count = 0
        while true {
            let known = refused.withLock { $0 }
            let batch = try await store.read(ListUnsigned(limit: 100 + known.count))
                .filter { known[$0.subject] != $0.version }
            var signed = 0
            for certificate in batch where try await sign(certificate) { signed += 1 }
            if signed == 0 { return count }
            count += signed
        }
    }

    /// Tries refused certificates again the next time: what kept them may have been mended.
    public func forgetRefusals() { refused.withLock { $0 = [:] } }

    private func sign(_ certificate: UnsignedCertificate) async throws(StoreError) -> Bool {
        let bytes = Array(certificate.document.utf8)
        guard Digest.hex(Digest.sha256(bytes)) == certificate.digest else {
            refuse(certificate, "the stored bytes are not those whose digest was stored")
            return false
        }
        let signature: [UInt8]
        do {
            signature = try key.sign(bytes)
        } catch {
            refuse(certificate, error.description)
            return false
        }
        FailPoint.hit("signing.before_store")
        let payload = #"{"key_id":"\#(key.id)","signature":"\#(Data(signature).base64EncodedString())"}"#
        let outcome = try await store.advance(
            AdvanceSubject(
                reference: certificate.reference, machine: "certificate", event: "sign",
                expectedVersion: certificate.version, actor: 0, payload: payload))
        FailPoint.hit("signing.after_store")
        switch outcome.outcome {
        case .moved, .replayed:
            metrics.signed("signed")
            return true
        case .staleVersion, .noSuchMove:
            // Another daemon was first, or the certificate was voided meanwhile: the next look shows how it stands.
            metrics.signed("overtaken")
            return false
        default:
            refuse(certificate, "\(outcome.outcome.rawValue) \(outcome.codes.joined(separator: " "))")
            return false
        }
    }

    private func refuse(_ certificate: UnsignedCertificate, _ reason: String) {
        refused.withLock { $0[certificate.subject] = certificate.version }
        metrics.signed("refused")
        logger.error(
            "a certificate can't be signed",
            metadata: ["certificate": "\(certificate.reference)", "reason": "\(reason)"])
    }
}
