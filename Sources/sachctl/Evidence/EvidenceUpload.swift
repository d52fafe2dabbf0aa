import ArgumentParser
import CertificationAPI
import FoundationEssentials

/// `sachctl evidence upload` (E1): what the document is, and its hash; the bytes stay with the caller for now.
struct EvidenceUpload: BirthCommand {
    static let move = Move(.evidence, "upload", "Record a document offered as proof.")

    @Option(help: "The facility it is about (F7).") var facility: String?
    @Option(help: "Kind of document: ISO_14001, EIA_APPROVAL, ENV_LICENCE, ENV_REGISTRATION, ….") var type: String?
    @Option(help: "Edition of the standard (2015).") var edition: String?
    @Option(help: "Its number.") var number: String?
    @Option(help: "Who issued it.") var issuer: String?
    @Option(help: "Who accredited the issuer.") var accreditationBody: String?
    @Option(help: "What it covers.") var scope: String?
    @Option(help: "First day it holds (yyyy-mm-dd).") var effectiveFrom: Day?
    @Option(help: "Last day it holds (yyyy-mm-dd).") var expiresOn: Day?
    @Option(help: "Why it has no last day.") var noExpiryReason: String?
    @Option(help: "Date on the document (yyyy-mm-dd).") var documentDate: Day?
    @Option(help: "The document: gives name, size, media type and hash.", completion: .file()) var file: String?
    @Option(help: "Name of the file, where --file is not at hand.") var fileName: String?
    @Option(help: "Media type, where it is not plain from the name.") var mediaType: String?
    @Option(help: "Size in bytes, where --file is not at hand.") var size: Int?
    @Option(help: "SHA-256 in hexadecimal, where --file is not at hand.") var sha256: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        get throws {
            let bytes = try file.map(Self.bytes)
            let name = fileName ?? file.map { String($0.split(separator: "/").last ?? "") }
            return [
                "facility": facility, "type": type, "edition": edition, "number": number, "issuer": issuer,
                "accreditation_body": accreditationBody, "scope": scope, "effective_from": effectiveFrom,
                "expires_on": expiresOn, "no_expiry_reason": noExpiryReason, "document_date": documentDate,
                "file_name": name, "media_type": mediaType ?? name.map(Self.mediaType), "size": size ?? bytes?.count,
                "sha256": sha256 ?? bytes.map { FileDigest.sha256(of: $0) },
            ]
        }
    }

    private static func bytes(of path: String) throws -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ValidationError("--file \(path): cannot be read")
        }
        return bytes
    }

    private static func mediaType(of name: String) -> String {
        switch name.lowercased().split(separator: ".").last {
        case "pdf": "application/pdf"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "xml": "application/xml"
        default: "application/octet-stream"
        }
    }
}
