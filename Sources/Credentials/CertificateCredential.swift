/// A certificate as a W3C Verifiable Credential 2.0, to be signed with `eddsa-jcs-2022`.
///
/// Only texts, whole numbers and lists, so that every canonicaliser agrees about its bytes (certification.md §2.6).
public struct CertificateCredential: Sendable, Equatable {
    /// First context of every credential.
    public static let context = "https://www.w3.org/ns/credentials/v2"
    /// What this kind of credential is called.
    public static let type = "CleanerProductionCertificate"

    /// What it says.
    public let claims: CertificateClaims
    /// Who says so.
    public let issuer: DIDWeb
    /// Where its revocation is told.
    public let revocation: StatusEntry
    /// Where its suspension is told.
    public let suspension: StatusEntry
    /// The printed pages, without which the credential could go with another certificate's paper.
    public let pages: Pages?

    /// What identifies printed pages.
    public struct Pages: Sendable, Equatable {
        /// How many bytes of the PDF they are, from its first.
        public let size: Int
        /// SHA-256 of these bytes, lower-case hex.
        public let sha256: String

        /// Describes pages by their bytes.
        public init(_ bytes: [UInt8]) {
            size = bytes.count
            sha256 = Digest.hex(Digest.sha256(bytes))
        }
    }

    /// Describes a credential; the indexes are this version's own in the list for revocation and in that for suspension.
    public init(
        claims: CertificateClaims, issuer: DIDWeb, revocation: (list: String, index: Int),
        suspension: (list: String, index: Int), pages: Pages? = nil
    ) {
        self.claims = claims
        self.issuer = issuer
        self.pages = pages
        self.revocation = StatusEntry(purpose: .revocation, listURL: revocation.list, index: revocation.index)
        self.suspension = StatusEntry(purpose: .suspension, listURL: suspension.list, index: suspension.index)
    }

    /// Its address.
    public var id: String { issuer.baseURL + "/credentials/" + claims.reference }

    /// The contexts: the standard's, and one that gives our own members names under the page that explains the scheme.
    static func contexts(baseURL: String) -> JCSValue {
        [.string(context), ["@vocab": .string(baseURL + "/scheme#")]]
    }

    /// What is signed.
    ///
    /// `validUntil` is the first instant after the last day, because a credential ends at its `validUntil`.
    public var json: JCSObject {
        var issuerJSON = JCSObject()
        issuerJSON["id"] = .string(issuer.description)
        issuerJSON["name"] = Self.languages(claims.issuer.name)
        issuerJSON["address"] = claims.issuer.address.map { .string($0) }
        issuerJSON["image"] = claims.issuer.mark.map { .string($0) }
        var object = JCSObject()
        object["@context"] = Self.contexts(baseURL: issuer.baseURL)
        object["id"] = .string(id)
        object["type"] = ["VerifiableCredential", .string(Self.type)]
        object["name"] = Self.languages(claims.title)
        object["issuer"] = .object(issuerJSON)
        object["validFrom"] = .string(claims.validFrom.start(offset: claims.zone))
        object["validUntil"] = .string(claims.validUntil.next.start(offset: claims.zone))
        object["credentialStatus"] = [revocation.json(credential: id), suspension.json(credential: id)]
        object["credentialSubject"] = .object(subject)
        return object
    }

    /// The proof to be signed; store its `document` and `options` before signing.
    public func proof(created: DateTimeStamp, keyID: String) throws(JCSError) -> UnsignedProof {
        try UnsignedProof(of: json, created: created, verificationMethod: issuer.method(keyID))
    }

    private var subject: JCSObject {
        var holder = JCSObject()
        holder["name"] = .string(claims.holder.name.vi)
        holder["nameEn"] = claims.holder.name.en.map { .string($0) }
        holder["taxCode"] = .string(claims.holder.taxCode)
        holder["facility"] = claims.holder.facility.map { .string($0) }
        var criteria = JCSObject()
        Self.put(claims.scheme, as: "scheme", into: &criteria)
        criteria["edition"] = claims.criteriaEdition.map { .number(Double($0)) }
        var subject = JCSObject()
        subject["type"] = "CertifiedFacility"
        subject["number"] = .string(claims.number)
        subject["issue"] = .number(Double(claims.issue))
        subject["replaces"] = claims.replaces.map { .string($0) }
        subject["versionReason"] = claims.versionReason.map { .string($0) }
        subject["holder"] = .object(holder)
        subject["sites"] = .array(claims.sites.map(Self.site))
        subject["sector"] = claims.sector.map(Self.sector)
        subject["criteria"] = .object(criteria)
        Self.put(claims.scope, as: "scope", into: &subject)
        if !claims.products.isEmpty { subject["products"] = .array(claims.products.map { .string($0) }) }
        subject["conditions"] = claims.conditions
        subject["dossierCode"] = claims.dossierCode.map { .string($0) }
        subject["decidedOn"] = .string(claims.decidedOn.description)
        subject["grantedOn"] = .string(claims.grantedOn.description)
        subject["firstDay"] = .string(claims.validFrom.description)
        subject["lastDay"] = .string(claims.validUntil.description)
        subject["gap"] = claims.gap.map {
            ["from": .string($0.from.description), "until": .string($0.until.description)]
        }
        subject["verifyUrl"] = .string(claims.verifyURL)
        Self.put(claims.statement, as: "statement", into: &subject)
        subject["pages"] = pages.map {
            ["mediaType": "application/pdf", "sha256": .string($0.sha256), "size": .number(Double($0.size))]
        }
        return subject
    }

    private static func site(_ site: CertificateClaims.Site) -> JCSValue {
        var object = JCSObject()
        object["name"] = site.name.map { .string($0) }
        object["address"] = .string(site.address)
        object["unitCode"] = site.unitCode.map { .string($0) }
        if let unit = site.unit { put(unit, as: "unit", into: &object) }
        if let scope = site.scope { put(scope, as: "scope", into: &object) }
        return .object(object)
    }

    private static func sector(_ sector: CertificateClaims.Sector) -> JCSValue {
        var object = JCSObject()
        object["scheme"] = .string(sector.scheme)
        object["code"] = .string(sector.code)
        if let name = sector.name { put(name, as: "name", into: &object) }
        return .object(object)
    }

    private static func put(_ text: CertificateClaims.Text, as name: String, into object: inout JCSObject) {
        object[name + "Vi"] = .string(text.vi)
        object[name + "En"] = text.en.map { .string($0) }
    }

    /// A name in both languages as the Data Model writes it (§11.1).
    private static func languages(_ text: CertificateClaims.Text) -> JCSValue {
        var values: [JCSValue] = [["@value": .string(text.vi), "@language": "vi"]]
        if let english = text.en { values.append(["@value": .string(english), "@language": "en"]) }
        return .array(values)
    }
}
