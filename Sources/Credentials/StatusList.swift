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
