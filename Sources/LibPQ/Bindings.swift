/// The parameters of one execution, in order, in one buffer: NUL-terminated texts, and bytes as they are.
public struct Bindings: Sendable {
    private var bytes: [UInt8] = []
    /// Where each parameter begins; `nil` for NULL.
    private var offsets: [Int?] = []
    /// Lengths of the parameters that are bytes as they are, by their place; the others are texts.
    private var rawLengths: [Int: Int] = [:]
    /// A text with a NUL character would silently be cut short by the C interface, so it is refused.
    private(set) var hasNULCharacter = false

    /// No parameters yet.
    public init() {}

    /// How many parameters there are.
    public var count: Int { offsets.count }

    /// Appends the next parameter.
    public mutating func append(_ value: some PostgresEncodable) {
        let text = value.postgresText
        offsets.append(bytes.count)
        if text.utf8.contains(0) { hasNULCharacter = true }
        bytes.append(contentsOf: text.utf8)
        bytes.append(0)
    }

    /// Appends the next parameter, NULL for `nil`.
    public mutating func append(_ value: (some PostgresEncodable)?) {
        if let value { append(value) } else { offsets.append(nil) }
    }

    /// Appends a `bytea` as it is, without the text form that would double it: for what is large.
    public mutating func append(bytes value: some Collection<UInt8>) {
        rawLengths[offsets.count] = value.count
        offsets.append(bytes.count)
        bytes.append(contentsOf: value)
        // Even nothing needs an address of its own.
        bytes.append(0)
    }

    func check(_ statementName: String?) throws(PostgresError) {
        guard hasNULCharacter else { return }
        throw PostgresError(
            kind: .encoding, sqlState: .characterNotInRepertoire, message: "a parameter holds a NUL character",
            statementName: statementName)
    }

    /// Lends the parameters as libpq wants them (count, values, lengths, formats), for the duration of `body`.
    func withPointers<T>(
        _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> T
    ) -> T {
        guard !offsets.isEmpty else { return body(0, nil, nil, nil) }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            let start = unsafe UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
            var pointers: [UnsafePointer<CChar>?] = unsafe []
            unsafe pointers.reserveCapacity(offsets.count)
            for offset in offsets {
                guard let offset else {
                    unsafe pointers.append(nil)
                    continue
                }
                unsafe pointers.append(start?.advanced(by: offset))
            }
            return unsafe pointers.withUnsafeBufferPointer { values in
                guard !rawLengths.isEmpty else {
                    return unsafe body(Int32(offsets.count), values.baseAddress, nil, nil)
                }
                let lengths = offsets.indices.map { Int32(rawLengths[$0] ?? 0) }
                let formats = offsets.indices.map { Int32(rawLengths[$0] == nil ? 0 : 1) }
                return unsafe lengths.withUnsafeBufferPointer { lengths in
                    unsafe formats.withUnsafeBufferPointer { formats in
                        unsafe body(
                            Int32(offsets.count), values.baseAddress, lengths.baseAddress, formats.baseAddress)
                    }
                }
            }
        }
    }
}
