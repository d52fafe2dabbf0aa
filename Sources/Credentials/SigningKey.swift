import Crypto
import FoundationEssentials

/// The issuer's Ed25519 key (RFC 8032): it signs certificates and ledger checkpoints and never enters the database.
///
/// It comes from a file of mode 0600 or a systemd credential: 32 bytes, base64, one line. Signatures are deterministic, so a
/// certificate whose signature was made but not stored before a crash gets the same bytes again (engineering.md D15).
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a fresh random key.
    public init() {
        key = Curve25519.Signing.PrivateKey()
    }

    /// Reads a key file; throws `KeyError` naming the file and what is wrong with it.
    public init(file path: String) throws(KeyError) {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let mode = attributes?[.posixPermissions] as? Int, mode & 0o077 == 0 else {
            throw .readableByOthers(path)
        }
        let text = String(decoding: data, as: UTF8.self).trimmingTrailingNewline
        guard let seed = Data(base64Encoded: text),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        else { throw .malformed(path) }
        self.key = key
    }

    /// Writes the key to a new file of mode 0600; an existing file is an error, never overwritten.
    public func write(to path: String) throws(KeyError) {
        let text = key.rawRepresentation.base64EncodedString() + "\n"
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path) }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw .unreadable(path)
        }
        do {
            try Data(text.utf8).write(to: URL(filePath: path))
        } catch {
            throw .unreadable(path)
        }
    }

    /// The public half, 32 bytes.
    public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

    /// The key's name: the first 16 hex digits of the public half's SHA-256.
    public var id: String { Self.id(of: publicKey) }

    /// The name of the key with this public half.
    public static func id(of publicKey: [UInt8]) -> String {
        String(Digest.hex(Digest.sha256(publicKey)).prefix(16))
    }

    /// Signs bytes; 64 bytes, the same each time.
    public func sign(_ bytes: [UInt8]) throws(KeyError) -> [UInt8] {
        do {
            return Array(try key.signature(for: bytes))
        } catch {
            throw .cannotSign
        }
    }

    /// Whether `signature` over `bytes` was made by the private half of `publicKey`.
    public static func isValid(signature: [UInt8], over bytes: [UInt8], publicKey: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: bytes)
    }
}

/// What can be wrong with a key.
public enum KeyError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file is not there or may not be read or written.
    case unreadable(String)
    /// Others than the owner may read it.
    case readableByOthers(String)
    /// It does not hold one base64 line of 32 bytes.
    case malformed(String)
    /// It is there already.
    case exists(String)
    /// The library refused to sign.
    case cannotSign

    /// The error and what to do.
    public var description: String {
        switch self {
        case .unreadable(let path): "cannot read the key file \(path)"
        case .readableByOthers(let path): "the key file \(path) may be read by others: chmod 0600 it"
        case .malformed(let path): "the key file \(path) does not hold 32 bytes in base64"
        case .exists(let path): "the key file \(path) exists already and is not overwritten"
        case .cannotSign: "the key cannot sign"
        }
    }
}

extension String {
    fileprivate var trimmingTrailingNewline: String {
        var copy = self
        while let last = copy.last, last.isNewline || last == " " { copy.removeLast() }
        return copy
    }
}
