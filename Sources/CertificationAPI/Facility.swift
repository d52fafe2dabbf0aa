/// A production site: a place, not a company.
public struct Facility: Codable, Sendable {
    /// Its permanent reference (`F7`).
    public var reference: String
    /// Code of its network.
    public var network: String
    /// Its name.
    public var name: String
    /// Its name in English.
    public var nameEn: String?
    /// Tax code of the legal entity.
    public var taxCode: String
    /// Reference of the firm it belongs to (`G3`).
    public var organisation: String?
    /// Where the site is.
    public var siteAddress: String
    /// Code of the commune or ward it lies in.
    public var commune: String
    /// The commune's name today.
    public var communeName: String
    /// Code of the zone board it belongs to.
    public var zone: String?
    /// Code of the unit that reports on it: the zone board if there is one, else the commune.
    public var unit: String
    /// Edition of the industry codes.
    public var vsicVersion: String
    /// Its industry.
    public var vsicCode: String
    /// Where it is written to.
    public var email: String?
    /// Its key in a list from elsewhere.
    public var importKey: String?
    /// When it was entered, ISO 8601 UTC.
    public var createdAt: String

    /// Makes one from its parts.
    public init(
        reference: String, network: String, name: String, nameEn: String? = nil, taxCode: String,
        organisation:
            String? = nil, siteAddress: String, commune: String, communeName: String, zone: String? = nil, unit: String,
        vsicVersion: String, vsicCode: String, email: String? = nil, importKey: String? = nil,
        createdAt: String
    ) {
        self.reference = reference
        self.network = network
        self.name = name
        self.nameEn = nameEn
        self.taxCode = taxCode
        self.organisation = organisation
        self.siteAddress = siteAddress
        self.commune = commune
        self.communeName = communeName
        self.zone = zone
        self.unit = unit
        self.vsicVersion = vsicVersion
        self.vsicCode = vsicCode
        self.email = email
        self.importKey = importKey
        self.createdAt = createdAt
    }
}
