/// A certificate as somebody holds it: the bare credential, or the PDF that bears one.
public struct CertificateFile: Sendable {
    /// The credential's bytes; `nil` for a PDF that bears none.
    public let credential: [UInt8]?
    /// Whether it is a PDF.
    public let isPDF: Bool
    private let bytes: [UInt8]

    /// Takes a file apart.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        isPDF = bytes.starts(with: "%PDF-".utf8)
        credential = isPDF ? AttachedFile.parts(of: bytes)?.content : bytes
    }

    /// Whether every byte of the PDF is either of the pages the credential names or the attachment of this very credential.
    ///
    /// So not even something invisible can have been added.
    public var document: CredentialCheck {
        func failed(_ vi: String, _ en: String) -> CredentialCheck {
            CredentialCheck(.document, .failed, vi: vi, en: en)
        }
        guard let parts = AttachedFile.parts(of: bytes), let object = try? JCSObject(parsing: parts.content) else {
            return failed(
                "Tệp PDF không kèm giấy chứng nhận điện tử.", "The PDF bears no credential that can be read.")
        }
        guard let named = object["credentialSubject"]?.object?["pages"]?.object, let size = named["size"]?.integer,
            let digest = named["sha256"]?.string
        else {
            return failed(
                "Giấy chứng nhận điện tử không nói đến bản in nào.", "The credential names no printed pages.")
        }
        guard size >= 0, size <= bytes.count, Digest.hex(Digest.sha256(bytes[..<size])) == digest,
            let update = try? AttachedFile.attachment(of: parts.content, to: Array(bytes[..<size])),
            bytes[size...].elementsEqual(update)
        else {
            return failed(
                "Bản in PDF đã bị thay đổi hoặc không phải của giấy chứng nhận này.",
                "The printed pages were changed, or are those of another certificate.")
        }
        return CredentialCheck(
            .document, .passed, vi: "Bản in PDF đúng từng byte như khi cấp.",
            en: "The printed pages are, byte for byte, those that were issued.")
    }
}

extension CredentialVerifier {
    /// Answers every question about a file as of an instant; about a PDF also whether its pages are those that were issued.
    public func check(file bytes: [UInt8], at instant: DateTimeStamp) -> CredentialReport {
        let file = CertificateFile(bytes)
        let report = check(file.credential ?? [], at: instant)
        guard file.isPDF else { return report }
        return CredentialReport(
            checks: report.checks + [file.document], issuer: report.issuer, number: report.number,
            holder: report.holder, signedAt: report.signedAt)
    }
}
