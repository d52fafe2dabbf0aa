import CertificationAPI

/// What the migration commands print: each case, where it goes, and what stands against it.
enum MigrationReport {
    /// Prints a proposal's plan.
    static func print(_ plan: JSONValue, _ common: CommonOptions) throws {
        if common.output.format == .table, !common.output.quiet {
            let proposal = Column("proposal", "", "").raw(plan, common.language)
            let migrated = Column("migrated", "", "").raw(plan, common.language)
            Terminal.say(common.language.say("Đề xuất số \(proposal)", "Proposal \(proposal)"))
            if !migrated.isEmpty {
                Terminal.say(common.language.say("Đã chuyển: \(migrated)", "Migrated: \(migrated)"))
            }
        }
        try Listing(
            columns: [
                Column("reference", "Mã", "Reference"), Column("state", "Trạng thái", "State"),
                Column("toState", "Chuyển sang", "To"), Column("isReady", "Chuyển được", "Ready", .flag),
                Column("blocked", "Vướng mắc", "Blockers"),
            ], reference: "reference"
        ).print(withBlockers(plan, common.language), common)
    }

    /// Each item's blockers as one text beside the data.
    private static func withBlockers(_ plan: JSONValue, _ language: Language) -> JSONValue {
        guard case .object(var members) = plan, case .array(let items)? = members["items"] else { return plan }
        members["items"] = .array(
            items.map { item in
                guard case .object(var one) = item, case .array(let blockers)? = one["blockers"] else { return item }
                one["blocked"] = .string(
                    blockers.map { Column("message", "", "").raw($0, language) }.joined(separator: "; "))
                return .object(one)
            })
        return .object(members)
    }
}
