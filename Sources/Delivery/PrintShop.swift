import Credentials
import Documents
import Synchronization

/// Prints documents on a thread of its own, one after another; the fonts are read when the first one comes.
public final class PrintShop: Sendable {
    private let fonts: String
    private let queue = BlockingQueue(label: "sach.print")
    private let renderer = Mutex<DocumentRenderer?>(nil)

    /// Makes a shop that prints with the fonts named by `documents/fonts.conf` of the shared files.
    public init(shareDirectory: String) {
        fonts = shareDirectory + "/documents/fonts.conf"
    }

    /// Prints a certificate from its stored document; a draft is watermarked and leads nowhere.
    public func certificate(document: String, isDraft: Bool = false) async throws(PrintError) -> [UInt8] {
        let content: CertificateContent
        do {
            content = try CertificateContent(
                document: try JCSObject(parsing: Array(document.utf8)), isDraft: isDraft)
        } catch {
            throw PrintError("\(error)")
        }
        return try await print { renderer throws(DocumentError) in try renderer.certificate(content) }
    }

    /// Prints a paper of the one-stop procedure.
    public func paper(_ kind: PaperKind, data: PaperValue, issuedOn: PrintedDay) async throws(PrintError) -> [UInt8] {
        try await print { renderer throws(DocumentError) in
            try renderer.paper(kind, data: data, issuedOn: issuedOn)
        }
    }

    private func print(
        _ job: @escaping @Sendable (DocumentRenderer) throws(DocumentError) -> [UInt8]
    ) async throws(PrintError) -> [UInt8] {
        let result: Result<[UInt8], DocumentError> = await queue.run { [self] in
            do throws(DocumentError) {
                return .success(try job(try opened()))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .success(let bytes): return bytes
        case .failure(let error): throw PrintError("\(error)")
        }
    }

    private func opened() throws(DocumentError) -> DocumentRenderer {
        if let known = renderer.withLock({ $0 }) { return known }
        let made = try DocumentRenderer(fontConfiguration: fonts)
        renderer.withLock { $0 = made }
        return made
    }
}

/// Why a document could not be printed.
public struct PrintError: Error, Sendable, CustomStringConvertible {
    /// The reason in a sentence.
    public let description: String

    init(_ reason: String) { description = reason }
}
