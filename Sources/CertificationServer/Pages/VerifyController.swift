import CertificationAPI
import CertificationStore
import HTTPTypes
import Hummingbird

/// `/verify`: whether a certificate is real and stands today.
enum VerifyController {
    /// Query parameters of the pages.
    static let parameters = ["as_of"]

    /// Whether this daemon serves the credentials that the page would link to.
    private static let hasCredential = Routes.all.contains { $0.path.hasPrefix("/credentials/{") }

    /// `GET /verify`: the form, and where it leads.
    static func form(_ call: Call) async throws -> Reply {
        let language = try PageLanguage(call)
        if let number = call.query.text("number") {
            let path = RegisterInquiry.encode(reference(number))
            return PublicReply.redirect(to: "/verify/\(path)?lang=\(language.rawValue)", status: .seeOther)
        }
        let site = call.house.site
        let face = try await site.face(call)
        return PublicReply.page(
            MessagePage(face: face, language: language, assets: site.assets).form, language: language, call)
    }

    /// `GET /verify/{number}`: the page, or JSON for who asks for it or for the number with `.json`.
    static func show(_ call: Call) async throws -> Reply {
        try await answer(try call.path("number"), call)
    }

    /// `GET /verify/{number}/{year}/{sequence}/{kind}`: the number as it is printed, with slashes.
    static func showPrinted(_ call: Call) async throws -> Reply {
        let parts = try ["number", "year", "sequence", "kind"].map { name throws(Problem) in try call.path(name) }
        return try await answer(parts.joined(separator: "/"), call)
    }

    private static func answer(_ typed: String, _ call: Call) async throws -> Reply {
        let isFile = typed.lowercased().hasSuffix(".json")
        let number = isFile ? String(typed.dropLast(5)) : typed
        let reference = reference(number)
        guard reference == number else {
            let query = call.request.uri.query.map { "?" + $0 } ?? ""
            let path = RegisterInquiry.encode(reference) + (isFile ? ".json" : "")
            return PublicReply.redirect(to: "/verify/" + path + query, status: .permanentRedirect)
        }
        let language = try PageLanguage(call)
        let site = call.house.site
        let wantsJSON = isFile || PublicReply.prefersJSON(call.request)
        let day = try await day(call)
        let entry: RegisterEntryRow?
        if !isPossible(reference) {
            entry = nil
        } else if let day {
            entry = try await call.store.read(FindRegisterEntryAt(reference: reference, day: day)).first
        } else {
            entry = try await site.desk.find(reference)
        }
        guard let entry else {
            if wantsJSON {
                throw Problem(.notFound, detail: "The register has no certificate \(reference.prefix(80)).")
            }
            let page = MessagePage(
                face: try await site.face(call), language: language, assets: site.assets,
                path: "/verify/" + RegisterInquiry.encode(reference))
            return PublicReply.page(page.unknown(reference), language: language, status: .notFound, call)
        }
        if wantsJSON { return try PublicReply.document(VerifyDocument(entry, day: day), call) }
        let page = VerifyPage(
            entry: entry, language: language, day: day, hasCredential: hasCredential, assets: site.assets)
        return PublicReply.page(page.html, language: language, call)
    }

    private static func day(_ call: Call) async throws -> String? {
        guard call.query.text("as_of") != nil else { return nil }
        return try RegisterInquiry.day(call.query, today: try await call.house.site.face(call).today)
    }

    /// The number as the register keeps it: with hyphens, upper case, without blanks.
    static func reference(_ number: String) -> String {
        String(number.uppercased().compactMap { $0 == "/" ? "-" : $0.isWhitespace ? nil : $0 })
    }

    /// Whether a certificate could have this reference: if not, the database is not asked.
    static func isPossible(_ reference: String) -> Bool {
        (5...64).contains(reference.utf8.count)
            && reference.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
