/// All that a certificate says: the union of ISO/IEC 17065 7.7.1 and 17021-1 8.2.2 with the scheme's own lines
/// (certification.md §2.3, vietnam.md §6.2.1).
///
/// Required texts must not be empty; optional ones that are `nil` or empty leave no trace on the page.
public struct CertificateContent: Sendable, Hashable {
    /// A production site.
    public struct Site: Sendable, Hashable {
        /// Its name; empty when it has none of its own.
        public var name: String
        /// Its address.
        public var address: String
        /// How its administrative unit was called at the grant and is called now, if that differs.
        public var unitHistory: BilingualText?

        /// Makes one from its parts.
        public init(name: String = "", address: String, unitHistory: BilingualText? = nil) {
            self.name = name
            self.address = address
            self.unitHistory = unitHistory
        }
    }

    /// Who issues.
    public struct Issuer: Sendable, Hashable {
        /// Its superior body.
        public var parent: BilingualText?
        /// Its name.
        public var name: BilingualText
        /// Its address.
        public var address: BilingualText?
        /// The authority in whose name it is signed, for instance "GIÁM ĐỐC SỞ CÔNG THƯƠNG TỈNH THANH HÓA".
        public var authority: BilingualText
        /// The place before the date.
        public var place: BilingualText
        /// Abbreviation of the unit that keeps the file, in the last line of the recipients.
        public var unitCode: String?

        /// Makes one from its parts.
        public init(
            parent: BilingualText? = nil, name: BilingualText, address: BilingualText? = nil, authority: BilingualText,
            place: BilingualText, unitCode: String? = nil
        ) {
            self.parent = parent
            self.name = name
            self.address = address
            self.authority = authority
            self.place = place
            self.unitCode = unitCode
        }
    }

    /// Who holds it, and what for.
    public struct Holder: Sendable, Hashable {
        /// Legal name.
        public var name: String
        /// Its English name, if it has one.
        public var nameEnglish: String?
        /// Tax code.
        public var taxCode: String
        /// The first production site.
        public var site: Site
        /// All other sites covered.
        public var furtherSites: [Site]
        /// Code of the activity.
        public var sectorCode: String
        /// Name of the activity.
        public var sectorName: BilingualText
        /// The classification with its edition, for instance "VSIC 2025".
        public var sectorScheme: String
        /// What is certified.
        public var scope: String
        /// Its translation, if there is one.
        public var scopeEnglish: String?
        /// Name of the commune, told as a recipient.
        public var commune: String?

        /// Makes one from its parts.
        public init(
            name: String, nameEnglish: String? = nil, taxCode: String, site: Site, furtherSites: [Site] = [],
            sectorCode: String, sectorName: BilingualText, sectorScheme: String, scope: String,
            scopeEnglish: String? = nil, commune: String? = nil
        ) {
            self.name = name
            self.nameEnglish = nameEnglish
            self.taxCode = taxCode
            self.site = site
            self.furtherSites = furtherSites
            self.sectorCode = sectorCode
            self.sectorName = sectorName
            self.sectorScheme = sectorScheme
            self.scope = scope
            self.scopeEnglish = scopeEnglish
            self.commune = commune
        }
    }

    /// What the decision rests on, and what was found.
    public struct Basis: Sendable, Hashable {
        /// A result against the baseline.
        public struct Highlight: Sendable, Hashable {
            /// What was measured.
            public var label: BilingualText
            /// The result, already formatted in each language.
            public var value: BilingualText

            /// Makes one from its parts.
            public init(label: BilingualText, value: BilingualText) {
                self.label = label
                self.value = value
            }
        }

        /// Legal grounds, without "Căn cứ" and without the semicolon.
        public var legal: [BilingualText]
        /// The day of the assessment council's minutes; `nil` when one person decided.
        public var councilDay: PrintedDay?
        /// The day of the decision.
        public var decidedOn: PrintedDay
        /// Code of the dossier.
        public var dossierCode: String
        /// Name of the criteria.
        public var criteria: BilingualText
        /// Their edition.
        public var criteriaVersion: String
        /// Grade.
        public var grade: BilingualText?
        /// The period results are compared with.
        public var baselinePeriod: String?
        /// Results.
        public var highlights: [Highlight]
        /// Conditions of the decision.
        public var conditions: [String]

        /// Makes one from its parts.
        public init(
            legal: [BilingualText] = [], councilDay: PrintedDay? = nil, decidedOn: PrintedDay, dossierCode: String,
            criteria: BilingualText, criteriaVersion: String, grade: BilingualText? = nil,
            baselinePeriod: String? = nil, highlights: [Highlight] = [], conditions: [String] = []
        ) {
            self.legal = legal
            self.councilDay = councilDay
            self.decidedOn = decidedOn
            self.dossierCode = dossierCode
            self.criteria = criteria
            self.criteriaVersion = criteriaVersion
            self.grade = grade
            self.baselinePeriod = baselinePeriod
            self.highlights = highlights
            self.conditions = conditions
        }
    }

    /// From when until when.
    public struct Validity: Sendable, Hashable {
        /// Day of the grant, in the head; `nil` on a draft prints dots to be filled in.
        public var grantedOn: PrintedDay?
        /// Last day.
        public var until: PrintedDay?
        /// Months.
        public var months: Int
        /// First and last day without validity before this version, which must be shown (17021-1 9.6.3.2.5).
        public var gap: ClosedRange<PrintedDay>?

        /// Makes one from its parts.
        public init(grantedOn: PrintedDay?, until: PrintedDay?, months: Int, gap: ClosedRange<PrintedDay>? = nil) {
            self.grantedOn = grantedOn
            self.until = until
            self.months = months
            self.gap = gap
        }
    }

    /// Who signs.
    public struct Signer: Sendable, Hashable {
        /// Title; a line feed ends a line.
        public var title: BilingualText
        /// Name; `nil` on a draft.
        public var name: String?

        /// Makes one from its parts.
        public init(title: BilingualText, name: String?) {
            self.title = title
            self.name = name
        }
    }

    /// Its number, with `-R2` for a second version.
    public var number: String
    /// The number of the version that this one replaces.
    public var replaces: String?
    /// Who issues.
    public var issuer: Issuer
    /// Who holds it.
    public var holder: Holder
    /// What the decision rests on.
    public var basis: Basis
    /// From when until when.
    public var validity: Validity
    /// Who signs.
    public var signer: Signer
    /// Where anybody can check it; the QR code's text.
    public var verifyURL: String
    /// A short code to check it by, if the scheme has one.
    public var verifyCode: String?
    /// A preview: watermarked, without a QR code.
    public var isDraft: Bool

    /// Makes one from its parts.
    public init(
        number: String, replaces: String? = nil, issuer: Issuer, holder: Holder, basis: Basis, validity: Validity,
        signer: Signer, verifyURL: String, verifyCode: String? = nil, isDraft: Bool = false
    ) {
        self.number = number
        self.replaces = replaces
        self.issuer = issuer
        self.holder = holder
        self.basis = basis
        self.validity = validity
        self.signer = signer
        self.verifyURL = verifyURL
        self.verifyCode = verifyCode
        self.isDraft = isDraft
    }
}
