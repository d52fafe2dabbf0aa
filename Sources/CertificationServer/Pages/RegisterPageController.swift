import CertificationAPI
import CertificationStore
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

/// `/register`: the public register, to search, and as CSV and JSON; and the files of the pages.
enum RegisterPageController {
    /// Lines that are read at once for an export.
    static let exportPage = 1_000

    /// `GET /register`: the page, or JSON for who asks for it.
    static func list(_ call: Call) async throws -> Reply {
        if PublicReply.prefersJSON(call.request) { return try await json(call) }
        let language = try PageLanguage(call)
        let site = call.house.site
        let (face, inquiry) = try await inquiry(call)
        let lines = try await search(call, face, inquiry, limit: inquiry.limit + 1)
        let shown = Array(lines.prefix(inquiry.limit))
        let page = RegisterPage(
            face: face, inquiry: inquiry, lines: shown, next: lines.count > inquiry.limit ? shown.last?.place : nil,
            choices: try await site.choices(of: face.code), language: language, assets: site.assets)
        return PublicReply.page(page.html, language: language, call)
    }

    /// `GET /register.json`: one page of it.
    static func json(_ call: Call) async throws -> Reply {
        let (face, inquiry) = try await inquiry(call)
        let lines = try await search(call, face, inquiry, limit: inquiry.limit + 1)
        let shown = lines.prefix(inquiry.limit)
        let document = RegisterDocument(
            network: face.code, checkedAt: VerifyDocument.instant(face.checkedAt, face.offsetMinutes),
            asOf: inquiry.day, items: shown.map(RegisterDocument.Item.init),
            next: lines.count > inquiry.limit ? shown.last?.place : nil)
        return try PublicReply.document(document, call)
    }

    /// `GET /register.csv`: all that fits, however much; made while it is sent.
    static func csv(_ call: Call) async throws -> Reply {
        let language = try PageLanguage(call)
        let (face, inquiry) = try await inquiry(call)
        // Read before the answer begins, so that a refusal can still be one.
        let first = try await search(call, face, inquiry, limit: exportPage)
        let name = "\(face.code)-\(inquiry.day ?? face.today).csv"
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(string: RegisterDocument.csvHead(language)))
            var lines = first
            while !lines.isEmpty {
                var text = ""
                for line in lines { text += RegisterDocument.Item(line).csv(language) }
                try await writer.write(ByteBuffer(string: text))
                guard lines.count == exportPage, let place = lines.last?.place else { break }
                lines = try await search(call, face, inquiry, limit: exportPage, after: place)
            }
            try await writer.finish(nil)
        }
        return Reply(
            status: .ok, mediaType: "text/csv; charset=utf-8; header=present", body: [],
            headers: [
                .cacheControl: "no-cache", .vary: "Accept-Language",
                .contentDisposition: FileController.disposition("register-" + name),
                .contentSecurityPolicy: PublicReply.policy,
            ], stream: body)
    }

    /// `GET /pages/{file}`: style sheet and sign.
    static func file(_ call: Call) async throws -> Reply {
        let name = try call.path("file")
        guard let file = call.house.site.files[name] else {
            throw Problem(.notFound, detail: "There is no file \(name) of the pages.")
        }
        // The address changes with the content.
        let keep = call.query.text("v") == nil ? "no-cache" : "public, max-age=31536000, immutable"
        return PublicReply.tagged(file.bytes, mediaType: file.mediaType, vary: "Accept-Encoding", keep: keep, call)
    }

    /// `GET /`: there is one front door.
    static func home(_ call: Call) async throws -> Reply {
        PublicReply.redirect(to: "/register", status: .seeOther)
    }

    private static func inquiry(_ call: Call) async throws -> (RegisterFaceRow, RegisterInquiry) {
        let face = try await call.house.site.face(call)
        return (face, try RegisterInquiry(call.query, today: face.today))
    }

    private static func search(
        _ call: Call, _ face: RegisterFaceRow, _ inquiry: RegisterInquiry, limit: Int, after: String? = nil
    ) async throws -> [RegisterLineRow] {
        try await call.store.read(
            SearchRegister(
                network: face.code, text: inquiry.text, status: inquiry.status, unit: inquiry.unit,
                sector: inquiry.sector, day: inquiry.day, after: after ?? inquiry.after, limit: limit))
    }
}
