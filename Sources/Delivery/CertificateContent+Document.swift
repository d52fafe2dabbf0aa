import Credentials
import Documents

extension CertificateContent {
    /// What the pages of a certificate say, read from its stored document (`sach.certificate_document`) and from nothing else.
    ///
    /// A translation that is missing is replaced by the Vietnamese text. Throws `ClaimsError` naming the member that is
    /// missing or wrong.
    public init(document: JCSObject, isDraft: Bool = false) throws(ClaimsError) {
        let reader = DocumentReader(document)
        guard document["format"]?.is("sach-certificate-1") == true else { throw .malformed("format") }
        let issuer = try reader.part("issuer")
        let signer = try reader.part("signer")
        self.init(
            number: try reader.text("number"), replaces: reader.optional("replaces"),
            issuer: Issuer(
                parent: issuer.optionalPair("parent"), name: try issuer.pair("name"),
                address: issuer.optional("address").map {
                    BilingualText(vi: $0, en: issuer.optional("addressEn") ?? $0)
                },
                authority: try issuer.pair("authority"), place: try issuer.pair("place"),
                unitCode: issuer.optional("unitCode")),
            holder: try Self.holder(reader), basis: try Self.basis(reader),
            validity: Validity(
                grantedOn: try reader.day("grantedOn"), until: try reader.day("validUntil"),
                months: try reader.number("validityMonths"), gap: try Self.gap(reader)),
            signer: Signer(title: try signer.pair("title"), name: signer.optional("name")),
            verifyURL: try reader.text("verifyUrl"), isDraft: isDraft)
    }

    private static func holder(_ reader: DocumentReader) throws(ClaimsError) -> Holder {
        let holder = try reader.part("holder")
        let site = try reader.part("site")
        let sector = try reader.part("sector")
        let unit = site.optional("unitVi")
        let address = try site.text("address")
        // Whoever wrote the unit's name into the address does not read it twice.
        let isNamed = unit.map { address.contains($0) } ?? true
        var further: [Site] = []
        for site in reader.list("sites") {
            further.append(Site(name: site.optional("name") ?? "", address: try site.text("address")))
        }
        return Holder(
            name: try holder.text("name"), nameEnglish: holder.optional("nameEn"), taxCode: try holder.text("taxCode"),
            site: Site(address: isNamed ? address : "\(address), \(unit ?? "")"), furtherSites: further,
            sectorCode: try sector.text("code"), sectorName: try sector.pair("name"),
            sectorScheme: try sector.text("scheme"), scope: try reader.text("scopeVi"),
            scopeEnglish: reader.optional("scopeEn"), commune: unit)
    }

    private static func basis(_ reader: DocumentReader) throws(ClaimsError) -> Basis {
        let results = reader.optionalPart("results")
        var highlights: [Basis.Highlight] = []
        for result in results?.list("highlights") ?? [] {
            highlights.append(Basis.Highlight(label: try result.pair("label"), value: try result.pair("value")))
        }
        var legal: [BilingualText] = []
        for ground in reader.list("legalBasis") { legal.append(try ground.pair("text")) }
        return Basis(
            legal: legal, councilDay: reader.has("councilDay") ? try reader.day("councilDay") : nil,
            decidedOn: try reader.day("decidedOn"), dossierCode: try reader.text("dossierCode"),
            criteria: try reader.part("criteria").pair("name"),
            criteriaVersion: "\(try reader.number("criteriaVersion"))", grade: results?.optionalPair("grade"),
            baselinePeriod: results?.optional("baselinePeriod"), highlights: highlights,
            conditions: reader.sentences("conditions"))
    }

    private static func gap(_ reader: DocumentReader) throws(ClaimsError) -> ClosedRange<PrintedDay>? {
        guard let gap = reader.optionalPart("gap") else { return nil }
        let (from, until) = (try gap.day("from"), try gap.day("until"))
        guard from <= until else { throw .malformed("gap") }
        return from...until
    }
}

/// Reads members of a stored document; an error names the member.
private struct DocumentReader {
    private let object: JCSObject

    init(_ object: JCSObject) { self.object = object }

    func has(_ name: String) -> Bool { object[name] != nil }

    func optional(_ name: String) -> String? { object[name]?.string.flatMap { $0.isEmpty ? nil : $0 } }

    func text(_ name: String) throws(ClaimsError) -> String {
        guard let text = optional(name) else { throw .malformed(name) }
        return text
    }

    func number(_ name: String) throws(ClaimsError) -> Int {
        guard let number = object[name]?.integer else { throw .malformed(name) }
        return number
    }

    func day(_ name: String) throws(ClaimsError) -> PrintedDay {
        guard let day = PrintedDay(iso: try text(name)) else { throw .malformed(name) }
        return day
    }

    func optionalPair(_ name: String) -> BilingualText? {
        optional(name + "Vi").map { BilingualText(vi: $0, en: optional(name + "En") ?? $0) }
    }

    func pair(_ name: String) throws(ClaimsError) -> BilingualText {
        guard let pair = optionalPair(name) else { throw .malformed(name + "Vi") }
        return pair
    }

    func optionalPart(_ name: String) -> DocumentReader? { object[name]?.object.map { DocumentReader($0) } }

    func part(_ name: String) throws(ClaimsError) -> DocumentReader {
        guard let part = optionalPart(name) else { throw .malformed(name) }
        return part
    }

    func list(_ name: String) -> [DocumentReader] {
        (object[name]?.array ?? []).compactMap(\.object).map { DocumentReader($0) }
    }

    /// A list of texts, or of objects with a text.
    func sentences(_ name: String) -> [String] {
        (object[name]?.array ?? []).compactMap { $0.string ?? $0.object?["text"]?.string ?? $0.object?["vi"]?.string }
    }
}
