import NIOCore
import NIOPosix

/// Asks clamd whether a file holds malware, over its INSTREAM command: a chunk at a time, nothing of it on any disk.
///
/// clamd ends a stream longer than its `StreamMaxLength` with an error; that counts as not scanned, never as clean.
public struct ClamdScanner: Sendable {
    /// Where clamd listens.
    public enum Address: Sendable, Equatable {
        /// A unix socket's path.
        case unix(String)
        /// A loopback host and port.
        case tcp(String, Int)
    }

    /// What clamd says of a file.
    enum Verdict: Sendable, Equatable {
        /// It found nothing.
        case clean
        /// It found this malware.
        case infected(String)
    }

    /// Why there is no verdict.
    enum Failure: Error, Equatable {
        /// The answer is none that means yes or no.
        case answer(String)
        /// The file's chunk is not there.
        case chunkMissing(Int)
    }

    private let address: Address
    private let limit: Duration

    /// Makes a scanner; nothing is connected before the first file, and a scan longer than `limit` has failed.
    init(_ address: Address, limit: Duration = .seconds(120)) {
        self.address = address
        self.limit = limit
    }

    /// Sends a file of so many chunks, read one after the other, and returns the verdict.
    func scan(
        chunks: Int, reading chunk: @escaping @Sendable (Int) async throws -> [UInt8]?
    ) async throws -> Verdict {
        try await Deadline.within(limit) {
            let answer = try await connect().executeThenClose { inbound, outbound in
                try await outbound.write(ByteBuffer(string: "zINSTREAM\0"))
                for no in 0..<chunks {
                    guard let bytes = try await chunk(no) else { throw Failure.chunkMissing(no) }
                    var framed = ByteBuffer(integer: UInt32(bytes.count))
                    framed.writeBytes(bytes)
                    try await outbound.write(framed)
                }
                try await outbound.write(ByteBuffer(integer: UInt32(0)))
                var answer = ""
                for try await part in inbound {
                    answer += String(buffer: part)
                    if answer.utf8.contains(0) || answer.utf8.count > 4096 { break }
                }
                return answer
            }
            return try Self.verdict(answer)
        }
    }

    /// `stream: OK`, `stream: Eicar-Test-Signature FOUND`; everything else is no verdict.
    static func verdict(_ answer: String) throws(Failure) -> Verdict {
        let line = answer.prefix { $0 != "\0" && $0 != "\n" }
        guard line.hasPrefix("stream: ") else { throw .answer(String(line.prefix(200))) }
        let said = line.dropFirst("stream: ".count)
        if said == "OK" { return .clean }
        guard said.hasSuffix(" FOUND") else { throw .answer(String(line.prefix(200))) }
        return .infected(String(said.dropLast(" FOUND".count)))
    }

    private func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(.seconds(5))
        let wrap: @Sendable (any Channel) -> EventLoopFuture<NIOAsyncChannel<ByteBuffer, ByteBuffer>> = { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel(wrappingChannelSynchronously: channel) }
        }
        return switch address {
        case .unix(let path): try await bootstrap.connect(unixDomainSocketPath: path, channelInitializer: wrap)
        case .tcp(let host, let port): try await bootstrap.connect(host: host, port: port, channelInitializer: wrap)
        }
    }
}
