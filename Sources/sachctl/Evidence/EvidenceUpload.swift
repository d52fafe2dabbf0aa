import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl evidence upload` (E1): sends the document's bytes, then says what it is.
struct EvidenceUpload: BirthCommand {
    static let move = Move(.evidence, "upload", "Send a document and offer it as proof.")

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
    @Option(help: "Sites it covers.") var sites: String?
    @Option(help: "Day of the very first issue (yyyy-mm-dd).") var firstIssuedOn: Day?
    @Option(help: "Day of the issuer's last surveillance (yyyy-mm-dd).") var lastSurveillanceOn: Day?
    @Argument(help: "The document: it is sent first; gives name, size and hash.", completion: .file())
    var file: String?
    @Option(help: "Name of the document, where the file's own says nothing.") var fileName: String?
    @Option(help: "SHA-256 in hexadecimal, where you sent the file before.") var sha256: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        [
            "facility": facility, "type": type, "edition": edition, "number": number, "issuer": issuer,
            "accreditation_body": accreditationBody, "scope": scope, "effective_from": effectiveFrom,
            "expires_on": expiresOn, "no_expiry_reason": noExpiryReason, "document_date": documentDate, "sites": sites,
            "first_issued_on": firstIssuedOn, "last_surveillance_on": lastSurveillanceOn, "file_name": name,
            "sha256": sha256,
        ]
    }

    func payload(sendingWith client: Client, isDryRun: Bool) throws -> Payload {
        guard let path = file else { return payload }
        let local: LocalFile
        do throws(LocalFile.Failure) {
            local = try LocalFile(reading: path)
        } catch {
            throw ValidationError(error.description)
        }
        let digest = try FileDigest.sha256(of: local)
        guard sha256 == nil || sha256 == digest else { throw ValidationError("\(path): its SHA-256 is \(digest)") }
        let described = payload.adding(["size": local.size, "sha256": digest])
        guard !isDryRun else { return described }
        local.rewind()
        let output = options.common.output
        let isShown = output.format == .table && !output.quiet
        _ = try ProgressLine.counting(options.common.language.say("Đang gửi tệp", "Sending"), isShown: isShown) {
            try client.send(local, sha256: digest, mediaType: Self.mediaType(of: path), progress: $0)
        }
        return described
    }

    private var name: String? { fileName ?? file.map { String($0.split(separator: "/").last ?? "") } }

    /// What the name promises, so that the daemon can say when the bytes are something else; `nil` leaves it to them.
    private static func mediaType(of name: String) -> String? {
        switch name.lowercased().split(separator: ".").last {
        case "pdf": "application/pdf"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "tif", "tiff": "image/tiff"
        case "odt": "application/vnd.oasis.opendocument.text"
        case "ods": "application/vnd.oasis.opendocument.spreadsheet"
        case "xml": "application/xml"
        case "csv": "text/csv"
        case "txt": "text/plain"
        default: nil
        }
    }
}
