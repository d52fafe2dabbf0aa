/// What a certificate says (17065 7.7.1, 17021-1 8.2.2, certification.md §2.3), before it takes any outward form.
public struct CertificateClaims: Sendable, Equatable {
    /// A text in Vietnamese, which counts, and in English for reference.
    public struct Text: Sendable, Equatable {
        /// The Vietnamese text.
        public var vi: String
        /// Its translation.
        public var en: String?

        /// Pairs a text with its translation.
        public init(vi: String, en: String? = nil) {
            self.vi = vi
            self.en = en
        }
    }

    /// Who certifies.
    public struct Issuer: Sendable, Equatable {
        /// Name.
        public var name: Text
        /// Postal address.
        public var address: String?
        /// Address of the picture of its mark.
        public var mark: String?

        /// Describes who certifies.
        public init(name: Text, address: String? = nil, mark: String? = nil) {
            self.name = name
            self.address = address
            self.mark = mark
        }
    }

    /// Whom the certificate is for.
    public struct Holder: Sendable, Equatable {
        /// Legal name.
        public var name: Text
        /// Tax code.
        public var taxCode: String
        /// The facility's reference in the register.
        public var facility: String?

        /// Describes whom the certificate is for.
        public init(name: Text, taxCode: String, facility: String? = nil) {
            self.name = name
            self.taxCode = taxCode
            self.facility = facility
        }
    }

    /// Where the holder works.
    public struct Site: Sendable, Equatable {
        /// What the site is called.
        public var name: String?
        /// Its address.
        public var address: String
        /// Code of the administrative unit on the day of grant.
        public var unitCode: String?
        /// The unit's name on that day; the register page tells what it is called today.
        public var unit: Text?
        /// What is done here, where it is less than the whole scope.
        public var scope: Text?

        /// Describes a site.
        public init(
            name: String? = nil, address: String, unitCode: String? = nil, unit: Text? = nil, scope: Text? = nil
        ) {
            self.name = name
            self.address = address
            self.unitCode = unitCode
            self.unit = unit
            self.scope = scope
        }
    }

    /// The activity by a classification.
    public struct Sector: Sendable, Equatable {
        /// The classification with its edition, `VSIC 2025`.
        public var scheme: String
        /// The code in it.
        public var code: String
        /// Its name.
        public var name: Text?

        /// Describes the activity.
        public init(scheme: String, code: String, name: Text? = nil) {
            self.scheme = scheme
            self.code = code
            self.name = name
        }
    }

    /// Days without validity before this version (17021-1 9.6.3.2.5): shown, so that no day looks covered that was not.
    public struct Gap: Sendable, Equatable {
        /// First day of it.
        public var from: LegalDay
        /// Last day of it.
        public var until: LegalDay

        /// Describes a gap.
        public init(from: LegalDay, until: LegalDay) {
            self.from = from
            self.until = until
        }
    }

    /// What the document is called.
    public var title: Text
    /// As printed, `TH/2026/0001/GCN-SXSH`, with `-R2` … for later versions.
    public var number: String
    /// Version of the number, from 1.
    public var issue: Int
    /// Who certifies.
    public var issuer: Issuer
    /// The scheme certified against.
    public var scheme: Text
    /// Edition of its criteria.
    public var criteriaEdition: Int?
    /// Whom it is for.
    public var holder: Holder
    /// Where it holds; at least one.
    public var sites: [Site]
    /// The activity.
    public var sector: Sector?
    /// What is certified.
    public var scope: Text
    /// Products it is about.
    public var products: [String]
    /// Conditions of the grant, as the decision has them.
    public var conditions: JCSValue?
    /// Code of the dossier decided on.
    public var dossierCode: String?
    /// Day of the decision.
    public var decidedOn: LegalDay
    /// Day of grant, never before the decision.
    public var grantedOn: LegalDay
    /// First day of validity.
    public var validFrom: LegalDay
    /// Last day of validity, inclusive.
    public var validUntil: LegalDay
    /// Zone the days are meant in.
    public var zone: UTCOffset
    /// Number of the version it replaces.
    public var replaces: String?
    /// Why there is a new version.
    public var versionReason: String?
    /// Days without validity before it.
    public var gap: Gap?
    /// Where anybody learns how it stands today; the QR code leads there.
    public var verifyURL: String
    /// That it is voluntary and replaces no environmental licence.
    public var statement: Text

    /// Describes a certificate with what every one has; the rest is set afterwards.
    public init(
        title: Text, number: String, issue: Int = 1, issuer: Issuer, scheme: Text, holder: Holder, sites: [Site],
        scope: Text, decidedOn: LegalDay, grantedOn: LegalDay, validFrom: LegalDay, validUntil: LegalDay,
        zone: UTCOffset = .vietnam, verifyURL: String, statement: Text
    ) {
        self.title = title
        self.number = number
        self.issue = issue
        self.issuer = issuer
        self.scheme = scheme
        self.holder = holder
        self.sites = sites
        self.scope = scope
        products = []
        self.decidedOn = decidedOn
        self.grantedOn = grantedOn
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.zone = zone
        self.verifyURL = verifyURL
        self.statement = statement
    }

    /// The number with hyphens, fit for an address.
    public var reference: String { String(number.map { $0 == "/" ? "-" : $0 }) }
}
