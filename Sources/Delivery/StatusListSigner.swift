import CertificationStore
import Credentials
import Logging

/// Signs the status lists whose bits have changed since their newest version, or whose time is half over.
struct StatusListSigner {
    private let store: Store
    private let key: SigningKey
    private let logger: Logger

    init(store: Store, key: SigningKey, logger: Logger) {
        self.store = store
        self.key = key
        self.logger = logger
    }

    /// Publishes what is out of date and answers how many versions came out.
    @discardableResult
    func signAll() async throws(StoreError) -> Int {
        var count = 0
        // A list that changes while it is signed comes back; after some rounds it is left to the next wake.
        for _ in 0..<5 {
            let stale = try await store.read(ListStaleStatusLists())
            if stale.isEmpty { break }
            for list in stale {
                guard let credential = version(of: list) else { continue }
                FailPoint.hit("signing.before_list")
                let added = AddStatusListVersion(list: list, keyID: key.id, credential: credential)
                do throws(StoreError) {
                    if try await store.read(added).first == true { count += 1 }
                } catch {
                    guard case .rule(let state, _, _, _) = error, state == "WFSTL" else { throw error }
                    logger.error("a status list was refused", metadata: ["list": "\(list.name)", "key": "\(key.id)"])
                    return count
                }
            }
        }
        return count
    }

    private func version(of stale: StaleStatusList) -> String? {
        do {
            return try Self.credential(of: stale, by: key)
        } catch {
            logger.error(
                "a status list can't be signed", metadata: ["list": "\(stale.name)", "reason": "\(error)"])
            return nil
        }
    }

    /// A version as it is published.
    static func credential(of stale: StaleStatusList, by key: SigningKey) throws -> String {
        guard let issuer = DIDWeb(baseURL: stale.baseURL), let purpose = StatusPurpose(rawValue: stale.purpose) else {
            throw IssuanceError("the network's address \(stale.baseURL) names no did:web issuer")
        }
        var bits = StatusList(count: stale.size)
        for index in stale.indexes {
            guard (0..<bits.count).contains(index) else { throw IssuanceError("no entry \(index)") }
            bits[index] = true
        }
        let list = StatusListCredential(
            url: issuer.baseURL + "/status/" + stale.name, issuer: issuer.description, purpose: purpose,
            validFrom: DateTimeStamp(microseconds: stale.validFrom),
            validUntil: DateTimeStamp(microseconds: stale.validUntil), list: bits)
        let proof = try list.proof(verificationMethod: issuer.method(key.id))
        return String(decoding: try proof.secured(by: key).canonicalBytes(), as: UTF8.self)
    }
}

extension DateTimeStamp {
    /// The instant so many microseconds after 1970-01-01T00:00:00Z.
    init(microseconds: Int64) {
        let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        self.init(seconds: seconds, nanoseconds: rest * 1_000)
    }
}
