extension GuardCase {
    static let paper: [GuardCase] = [
        GuardCase(
            guardName: "apology_in_time", stage: "checking", machine: "application", event: "apologise",
            actor: Cast.coordinator, payload: #"{"new_date": "2030-01-02", "cause_vi": "Bão"}"#,
            breaking: "SELECT rig.move_clock('10 days')", codes: ["apology_too_late"]),
        GuardCase(
            guardName: "apology_not_given", stage: "checking", machine: "application", event: "apologise",
            actor: Cast.coordinator, payload: #"{"new_date": "2027-06-01", "cause_vi": "Bão"}"#,
            breaking: """
                SELECT sach.advance(#application, 'apologise', NULL, 203, '{"new_date": "2027-05-04", "cause_vi": "Bão"}')
                """, codes: ["apology_given"]),
        GuardCase(
            guardName: "apology_date_later", stage: "checking", machine: "application", event: "apologise",
            actor: Cast.coordinator, payload: #"{"new_date": "2026-01-05", "cause_vi": "Bão"}"#,
            codes: ["apology_date_not_later"]),
    ]
}
