import Foundation
import Synchronization

/// A server of `Tests/TestSupport/Servers` on a loopback port of its own; it ends with this object.
public final class TestServer: Sendable {
    /// What a mail server took.
    public struct TakenMail: Decodable, Sendable {
        /// The envelope's sender.
        public var sender: String
        /// The envelope's recipients.
        public var recipients: [String]
        /// The message, in base64.
        public var text: String
        /// Whether it came over TLS.
        public var isTLS: Bool
        /// Who had logged in.
        public var account: String?
        /// Which connection it came over, counted from one.
        public var connection: Int

        /// The message's bytes.
        public var bytes: [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }
    }

    /// Why a server did not start.
    public struct Failure: Error, CustomStringConvertible {
        /// What was missing.
        public let description: String

        /// Says it.
        public init(description: String) { self.description = description }
    }

    /// The folder of the programs and of the certificates.
    public static let folder = SachDatabase.repository + "/Tests/TestSupport/Servers"
    /// The certificate of the authority that nobody but a test trusts.
    public static let authority = folder + "/authority.pem"
    /// The options that make a server speak as `localhost`, certified by ``authority``.
    public static let certificate = ["--certificate", folder + "/localhost.pem", "--key", folder + "/localhost.key"]

    /// The port it listens at, on 127.0.0.1.
    public let port: Int
    private let process: Process
    private let input: Pipe
    private let log: String

    /// Starts `smtp` or `webhook` with options; throws when it does not say its port.
    public init(_ name: String, _ options: [String] = []) throws {
        log = NSTemporaryDirectory() + "/\(name)-\(UUID().uuidString)"
        process = Process()
        input = Pipe()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "\(Self.folder)/\(name).py", "--log", log] + options
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = ""
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
            line.append(Character(UnicodeScalar(byte)))
        }
        guard let port = Int(line) else { throw Failure(description: "\(name).py did not start") }
        self.port = port
    }

    deinit {
        // The end of its input is the server's end.
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: log)
    }

    /// Ends the server now.
    public func stop() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// The lines of what it took, JSON each.
    public var lines: [Data] {
        (FileManager.default.contents(atPath: log) ?? Data()).split(separator: 0x0A)
    }

    /// What a mail server took, in order.
    public var mails: [TakenMail] {
        get throws { try lines.map { try JSONDecoder().decode(TakenMail.self, from: $0) } }
    }
}
