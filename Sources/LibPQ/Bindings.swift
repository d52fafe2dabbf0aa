/// The parameters of one execution, in order, as NUL-terminated texts in one buffer.
public struct Bindings: Sendable {
    private var bytes: [UInt8] = []
    /// Where each parameter's text begins; `nil` for NULL.
    private var offsets: [Int?] = []
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

    func check(_ statementName: String?) throws(PostgresError) {
        guard hasNULCharacter else { return }
        throw PostgresError(
            kind: .encoding, sqlState: .characterNotInRepertoire, message: "a parameter holds a NUL character",
            statementName: statementName)
    }

    /// Lends the parameters as libpq wants them, for the duration of `body`.
    func withPointers<T>(_ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?) -> T) -> T {
        guard !offsets.isEmpty else { return body(0, nil) }
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
            return unsafe pointers.withUnsafeBufferPointer { unsafe body(Int32(offsets.count), $0.baseAddress) }
        }
    }
}
