import CertificationAPI
import CertificationStore
import Credentials
import Delivery
import Documents
import HTTPTypes

/// Certificates and papers as PDF.
enum DocumentController {
    private static let certificates = SubjectController(.certificate)

    /// `GET /v1/certificates/{ref}/document`: the PDF as it was issued.
    static func certificate(_ call: Call) async throws -> Reply {
        let subject = try await certificates.find(call)
        guard let file = try await call.store.read(ReadCertificateFile(subject: subject.id)).first else {
            throw Problem(
                .notFound,
                detail:
                    "\(subject.reference) is not signed yet: its preview is under /v1/certificates/\(subject.reference)/preview."
            )
        }
        guard Digest.hex(Digest.sha256(file.bytes)) == file.digest else {
            throw StoreError.internalError("the PDF of \(file.number) is not the one that was issued")
        }
        return pdf(file.bytes, name: String(file.number.map { $0 == "/" ? "-" : $0 }))
    }

    /// `GET /v1/certificates/{ref}/preview`: what a certificate that is not signed yet would look like, watermarked.
    static func preview(_ call: Call) async throws -> Reply {
        let subject = try await certificates.find(call)
        guard let document = try await call.store.read(ReadCertificatePreview(subject: subject.id)).first ?? nil else {
            throw Problem(
                .notFound,
                detail: "\(subject.reference) is \(subject.state): only what is not signed yet has a preview.")
        }
        do {
            let bytes = try await call.house.shop.certificate(document: document, isDraft: true)
            return pdf(bytes, name: subject.reference + "-preview")
        } catch {
            throw Problem(.ruleViolated, detail: "The certificate can't be printed: \(error).")
        }
    }

    /// `GET /v1/papers/{ref}/document`: the paper as it was printed when it was first asked for.
    static func paper(_ call: Call) async throws -> Reply {
        let reference = try call.path("ref")
        let rows = try await call.store.read(ListPapers(reference: reference, reader: try call.caller.reader))
        guard let row = rows.first else {
            throw Problem(.notFound, detail: "There is no paper \(reference) that you may see.")
        }
        guard let data = row.data else {
            throw Problem(.notFound, detail: "What \(reference) said was erased.")
        }
        if let kept = try await call.store.read(ReadPaperFile(paper: row.id)).first {
            return pdf(kept, name: reference)
        }
        guard let kind = PaperKind(rawValue: row.kind), let day = PrintedDay(iso: row.issuedOn) else {
            throw Problem(.notFound, detail: "There is no printed form of \(row.kind).")
        }
        let bytes: [UInt8]
        let values: PaperValue = try data.decoded()
        do {
            bytes = try await call.house.shop.paper(kind, data: values, issuedOn: day)
        } catch {
            throw Problem(.ruleViolated, detail: "The paper can't be printed: \(error).")
        }
        // Whoever was first keeps; a second print of the same moment gets the first one's bytes.
        guard let kept = try await call.store.write(KeepPaperFile(paper: row.id, pdf: bytes)).first ?? nil else {
            throw Problem(.notFound, detail: "What \(reference) said was erased.")
        }
        return pdf(kept, name: reference)
    }

    /// `GET /v1/certificate-export`: what was published, in the fields of IAF CertSearch.
    static func export(_ call: Call) async throws -> Reply {
        let limit = try call.query.limit()
        let rows = try await call.store.read(
            ExportCertificates(
                network: try await NetworkController.code(call), after: try Cursor.read(call.query), limit: limit + 1))
        return try .json(
            try Cursor.page(rows, limit: limit, key: \.id) { try $0.fields.decoded() as JSONValue })
    }

    private static func pdf(_ bytes: [UInt8], name: String) -> Reply {
        Reply(
            status: .ok, mediaType: "application/pdf", body: bytes,
            headers: [
                .cacheControl: "private, no-cache",
                .contentDisposition: "inline; filename=\"\(name).pdf\"",
                .contentSecurityPolicy: "default-src 'none'; sandbox",
            ])
    }
}
