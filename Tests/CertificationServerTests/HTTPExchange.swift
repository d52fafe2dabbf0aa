import NIOCore
import NIOPosix

/// One request over TCP as its bytes, and the answer as it came: status, fields, body.
struct HTTPExchange {
    /// The status.
    let status: Int
    /// Header fields by their lower-case names.
    let fields: [String: String]
    /// The body, chunks joined.
    let body: String

    /// Sends a request to a port of this machine and reads until the server closes.
    static func get(_ path: String, port: Int, _ headers: [String: String] = [:]) async throws -> HTTPExchange {
        let lines = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
        let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\(lines)\r\n"
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let bytes = try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request))
            var bytes: [UInt8] = []
            for try await part in inbound { bytes.append(contentsOf: part.readableBytesView) }
            return bytes
        }
        return HTTPExchange(bytes)
    }

    private init(_ bytes: [UInt8]) {
        let end = bytes.indices.dropLast(3).first { Array(bytes[$0..<$0 + 4]) == [13, 10, 13, 10] } ?? bytes.count
        let head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        status = Int(head.first?.split(separator: " ").dropFirst().first ?? "") ?? 0
        var fields: [String: String] = [:]
        for line in head.dropFirst() {
            let pair = line.split(separator: ":", maxSplits: 1)
            if pair.count == 2 { fields[pair[0].lowercased()] = String(pair[1].drop { $0 == " " }) }
        }
        self.fields = fields
        let rest = bytes.dropFirst(end + 4)
        body = String(
            decoding: fields["transfer-encoding"] == "chunked" ? Self.joined(rest) : Array(rest), as: UTF8.self)
    }

    /// The content of a chunked body (RFC 9112 §7.1).
    private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var (rest, content) = (bytes, [UInt8]())
        while let line = rest.firstIndex(of: 13),
            let size = Int(String(decoding: rest[..<line], as: UTF8.self), radix: 16),
            size > 0
        {
            rest = rest[(line + 2)...]
            content += rest.prefix(size)
            rest = rest.dropFirst(size + 2)
        }
        return content
    }
}
