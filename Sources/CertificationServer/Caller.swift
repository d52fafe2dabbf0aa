import CertificationStore

/// The person that a request speaks for, and how far.
struct Caller: Sendable {
    /// How far credentials reach, in rising order.
    enum Reach: String, Sendable {
        /// Reads only.
        case read
        /// Reads and acts.
        case write
        /// Also administers, if the person does.
        case admin
    }

    /// The person's key.
    var person: Int64
    /// The person's reference.
    var reference: String
    /// The person's name.
    var name: String
    /// Roles in force today, in any network.
    var roles: [String]
    /// Whether one of the roles is of a network, not a mandate.
    var isStaff: Bool
    /// Whether the person may administer with these credentials.
    var isAdministrator: Bool
    /// How far the credentials reach.
    var reach: Reach
    /// The account that acts as another person, for the log.
    var operatedBy: String?

    /// Whose eyes read: `nil` sees everything, as the machine's administrators do.
    var reader: Int64?

    /// Whether the credentials allow writing.
    var mayWrite: Bool { reach != .read }

    /// A person, under credentials of some reach.
    init(_ row: CallerRow, reach: Reach, administersMachine: Bool = false, operatedBy: String? = nil) {
        person = row.person
        reference = row.reference
        name = row.name
        roles = row.roles
        isStaff = row.isStaff || administersMachine
        isAdministrator = administersMachine || (row.administers && reach == .admin)
        self.reach = reach
        self.operatedBy = operatedBy
        reader = administersMachine ? nil : row.person
    }
}
