import CertificationAPI
import CertificationStore

/// What the public register says of a certificate, for programs: the same as the page.
struct VerifyDocument: Encodable, Sendable {
    /// One status that it had.
    struct Period: Encodable, Sendable {
        let status: String
        let since: String
        let reason: String
    }

    /// One site.
    struct Site: Encodable, Sendable {
        let name: String
        let address: String
    }

    /// The holder.
    struct Holder: Encodable, Sendable {
        let name: String
        let nameEn: String?
        let taxCode: String?
    }

    /// The sector.
    struct Sector: Encodable, Sendable {
        let scheme: String
        let code: String
        let name: LocalizedText?
    }

    /// Another version of the number.
    struct Version: Encodable, Sendable {
        let number: String
        let status: String
        let url: String
    }

    let number: String
    let status: String
    let statusName: LocalizedText
    let since: String
    let checkedAt: String
    let asOf: String?
    let issuer: LocalizedText
    let network: String
    let holder: Holder?
    let siteAddress: String?
    let unit: LocalizedText?
    let sites: [Site]?
    let scope: String?
    let scopeEn: String?
    let products: [String]?
    let sector: Sector?
    let criteriaVersion: Int?
    let grantedOn: String?
    let validFrom: String?
    let validUntil: String?
    let replaces: String?
    let current: Version?
    let sha256: String?
    let history: [Period]?

    /// Shows an entry, of now or of the end of a day.
    init(_ entry: RegisterEntryRow, day: String?) {
        let status = PublicStatus(rawValue: entry.status) ?? .unknown
        let minutes = entry.offsetMinutes
        number = entry.number
        self.status = status.rawValue
        statusName = LocalizedText(vi: status.word.vi, en: status.word.en)
        since = Self.instant(entry.since, minutes)
        checkedAt = Self.instant(entry.checkedAt, minutes)
        asOf = day
        issuer = LocalizedText(vi: entry.issuerVi, en: entry.issuerEn)
        network = entry.network
        holder = entry.holderName.map { Holder(name: $0, nameEn: entry.holderNameEn, taxCode: entry.taxCode) }
        siteAddress = entry.siteAddress
        unit = entry.unitVi.map { LocalizedText(vi: $0, en: entry.unitEn ?? $0) }
        let isShown = entry.holderName != nil
        sites = isShown ? zip(entry.siteNames, entry.siteAddresses).map { Site(name: $0, address: $1) } : nil
        scope = entry.scopeVi
        scopeEn = entry.scopeEn
        products = isShown ? entry.products : nil
        sector = entry.vsicCode.map { code in
            Sector(
                scheme: "VSIC \(entry.vsicVersion ?? "")", code: code,
                name: entry.sectorVi.map { LocalizedText(vi: $0, en: entry.sectorEn ?? $0) })
        }
        criteriaVersion = entry.criterionVersion
        grantedOn = entry.grantedOn
        validFrom = entry.validFrom
        validUntil = entry.validUntil
        replaces = entry.replaces
        current =
            entry.current.count == 3
            ? Version(number: entry.current[0], status: entry.current[2], url: "/verify/\(entry.current[1])") : nil
        sha256 = entry.sha256
        history =
            isShown
            ? entry.history.compactMap { line in
                let parts = line.split(separator: " ")
                guard parts.count == 4 else { return nil }
                return Period(
                    status: String(parts[0]), since: Self.instant("\(parts[2]) \(parts[3])", minutes),
                    reason: String(parts[1]))
            } : nil
    }

    /// A local minute with its offset, RFC 3339: `2026-11-16T14:03:00+07:00`.
    static func instant(_ local: String, _ minutes: Int) -> String {
        let (hour, minute) = (abs(minutes) / 60, abs(minutes) % 60)
        let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return local.replacing(" ", with: "T") + ":00" + (minutes < 0 ? "-" : "+") + two(hour) + ":" + two(minute)
    }
}
