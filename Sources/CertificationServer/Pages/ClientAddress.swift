import HTTPTypes
import Hummingbird
import NIOCore

/// The address that a visitor comes from, in the form that visitors are counted by.
///
/// What a request says of its origin is believed only when it comes from a proxy that the operator has named, and of a chain
/// only what the nearest proxy that is not ours saw itself: everything before that anybody can write.
struct ClientAddress: Hashable, Sendable {
    /// Four bytes, or the first eight of sixteen: a household has a whole /64.
    let bytes: [UInt8]

    /// Reads an address; `nil` when it is none.
    init?(_ text: some StringProtocol) {
        var text = Substring(text).filter { $0 != " " }
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            text = String(text[text.index(after: text.startIndex)..<end])
        }
        if let four = Self.four(text[...]) {
            bytes = four
        } else if let groups = Self.groups(text[...]) {
            // ::ffff:192.0.2.1 is an address of four bytes in disguise.
            if groups[0..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xFFFF {
                bytes = groups[6...].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            } else {
                bytes = groups[0..<4].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            }
        } else {
            return nil
        }
    }

    /// The visitor behind a request; `nil` on the unix socket, whose callers are known.
    init?(of request: Request, on channel: any Channel, proxies: Set<ClientAddress>) {
        guard let peer = channel.remoteAddress?.ipAddress.flatMap({ ClientAddress($0) }) else { return nil }
        guard proxies.contains(peer), let forwarded = request.headers[.forwardedFor] else {
            self = peer
            return
        }
        let chain = forwarded.split(separator: ",").reversed().compactMap { ClientAddress($0) }
        self = chain.first { !proxies.contains($0) } ?? peer
    }

    private static func four(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let bytes = parts.compactMap { part in part.utf8.count <= 3 ? UInt8(part) : nil }
        return bytes.count == 4 ? bytes : nil
    }

    private static func groups(_ text: Substring) -> [UInt16]? {
        var text = text
        var tail: [UInt16] = []
        if let colon = text.lastIndex(of: ":"), let four = four(text[text.index(after: colon)...]) {
            tail = [UInt16(four[0]) << 8 | UInt16(four[1]), UInt16(four[2]) << 8 | UInt16(four[3])]
            text = text[...colon]
            // A single colon at the end belongs to the part that was taken; a double one stands for zeros.
            if !text.hasSuffix("::") { text = text.dropLast() }
        }
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let read = { (half: Substring) -> [UInt16]? in
            let parts = half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false)
            let groups = parts.compactMap { part in (1...4).contains(part.utf8.count) ? UInt16(part, radix: 16) : nil }
            return groups.count == parts.count ? groups : nil
        }
        guard let head = halves.first.flatMap(read) else { return nil }
        guard halves.count == 2 else { return head.count + tail.count == 8 ? head + tail : nil }
        guard let rest = read(halves[1]), head.count + rest.count + tail.count < 8 else { return nil }
        return head + Array(repeating: 0, count: 8 - head.count - rest.count - tail.count) + rest + tail
    }
}
