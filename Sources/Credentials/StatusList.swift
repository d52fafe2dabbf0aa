/// One bit for each certificate version, as Bitstring Status List v1.0 has it: bit 0 is the left-most of the first byte.
public struct StatusList: Sendable, Equatable {
    /// The least a list holds, so that asking for it tells nobody which certificate is meant (§3.2): 16 KiB of bits.
    public static let smallest = 131_072
    /// The most that is read: 8 Mi entries, a megabyte; a longer one is refused rather than unpacked.
    public static let largest = 8 * 1_024 * 1_024

    private var bytes: [UInt8]

    /// A list whose bits are all 0; the count is rounded up to whole bytes and to `smallest`.
    public init(count: Int = StatusList.smallest) {
        bytes = [UInt8](repeating: 0, count: (max(count, Self.smallest) + 7) / 8)
    }

    /// How many entries it has.
    public var count: Int { bytes.count * 8 }

    /// The bit of an entry; out of range is an error of the caller, for entries read from a credential there is `status(at:)`.
    public subscript(index: Int) -> Bool {
        get { bytes[index / 8] & (0x80 >> UInt8(index % 8)) != 0 }
        set {
            let mask: UInt8 = 0x80 >> UInt8(index % 8)
            if newValue { bytes[index / 8] |= mask } else { bytes[index / 8] &= ~mask }
        }
    }

    /// The bit of an entry; throws `range` when the list has no such entry.
    public func status(at index: Int) throws(StatusListError) -> Bool {
        guard (0..<count).contains(index) else { throw .range }
        return self[index]
    }

    /// `encodedList`: `u`, base64url without padding, GZIP.
    public func encoded() throws(StatusListError) -> String {
        guard let packed = Gzip.compress(bytes) else { throw .malformedValue("encodedList") }
        return Multibase.base64url(packed)
    }

    /// Reads an `encodedList`; throws `length` when it has fewer entries than `smallest`.
    public init(encoded: String) throws(StatusListError) {
        guard encoded.utf8.first == UInt8(ascii: "u"), let packed = Multibase.decode(encoded),
            let bytes = Gzip.expand(packed, limit: Self.largest / 8)
        else { throw .malformedValue("encodedList") }
        guard bytes.count * 8 >= Self.smallest else { throw .length }
        self.bytes = bytes
    }
}

/// What a list says of its entries.
public enum StatusPurpose: String, Sendable, CaseIterable {
    /// The version counts no more and never will again.
    case revocation
    /// The version does not count for the time being.
    case suspension
}

/// The errors of Bitstring Status List v1.0 §3.5 and of the Data Model's §7.1 that it borrows.
public enum StatusListError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The list can't be had.
    case retrieval
    /// The list's proof, issuer, purpose or time is not as the certificate asks.
    case verification(String)
    /// The list is shorter than `StatusList.smallest`.
    case length
    /// The list has no such entry.
    case range
    /// A value, named here, is not as the specification has it.
    case malformedValue(String)

    /// The name the specification gives it.
    public var code: String {
        switch self {
        case .retrieval: "STATUS_RETRIEVAL_ERROR"
        case .verification: "STATUS_VERIFICATION_ERROR"
        case .length: "STATUS_LIST_LENGTH_ERROR"
        case .range: "RANGE_ERROR"
        case .malformedValue: "MALFORMED_VALUE_ERROR"
        }
    }

    /// The `type` of a problem document (RFC 9457).
    public var problemType: String {
        switch self {
        case .retrieval, .verification, .length: "https://www.w3.org/ns/credentials/status-list#" + code
        case .range, .malformedValue: "https://www.w3.org/TR/vc-data-model#" + code
        }
    }

    /// The code and what it is about.
    public var description: String {
        switch self {
        case .verification(let what), .malformedValue(let what): "\(code): \(what)"
        case .retrieval, .length, .range: code
        }
    }
}
