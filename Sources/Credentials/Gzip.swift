import CZlib

/// GZIP (RFC 1952) of short byte strings, whole in memory.
enum Gzip {
    /// Compresses; equal bytes give equal results with one version of zlib, because the header bears no time.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: sach_gzip_bound(bytes.count))
        var size = output.count
        guard unsafe sach_gzip(bytes, bytes.count, &output, &size) == Z_OK else { return nil }
        return Array(output.prefix(size))
    }

    /// Expands to at most `limit` bytes; `nil` when it is no GZIP, is damaged, or would be longer: a few bytes can stand for gigabytes.
    static func expand(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: limit)
        var size = output.count
        guard unsafe sach_gunzip(bytes, bytes.count, &output, &size) == Z_OK else { return nil }
        return Array(output.prefix(size))
    }
}
