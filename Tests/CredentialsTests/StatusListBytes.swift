@testable import Credentials

/// The bytes behind an `encodedList`, so that tests can look at them and make wrong ones.
enum StatusListBytes {
    static func expand(_ encoded: String) throws -> [UInt8] {
        Gzip.expand(Multibase.decode(encoded) ?? [], limit: 1 << 20) ?? []
    }

    static func compress(_ bytes: [UInt8]) -> String { Multibase.base64url(Gzip.compress(bytes) ?? []) }
}
