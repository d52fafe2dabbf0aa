extension CertificateClaims {
    /// Reads the stored document `sach-certificate-1`, the bytes fixed before anything is signed (`sach.certificate_document`).
    ///
    /// The credential is thereby a function of those bytes, the key and the places in the status lists, and can be made again.
    public init(document: JCSObject, zone: UTCOffset = .vietnam) throws(ClaimsError) {
        guard document["format"]?.is("sach-certificate-1") == true else { throw .malformed("format") }
        let issuer = try Self.part(document, "issuer")
        let scheme = try Self.part(document, "scheme")
        let holder = try Self.part(document, "holder")
        guard let issue = document["issue"]?.integer, issue >= 1 else { throw .malformed("issue") }
        self.init(
            title: try Self.pair(document, "title"), number: try Self.text(document, "number"), issue: issue,
            issuer: Issuer(
                name: try Self.pair(issuer, "name"), address: issuer["address"]?.string, mark: issuer["mark"]?.string),
            scheme: try Self.pair(scheme, "name"),
            holder: Holder(
                name: Text(vi: try Self.text(holder, "name"), en: holder["nameEn"]?.string),
                taxCode: try Self.text(holder, "taxCode"), facility: holder["facility"]?.string),
            sites: try Self.sites(document), scope: try Self.pair(document, "scope"),
            decidedOn: try Self.day(document, "decidedOn"), grantedOn: try Self.day(document, "grantedOn"),
            validFrom: try Self.day(document, "validFrom"), validUntil: try Self.day(document, "validUntil"),
            zone: zone,
            verifyURL: try Self.text(document, "verifyUrl"), statement: try Self.pair(document, "statement"))
        criteriaEdition = document["criteriaVersion"]?.integer
        if let sector = document["sector"]?.object {
            self.sector = Sector(
                scheme: try Self.text(sector, "scheme"), code: try Self.text(sector, "code"),
                name: sector["nameVi"]?.string.map { Text(vi: $0, en: sector["nameEn"]?.string) })
        }
        products = document["products"]?.strings ?? []
        if let conditions = document["conditions"], conditions != [] { self.conditions = conditions }
        dossierCode = document["dossierCode"]?.string
        replaces = document["replaces"]?.string
        versionReason = document["versionReason"]?.string
        if let gap = document["gap"]?.object {
            self.gap = Gap(from: try Self.day(gap, "from"), until: try Self.day(gap, "until"))
        }
    }

    /// The seat first, then every site that is listed.
    private static func sites(_ document: JCSObject) throws(ClaimsError) -> [Site] {
        let seat = try part(document, "site")
        var sites = [
            Site(
                address: try text(seat, "address"), unitCode: seat["unitCode"]?.string,
                unit: seat["unitVi"]?.string.map { Text(vi: $0, en: seat["unitEn"]?.string) })
        ]
        for site in (document["sites"]?.array ?? []).compactMap(\.object) {
            sites.append(
                Site(
                    name: site["name"]?.string, address: try text(site, "address"),
                    scope: site["scopeVi"]?.string.map { Text(vi: $0, en: site["scopeEn"]?.string) }))
        }
        return sites
    }

    private static func part(_ object: JCSObject, _ name: String) throws(ClaimsError) -> JCSObject {
        guard let part = object[name]?.object else { throw .malformed(name) }
        return part
    }

    private static func text(_ object: JCSObject, _ name: String) throws(ClaimsError) -> String {
        guard let text = object[name]?.string, !text.isEmpty else { throw .malformed(name) }
        return text
    }

    private static func pair(_ object: JCSObject, _ name: String) throws(ClaimsError) -> Text {
        Text(vi: try text(object, name + "Vi"), en: object[name + "En"]?.string)
    }

    private static func day(_ object: JCSObject, _ name: String) throws(ClaimsError) -> LegalDay {
        guard let day = object[name]?.string.flatMap({ LegalDay($0) }) else { throw .malformed(name) }
        return day
    }
}

/// Why claims make no certificate.
public enum ClaimsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// This member is missing or wrong.
    case malformed(String)

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .malformed(let member): "the certificate's \(member) is missing or wrong"
        }
    }
}
