import CertificationStore
import Credentials
import FoundationEssentials
import Logging
import Synchronization

/// Signs the certificates and status lists that wait for it: everything is stored first, then signed, then the signature stored
/// (boulder's order).
///
/// Document, places in the lists and number are there when the registrar has prepared; the signer adds the printed pages and
/// the credential without its proof and stores them (`certificate_plan`) before it signs. Ed25519 is deterministic and the
/// instant of the proof is stored, so what was signed but not stored before a crash is made again, byte for byte
/// (engineering.md D15). Of two daemons that sign one certificate the second is told that the move is no longer there.
public final class CertificateSigner: Sendable {
    private let store: Store
    private let key: SigningKey
    private let shop: PrintShop
    private let lists: StatusListSigner
    private let logger: Logger
    private let metrics = DeliveryMetrics()
    /// Certificates the rules refused to take a signature for, with their versions: not tried again before something changes.
    private let refused = Mutex<[Int64: Int]>([:])
    /// Certificates in hand at a time; each has about 100 kB of pages.
    private static let batch = 32

    /// Makes a signer with the network's certificate key.
    public init(store: Store, key: SigningKey, shop: PrintShop, logger: Logger) {
        self.store = store
        self.key = key
        self.shop = shop
        self.logger = logger
        lists = StatusListSigner(store: store, key: key, logger: logger)
    }

    /// Makes the key's public half known to the database; throws when its name stands for another key.
    public func registerKey() async throws(StoreError) {
        _ = try await store.read(AddSigningKey(keyID: key.id, publicKey: key.publicKey, purpose: .certificate))
    }

    /// Signs what waits and answers how many certificates became signed.
    ///
    /// The lists come first: no certificate is out whose lists are not.
    @discardableResult
    public func signAll() async throws(StoreError) -> Int {
        var count = 0
        while true {
            try await lists.signAll()
            let known = refused.withLock { $0 }
            let waiting = try await store.read(ListUnsigned(limit: Self.batch + known.count))
                .filter { known[$0.subject] != $0.version }
            let signed = try await sign(Array(waiting.prefix(Self.batch)))
            count += signed
            if signed == 0 { break }
        }
        if count > 0 { try await lists.signAll() }
        return count
    }

    /// Tries refused certificates again the next time: what kept them may have been mended.
    public func forgetRefusals() { refused.withLock { $0 = [:] } }

    private func sign(_ waiting: [UnsignedCertificate]) async throws(StoreError) -> Int {
        var signed = 0
        for certificate in waiting where !certificate.hasCredential {
            if try await signDocument(certificate) { signed += 1 }
        }
        let planned = try await plan(waiting.filter(\.hasCredential))
        FailPoint.hit("signing.after_plan")
        var ready: [(certificate: UnsignedCertificate, statement: SignCertificate)] = []
        for certificate in planned {
            guard let plan = certificate.plan else { continue }
            do throws(IssuanceError) {
                ready.append((certificate, try IssuanceWork(certificate).signed(plan, by: key)))
            } catch {
                refuse(certificate, error.description)
            }
        }
        FailPoint.hit("signing.before_store")
        let results = await store.writeTogether(ready.map(\.statement))
        for (work, result) in zip(ready, results) {
            guard let outcome = try result.get().first else { continue }
            if settle(work.certificate, outcome) { signed += 1 }
        }
        FailPoint.hit("signing.after_store")
        return signed
    }

    /// Fixes what is to be signed of those that have no plan, or that of a key which signs no more.
    private func plan(_ waiting: [UnsignedCertificate]) async throws(StoreError) -> [UnsignedCertificate] {
        var all: [UnsignedCertificate] = []
        var fresh: [(certificate: UnsignedCertificate, statement: PlanCertificate)] = []
        for certificate in waiting {
            if certificate.plan?.keyID == key.id {
                all.append(certificate)
                continue
            }
            do {
                let work = IssuanceWork(certificate)
                try work.checkDocument()
                let pages = try await shop.certificate(document: certificate.document)
                fresh.append((certificate, try work.plan(pages: pages, keyID: key.id)))
            } catch {
                refuse(certificate, "\(error)")
            }
        }
        FailPoint.hit("signing.before_plan")
        for (work, result) in zip(fresh, await store.writeTogether(fresh.map(\.statement))) {
            var certificate = work.certificate
            guard let plan = try result.get().first ?? nil else {
                refuse(
                    certificate, "it can't be planned: the key \(key.id) may not sign, or it is no longer in signing")
                continue
            }
            guard plan.keyID == key.id else {
                // Another daemon with another key planned it, and finishes it.
                refuse(certificate, "the key \(plan.keyID) is to sign it, and this daemon has \(key.id)")
                continue
            }
            certificate.plan = plan
            all.append(certificate)
        }
        return all
    }

    /// Signs a certificate that was prepared before there were credentials.
    private func signDocument(_ certificate: UnsignedCertificate) async throws(StoreError) -> Bool {
        let signature: [UInt8]
        do throws(IssuanceError) {
            signature = try IssuanceWork(certificate).signature(by: key)
        } catch {
            refuse(certificate, error.description)
            return false
        }
        let payload = #"{"key_id":"\#(key.id)","signature":"\#(Data(signature).base64EncodedString())"}"#
        return settle(
            certificate,
            try await store.advance(
                AdvanceSubject(
                    reference: certificate.reference, machine: "certificate", event: "sign",
                    expectedVersion: certificate.version, actor: 0, payload: payload)))
    }

    private func settle(_ certificate: UnsignedCertificate, _ outcome: AdvanceOutcome) -> Bool {
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
