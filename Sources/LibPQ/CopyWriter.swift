import CLibPQ

/// Writes rows in COPY's text format, escaping what must be; lives only inside `copyIn`.
public struct CopyWriter: ~Copyable {
    private let link: Link
    private var buffer: [UInt8] = []
    /// The link broke while rows were written.
    private(set) var hasLostLink = false

    init(_ link: Link) {
        self.link = link
        buffer.reserveCapacity(Self.threshold + 4_096)
    }

    private static let threshold = 65_536

    /// Writes one row of texts; `nil` is NULL.
    public mutating func write(_ row: [String?]) throws(PostgresError) {
        for (index, field) in row.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: "\t")) }
            try append(field)
        }
        try endRow()
    }

    /// Writes one row of values.
    public mutating func write(_ fields: (any PostgresEncodable)?...) throws(PostgresError) {
        try write(fields.map { $0?.postgresText })
    }

    /// Writes bytes that are already in COPY's text format, such as a file's, in chunks of any size.
    public mutating func write(raw chunk: some Sequence<UInt8>) throws(PostgresError) {
        buffer.append(contentsOf: chunk)
        if buffer.count >= Self.threshold { try flush() }
    }

    private mutating func append(_ field: String?) throws(PostgresError) {
        guard let field else {
            buffer.append(contentsOf: #"\N"#.utf8)
            return
        }
        for byte in field.utf8 {
            switch byte {
            case 0:
                throw PostgresError(
                    kind: .encoding, sqlState: .characterNotInRepertoire, message: "a field holds a NUL character")
            case UInt8(ascii: "\\"): buffer.append(contentsOf: #"\\"#.utf8)
            case UInt8(ascii: "\n"): buffer.append(contentsOf: #"\n"#.utf8)
            case UInt8(ascii: "\r"): buffer.append(contentsOf: #"\r"#.utf8)
            case UInt8(ascii: "\t"): buffer.append(contentsOf: #"\t"#.utf8)
            default: buffer.append(byte)
            }
        }
    }

    private mutating func endRow() throws(PostgresError) {
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.threshold { try flush() }
    }

    /// Hands the buffer to libpq, waiting while the network is slower than the caller.
    mutating func flush() throws(PostgresError) {
        guard !buffer.isEmpty else { return }
        do throws(PostgresError) {
            try link.putCopyData(buffer)
        } catch {
            hasLostLink = link.isBroken
            throw error
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

extension Link {
    fileprivate func putCopyData(_ bytes: [UInt8]) throws(PostgresError) {
        if Task.isCancelled {
            throw PostgresError(kind: .cancelled, message: "the task was cancelled during COPY")
        }
        while true {
            let code = unsafe bytes.withUnsafeBytes { buffer in
                unsafe PQputCopyData(
                    raw, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
            }
            if code == 1 { break }
            guard code == 0 else { throw lost() }
            try flush()
        }
        try flush()
    }
}
