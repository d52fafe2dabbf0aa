/// What surrounds the figures of a consolidated report: who issues it, its number and date, to whom, who signs.
public struct ConsolidatedReportHead: Sendable, Hashable {
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

    /// The superior body.
    public var parent: BilingualText?
    /// Who issues it.
    public var issuer: BilingualText
    /// The place before the date.
    public var place: BilingualText
    /// Number and symbol, for instance "15/BC-SCT"; `nil` leaves room for it.
    public var number: String?
    /// The day of signature; `nil` leaves room for it.
    public var signedOn: PrintedDay?
    /// To whom it goes.
    public var recipients: [BilingualText]
    /// Abbreviation of the unit that keeps the file.
    public var unitCode: String?
    /// Who signs.
    public var signer: Signer
    /// Not approved yet: watermarked.
    public var isDraft: Bool

    /// Makes one from its parts.
    public init(
        parent: BilingualText? = nil, issuer: BilingualText, place: BilingualText, number: String? = nil,
        signedOn: PrintedDay? = nil, recipients: [BilingualText], unitCode: String? = nil, signer: Signer,
        isDraft: Bool = false
    ) {
        self.parent = parent
        self.issuer = issuer
        self.place = place
        self.number = number
        self.signedOn = signedOn
        self.recipients = recipients
        self.unitCode = unitCode
        self.signer = signer
        self.isDraft = isDraft
    }
}
