extension GuardCase {
    /// The issuer's own advice, by somebody without any part in the case.
    private static let advice = """
        INSERT INTO sach.organisation (organisation, name, kind) OVERRIDING SYSTEM VALUE
        VALUES (901, 'Cơ quan cấp giấy (mẫu)', 'issuer');
        INSERT INTO sach.involvement (person, organisation, facility, kind, started_on, ended_on, source)
        VALUES (215, 901, 1, 'consultancy', '2025-01-01', '2026-01-31', 'mẫu');
        """

    static let register: [GuardCase] = [
        GuardCase(
            guardName: "issuer_did_not_advise", stage: "evidence accepted", machine: "application", event: "accept",
            actor: Cast.intake,
            payload: #"{"agreement_version": "1", "agreement_signed_on": "2026-08-03", "agreement_signer": "P201"}"#,
            breaking: advice, codes: ["issuer_advised_facility:G901 Cơ quan cấp giấy (mẫu)"]),
        GuardCase(
            guardName: "issuer_did_not_advise", stage: "deciding", machine: "application", event: "grant",
            actor: Cast.decider, breaking: advice, codes: ["issuer_advised_facility:G901 Cơ quan cấp giấy (mẫu)"]),
    ]
}
